import { app, type BrowserWindow } from 'electron';

const longestMs = 1500;

/** What the page answers to `window:closing`: it has saved, or it cannot and stays. */
export type CloseAnswer = 'ready' | 'later';

type Closing = { readonly answer: (answer: CloseAnswer) => void };

/**
 * Lets the page save before its window goes: it is told, and has 1.5 s to answer. `beforeEnd` then
 * does main's own last writes. A page that is gone is not waited for.
 */
export function closeAfterSaving(
  window: BrowserWindow,
  tell: () => void,
  beforeEnd: () => Promise<void>,
): Closing {
  let settle = (_answer: CloseAnswer): void => undefined;
  let isClosing = false;
  let isQuitting = false;
  app.on('before-quit', () => (isQuitting = true));
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void end();
  });

  function ask(): Promise<CloseAnswer> {
    return new Promise((resolve) => {
      settle = resolve;
      setTimeout(() => resolve('ready'), longestMs);
      tell();
    });
  }

  async function end(): Promise<void> {
    const answer = window.webContents.isCrashed() ? 'ready' : await ask();
    if (answer === 'later') {
      isClosing = false;
      isQuitting = false;
      return;
    }
    await Promise.race([beforeEnd(), later(longestMs)]);
    window.destroy();
    if (isQuitting) app.quit();
  }

  return { answer: (answer) => settle(answer) };
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
