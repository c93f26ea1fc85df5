import type { DeepLink } from '../../core/exchange/deep-link.js';
import { call, on } from '../bridge.js';
import { showToast } from '../ui/overlays/toast.js';
import { isInRoom } from './attempt/attempt-commands.js';
import { loadPrompts, useLibrary } from './library/library-store.js';
import { showAll, showPrompt } from './library/library-view.js';
import { goTo } from './navigation.js';

/** Opens what a link names, now and whenever one is opened. A link shows a screen; it starts no clock and ends none. */
export function followLinks(): void {
  on('link:opened', () => void takeLink());
  void takeLink();
}

async function takeLink(): Promise<void> {
  const taken = await call('link:take');
  if (!taken.ok || taken.value === null) return;
  if (isInRoom()) refuse();
  else await open(taken.value);
}

const refuse = (): void =>
  showToast({
    title: 'A link was not opened',
    description: 'You are in an interview. Open it again when you have left.',
  });

async function open(link: DeepLink): Promise<void> {
  if (link.kind === 'prompt') return openPrompt(link.id);
  const review = await call('review:open', { attemptId: link.id });
  if (isInRoom())
    refuse(); // it began while the report was read
  else if (review.ok) goTo({ kind: 'review', attemptId: link.id });
  else if (review.error.kind === 'wrong-state') {
    goTo({ kind: 'history' });
    showToast({ title: 'This attempt is not finished', description: 'You can continue it here.' });
  } else {
    goTo({ kind: 'history' });
    showToast({ title: 'No such attempt', description: `There is no attempt ${link.id} here.` });
  }
}

async function openPrompt(id: string): Promise<void> {
  if (useLibrary.getState().library.kind !== 'ready') await loadPrompts();
  const { library } = useLibrary.getState();
  const isThere = library.kind === 'ready' && library.value.prompts.some((one) => one.id === id);
  if (isThere) {
    showPrompt(id);
    return;
  }
  showAll();
  goTo({ kind: 'library' });
  showToast({ title: 'No such prompt', description: `There is no prompt ${id} here.` });
}
