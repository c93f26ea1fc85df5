import { useSyncExternalStore } from 'react';
import { useSettings } from './settings.js';

export type Theme = 'light' | 'dark';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme in force: the person's, or the system's. */
function currentTheme(): Theme {
  const { theme } = useSettings.getState();
  if (theme !== 'system') return theme;
  return prefersDark.matches ? 'dark' : 'light';
}

function onThemeChange(listener: () => void): () => void {
  const stop = useSettings.subscribe(listener);
  prefersDark.addEventListener('change', listener);
  return () => {
    stop();
    prefersDark.removeEventListener('change', listener);
  };
}

// The theme that the page's colours are in. A media query may answer before its event comes; a pane
// that reads colours then would read those of the theme before.
const shownTheme = (): Theme =>
  document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';

/** The theme on the screen, for panes that draw their own colours. */
export const useTheme = (): Theme => useSyncExternalStore(onThemeChange, shownTheme);

/** Keeps theme and text size on the document's root from now on. */
export function followAppearance(): void {
  const apply = (): void => {
    const root = document.documentElement;
    root.dataset['theme'] = currentTheme();
    root.style.fontSize = `${String(useSettings.getState().textScale)}%`;
  };
  apply();
  onThemeChange(apply);
}
