export type ElectronBinary = {
  /** Absolute path of the executable: Playwright's `executablePath`. */
  readonly path: string;
  /** Of Electron, such as 33.2.1; "unknown" for a folder without a version file. */
  readonly version: string;
  readonly source: 'override' | 'official' | 'fallback';
};

/** `['--no-sandbox']` where Chromium's sandbox cannot work, else nothing. */
export function noSandboxFlags(): readonly string[];

/** The Electron to run, once the set-up is done; throws a sentence that says what to do where there is none. */
export function findElectron(): ElectronBinary;

/** The same, but gets it first where it is missing. */
export function ensureElectron(): Promise<ElectronBinary>;

/** Variables by which electron-vite and `require('electron')` find the same binary. */
export function electronEnvironment(): Record<string, string>;
