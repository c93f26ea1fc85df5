import './no-eval.js';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/jetbrains-mono';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { followLifecycle } from './state/attempt/attempt-lifecycle.js';
import { listenToKeys } from './state/commands/keys.js';
import { keepSelectionSmall } from './state/commands/select-all.js';
import { followToday, glimpseToday } from './state/flash/today-store.js';
import { followLinks } from './state/links.js';
import { loadLibrary } from './state/library/library-store.js';
import { loadSettings } from './state/settings/settings.js';
import { followAppearance } from './state/settings/theme.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const mostWaitMs = 100;

/** What the list is set in. */
const faces = ['1em "Inter Variable"', '1em "Source Serif 4 Variable"'];

const library = loadLibrary();
const loaded = Promise.allSettled([
  library,
  glimpseToday(library),
  ...faces.map((face) => document.fonts.load(face)),
]);
await loadSettings();
// One layout in place of two, where the disk is not slow; before its faces are there, text is set in a stand-in.
await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, mostWaitMs))]);
followAppearance();
followLifecycle();
listenToKeys();
keepSelectionSmall();
followLinks();
// At once, so that the page's first frame already holds the list; React would render in a task of its own.
flushSync(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
// Last: it is not in the first frame, and the thread that it starts wants a processor.
followToday();
// None of it is on the first screen.
requestIdleCallback(
  () => {
    void import('./state/desktop.js').then(({ followDesktop }) => followDesktop());
    void import('./state/drops.js').then(({ listenToDrops }) => listenToDrops());
  },
  { timeout: 1000 },
);
