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
  return {
    passed,
    total: results.length,
    missed,
    broke,
    like: broke === null ? likeness(code, missed) : null,
  };
}

function likeness(code: Prompt['code'], missed: readonly string[]): string | null {
  const isSame = (fails: readonly string[]): boolean =>
    fails.length === missed.length && fails.every((name) => missed.includes(name));
  const [like, ...others] = code?.wrong.filter(({ fails }) => isSame(fails)) ?? [];
  return like === undefined || others.length > 0 ? null : like.name;
}
