import type { Plugin } from 'vite';

/** Where the fonts lie beside index.html. */
export const assetFolder: string;

export const patches: readonly { readonly name: string; readonly find: RegExp }[];

/** Applies the patches that `code` holds, and names them. */
export function patch(code: string): { readonly code: string; readonly applied: readonly string[] };

/** The package's built files. */
export function distFolder(): string;

/** Excalidraw without its two ways to the network; the build stops where a newer one cannot be cut. */
export function excalidrawOffline(): Plugin;
