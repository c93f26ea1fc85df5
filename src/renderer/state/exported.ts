import { call } from '../bridge.js';
import { showToast } from '../ui/overlays/toast.js';
import { errorWords } from '../ui/words/error-words.js';
import { isInRoom } from './attempt/attempt-commands.js';
import { goTo } from './navigation.js';

/** Says where a file was written, with a way to it. */
export function tellExported(title: string, path: string): void {
  const show = (): void => void call('desktop:show-file', { path }).then(tellFailure);
  showToast({ title, description: path, action: { title: 'Show in folder', run: show } });
}

/** Opens the settings file in the person's editor. */
export async function openSettingsFile(): Promise<void> {
  tellFailure(await call('settings:open-file'));
}

/** Shows the folder of an attempt. */
export async function showAttemptFiles(attemptId: string): Promise<void> {
  tellFailure(await call('desktop:show-attempt', { attemptId }));
}

/** The same from the palette, which closes at once: what takes its time is told. */
export async function askForSample(): Promise<void> {
  const late = setTimeout(() => showToast({ title: sampleWords }), lateMs);
  await openSample();
  clearTimeout(late);
}

/** Longer than anybody waits without a sign. */
const lateMs = 300;
const sampleWords = 'The sample is being graded, and opens in a moment.';

/** Goes to the graded sample, which is made at its first use; answers whether that went well. */
export async function openSample(): Promise<boolean> {
  const reply = await call('sample:open');
  tellFailure(reply);
  // Its first grading takes seconds, in which an interview may have begun.
  if (reply.ok && !isInRoom()) goTo({ kind: 'review', attemptId: reply.value.attemptId });
  return reply.ok;
}

function tellFailure(reply: Awaited<ReturnType<typeof call>>): void {
  if (reply.ok || reply.error.kind === 'cancelled') return;
  const { happened, safe, todo } = errorWords(reply.error);
  showToast({ title: happened, description: `${safe} ${todo}` });
}
