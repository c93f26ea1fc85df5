import { z } from 'zod';
import type { CodeRun } from '../../code-run/code-run.js';
import type { Prompt } from '../../prompt/prompt.js';

/** What all tests of the code came to, the hidden ones among them, as a grade keeps it. */
export const testOutcomeSchema = z.strictObject({
  passed: z.number().int().min(0),
  total: z.number().int().min(1),
  /** Names of those that did not pass, in the prompt's order. */
  missed: z.array(z.string()),
  /** Where the code itself stops, so that no test could see it; null where it runs. */
  broke: z.strictObject({ line: z.number().int().min(1).nullable(), words: z.string() }).nullable(),
  /** What the one wrong solution of the prompt does that fails these very tests; null where none or several do. */
  like: z.string().nullable(),
  /** Whether few tests fail, and no known fault fails just some of them; absent in grades from before that counted. */
  isBorder: z.boolean().optional(),
  /** What the wrong solution does of which all failing tests fail here, among others; absent where there is none or `like` says it. */
  fault: z.string().optional(),
});

export type TestOutcome = Readonly<z.infer<typeof testOutcomeSchema>>;

const longestWords = 300;

/** The outcome of a run; null where there are no tests, or where the run was stopped before any of them said no. */
export function testOutcome({ code }: Pick<Prompt, 'code'>, run: CodeRun): TestOutcome | null {
  const { program, results } = run;
  const passed = results.filter(({ verdict }) => verdict === 'passed').length;
  const missed = results.filter(({ verdict }) => verdict !== 'passed').map(({ name }) => name);
  const isStopped = results.every(({ verdict }) => verdict === 'passed' || verdict === 'not-run');
  const isBroken = program.verdict !== 'passed' && program.verdict !== 'not-run' && passed === 0;
  if (results.length === 0 || (missed.length > 0 && isStopped && !isBroken)) return null;
  const [words = ''] = program.message.split('\n');
  const broke = isBroken ? { line: program.line, words: words.slice(0, longestWords) } : null;
  const like = broke === null ? likeness(code, missed) : null;
  const fault = broke === null && like === null ? faultIn(code, missed) : null;
  return {
    passed,
    total: results.length,
    missed,
    broke,
    like,
    isBorder: isBorder(code, missed, results.length),
    ...(fault === null ? {} : { fault }),
  };
}

/** Of so many tests one may fail at a border. */
export const testsABorder = 8;

/**
 * Whether what fails is the border of a case and no known fault: at most one test in eight, and no wrong solution of the
 * prompt fails nothing but some of them. So no wrong solution of the bank has a border alone.
 */
function isBorder(code: Prompt['code'], missed: readonly string[], total: number): boolean {
  const isFew = missed.length > 0 && missed.length * testsABorder <= total;
  return isFew && code !== undefined && faultIn(code, missed) === null;
}

/** Of the wrong solutions that fail nothing but some of these tests the one that fails most of them. */
function faultIn(code: Prompt['code'], missed: readonly string[]): string | null {
  const faults = code?.wrong.filter(({ fails }) => fails.every((one) => missed.includes(one)));
  return faults?.toSorted((a, b) => b.fails.length - a.fails.length)[0]?.name ?? null;
}

function likeness(code: Prompt['code'], missed: readonly string[]): string | null {
  const isSame = (fails: readonly string[]): boolean =>
    fails.length === missed.length && fails.every((name) => missed.includes(name));
  const [like, ...others] = code?.wrong.filter(({ fails }) => isSame(fails)) ?? [];
  return like === undefined || others.length > 0 ? null : like.name;
}
