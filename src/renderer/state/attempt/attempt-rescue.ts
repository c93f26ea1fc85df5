import { rescueText } from '../../../core/answer/rescue-file.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { tellExported } from '../exported.js';
import { flush, takeSnapshots } from './attempt-session.js';
import { theAttempt } from './attempt-store.js';

/** Tries at once to save what the disk refused. */
export function retrySave(): void {
  void flush();
}

/** Writes the whole attempt as a file of the person's choice. Null where it was written. */
export async function exportUnsaved(): Promise<AppError | null> {
  takeSnapshots();
  const { attemptId, prompt, live } = theAttempt();
  const text = rescueText(prompt.title, prompt.phases, live.state);
  const reply = await call('attempt:rescue', { attemptId, text });
  if (!reply.ok) return reply.error;
  tellExported('Your answer is saved as a file', reply.value.path);
  return null;
}
