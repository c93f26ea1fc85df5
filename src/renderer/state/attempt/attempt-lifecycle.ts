import { call, on } from '../../bridge.js';
import { isInRoom, pause } from './attempt-commands.js';
import { flush, isCurrent, leaveSession, takeSnapshots } from './attempt-session.js';
import { changeAttempt, theAttempt } from './attempt-store.js';
import { useNavigation } from '../navigation.js';
import { settingsWritten } from '../settings/settings.js';
import { endTake } from '../speech/recording.js';
import { followInput } from './quiet.js';

/** Follows what main announces, from the first screen on: sleep, and the window's wish to close. */
export function followLifecycle(): void {
  followInput();
  on('power:suspended', () => {
    if (isInRoom() && !theAttempt().live.state.isPaused) pause('sleep');
  });
  on('window:closing', () => void closeWindow());
  useNavigation.subscribe(({ screen }) => {
    // By another way than its own door, as after a crash of the screen: no clock runs on behind another one.
    if (!isInRoom() || (screen.kind === 'interview' && isCurrent(screen.attemptId))) return;
    if (!theAttempt().live.state.isPaused) pause();
    leaveSession();
  });
  // Another window takes the focus: what was typed last may be wanted on disk before it comes back.
  window.addEventListener('blur', () => takeSnapshots());
}

let isForced = false;

async function closeWindow(): Promise<void> {
  if (isInRoom() && !theAttempt().live.state.isPaused) pause();
  if (isForced || (await flush()) || !isInRoom()) {
    // What was said, and what was chosen, just before the window goes.
    await Promise.all([endTake(), settingsWritten()]);
    return void call('window:close-ready');
  }
  changeAttempt({ business: { kind: 'unsaved-exit', exit: 'close' } });
  await call('window:close-later');
}

/** Closes the window although the disk refused the last changes; the person has said so. */
export function closeAnyway(): void {
  isForced = true;
  window.close();
}
