/** Something wrong at a place in a text; line and column count from 1. */
export type FileProblem = {
  readonly line: number;
  readonly column: number;
  /** A sentence for whoever wrote it. */
  readonly words: string;
};

/** What the person should know of the settings file that they changed by hand. */
export type SettingsTrouble = {
  readonly path: string;
  /** False where the file is wrong, and what held before it holds still. */
  readonly isInForce: boolean;
  readonly problems: readonly FileProblem[];
};
