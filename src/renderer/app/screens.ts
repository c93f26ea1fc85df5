import { lazy } from 'react';

// Everything but the library comes when it is asked for. These are the only imports of its code.
const importInterview = async (): Promise<typeof import('../features/interview/interview.js')> =>
  import('../features/interview/interview.js');

export const Interview = lazy(async () => ({ default: (await importInterview()).Interview }));
export const Review = lazy(async () => ({
  default: (await import('../features/review/review.js')).Review,
}));
export const Today = lazy(async () => ({
  default: (await import('../features/today/today.js')).Today,
}));
export const History = lazy(async () => ({
  default: (await import('../features/history/history.js')).History,
}));
export const Glossary = lazy(async () => ({
  default: (await import('../features/glossary/glossary.js')).Glossary,
}));
export const Settings = lazy(async () => ({
  default: (await import('../features/settings/settings.js')).Settings,
}));

export const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
export const KeysOverlay = lazy(async () => ({
  default: (await import('./keys-overlay.js')).KeysOverlay,
}));
export const AboutOverlay = lazy(async () => ({
  default: (await import('./about/about-overlay.js')).AboutOverlay,
}));
export const DropDialog = lazy(async () => ({
  default: (await import('./drop-dialog.js')).DropDialog,
}));
export const Toaster = lazy(async () => ({
  default: (await import('../ui/overlays/toaster.js')).Toaster,
}));

export const ExchangeDialog = lazy(async () => ({
  default: (await import('./exchange-dialog.js')).ExchangeDialog,
}));
export const PrintedReport = lazy(async () => ({
  default: (await import('./printed-report.js')).PrintedReport,
}));

/**
 * Fetches the room's code ahead of its use. The code takes tens of megabytes of memory, so this is called
 * only once a start is likely. A failure is left out here: opening the room tries again, and shows it.
 */
export function prefetchRoom(): void {
  void Promise.allSettled([importInterview(), import('../panes/whiteboard/whiteboard.js')]);
}
