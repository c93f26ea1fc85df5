/** Absolute path of the checkout. */
export const root: string;

/** What is downloaded once per user lies here, outside of every checkout. */
export const cacheFolder: string;

/** The text of a file; undefined where there is none. */
export function readText(path: string): string | undefined;
