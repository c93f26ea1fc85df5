import { call } from '../../../bridge.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { showToast } from '../../../ui/overlays/toast.js';

/** Opens an address in the browser; main asks first. */
export async function openExternalLink(url: string): Promise<void> {
  const reply = await call('app:open-external', { url });
  if (reply.ok || reply.error.kind === 'cancelled') return;
  const { happened, todo } = errorWords(reply.error);
  showToast({ title: happened, description: todo });
}
