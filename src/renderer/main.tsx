import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/jetbrains-mono';
import './tokens.css';
import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { followLifecycle } from './state/attempt-lifecycle.js';
import { loadSettings } from './state/settings.js';
import { followAppearance } from './state/theme.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await loadSettings();
followAppearance();
followLifecycle();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
