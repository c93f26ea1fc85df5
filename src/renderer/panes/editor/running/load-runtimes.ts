// Loaded at the first run: the runtimes are large.

export const running = () => import('./run-code.js');
export const sandboxes = () => import('./sandboxes.js');
