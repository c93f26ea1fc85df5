import './no-eval.js';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/jetbrains-mono';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { followLifecycle } from './state/attempt-lifecycle.js';
import { listenToKeys } from './state/keys.js';
import { loadLibrary } from './state/library-store.js';
import { loadSettings } from './state/settings.js';
import { followAppearance } from './state/theme.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

loadLibrary();
await loadSettings();
followAppearance();
followLifecycle();
listenToKeys();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
