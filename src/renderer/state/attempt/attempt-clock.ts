import { running, seen, stopped, type PauseReason } from '../../../core/attempt/live-attempt.js';
import { letSpeak } from './interviewer-lines.js';
import { isCurrent, nowSec, send, takeSnapshots } from './attempt-session.js';
import { changeAttempt, theAttempt } from './attempt-store.js';
import { afterNextKey, isTyping } from './quiet.js';
import { saveOfNow } from './shown-save.js';

let callOff = (): void => undefined;

/** Starts the clock; a look at it falls on every whole second of running time, but lets a letter go first. */
export function startClock(): void {
  changeAttempt({ live: running(theAttempt().live, performance.now()) });
  callOff();
  lookLater();
}

/** Stops the clock, after what is in the panes has got its time. */
export function stopClock(reason: PauseReason | null): void {
  callOff();
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
  const timer = setTimeout(
    () => {
      if (isTyping()) callOff = afterNextKey(tickOn);
      else tickOn();
    },
    toNextSec * 1000 + 4,
  );
  callOff = () => clearTimeout(timer);
}

function tickOn(): void {
  tick();
  lookLater();
}

// A crash may cost the clock no more than this beyond a second.
const freshSec = 0.5;

function tick(): void {
  look();
  const sec = nowSec();
  if (sec - theAttempt().live.state.elapsedSec > freshSec) send({ kind: 'ticked', atSec: sec });
  void letSpeak();
}
