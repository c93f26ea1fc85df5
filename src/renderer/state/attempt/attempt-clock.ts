import { running, seen, stopped, type PauseReason } from '../../../core/attempt/live-attempt.js';
import { letSpeak } from './interviewer-lines.js';
import { isCurrent, nowSec, send, takeSnapshots } from './attempt-session.js';
import { changeAttempt, theAttempt } from './attempt-store.js';
import { saveOfNow } from './shown-save.js';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Starts the clock; a look at it falls on every whole second of running time. */
export function startClock(): void {
  changeAttempt({ live: running(theAttempt().live, performance.now()) });
  clearTimeout(timer);
  lookLater();
}

/** Stops the clock, after what is in the panes has got its time. */
export function stopClock(reason: PauseReason | null): void {
  clearTimeout(timer);
  takeSnapshots();
  look();
  changeAttempt({ live: stopped(theAttempt().live, performance.now(), reason) });
}

function look(): void {
  const { live, prompt } = theAttempt();
  changeAttempt({ live: seen(live, prompt.phases, performance.now()), ...saveOfNow() });
}

/** As long as one is in the room: also where it was left in the moment in which somebody resumed. */
function lookLater(): void {
  if (!isCurrent(theAttempt().attemptId)) return;
  const toNextSec = 1 - (nowSec() % 1);
  // A timer may fire a little early; a few ms late is the right second for sure.
  timer = setTimeout(
    () => {
      tick();
      lookLater();
    },
    toNextSec * 1000 + 4,
  );
}

// A crash may cost the clock no more than this beyond a second.
const freshSec = 0.5;

function tick(): void {
  look();
  const sec = nowSec();
  if (sec - theAttempt().live.state.elapsedSec > freshSec) send({ kind: 'ticked', atSec: sec });
  void letSpeak();
}
