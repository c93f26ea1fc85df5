import { longestTestName, mostTests } from './test-bounds.js';

/** How a part of a run ended. `failed` is an assertion that does not hold, `error` any other way to break. */
export const runVerdicts = ['passed', 'failed', 'error', 'timed-out', 'memory', 'not-run'] as const;
export type RunVerdict = (typeof runVerdicts)[number];

export type CodeLanguage = 'python' | 'javascript';
export type CodeTest = { readonly name: string; readonly code: string };

/** What there is to run: the candidate's code, and the tests that it is put to, each on a fresh load of it. */
export type CodeJob = {
  readonly language: CodeLanguage;
  readonly code: string;
  readonly tests: readonly CodeTest[];
};

/** What became of one part. `line` is the line of the candidate's code, from 1; `message` is empty where it passed. */
export type PartResult = {
  readonly verdict: RunVerdict;
  readonly message: string;
  readonly line: number | null;
  readonly output: string;
};
export type TestResult = PartResult & { readonly name: string };

/** One run: first the code by itself, then each test in the order of the prompt. */
export type CodeRun = {
  readonly program: PartResult;
  readonly results: readonly TestResult[];
  readonly tookMs: number;
};

/** A longer run is killed. */
export const limitSec = 10;
/** What the candidate's code may use, with all that its language needs, in bytes. */
export const maxMemory = 512 * 1024 * 1024;
/** UTF-16 units of what a part prints and of what is said about it; the rest is cut off, and that is said. */
export const maxOutput = 20_000;
export const maxMessage = 4_000;
/** What the journal keeps of each; a run may come every second. */
const journaledText = 1_000;

export const notRun: PartResult = { verdict: 'not-run', message: '', line: null, output: '' };

/** How many of the tests passed. */
export function passedOf({ results }: CodeRun): {
  readonly passed: number;
  readonly total: number;
} {
  return {
    passed: results.filter(({ verdict }) => verdict === 'passed').length,
    total: results.length,
  };
}

/** The run with its texts cut to what a journal should hold. */
export function shortened(run: CodeRun): CodeRun {
  const short = <P extends PartResult>(part: P): P => ({
    ...part,
    message: cut(part.message, journaledText),
    output: cut(part.output, journaledText),
  });
  const results = run.results
    .slice(0, mostTests)
    .map((one) => ({ ...short(one), name: one.name.slice(0, longestTestName) }));
  return { ...run, program: short(run.program), results };
}

/** At most `max` units of a text, its end marked where it was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const note = '\n… cut';
  return `${text.slice(0, max - note.length).replace(/[\uD800-\uDBFF]$/, '')}${note}`;
}
