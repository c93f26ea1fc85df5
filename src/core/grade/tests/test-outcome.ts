import { z } from 'zod';
import type { CodeRun, TestResult } from '../../code-run/code-run.js';
import { assertedWords, messageParts, resultWords } from '../../code-run/message-parts.js';
import { stoppedWords } from '../../code-run/run-words.js';
import type { Prompt } from '../../prompt/prompt.js';

/** What all tests of the code came to, the hidden ones among them, as a grade keeps it. */
export const testOutcomeSchema = z.strictObject({
  passed: z.number().int().min(0),
  total: z.number().int().min(1),
  /** Names of those that did not pass, in the prompt's order. */
  missed: z.array(z.string()),
  /** Where the code itself stops, so that no test could see it; null where it runs. */
  broke: z.strictObject({ line: z.number().int().min(1).nullable(), words: z.string() }).nullable(),
  /** What the one wrong solution of the prompt does that fails these very tests with the same results; null where none or several do. */
  like: z.string().nullable(),
  /** Of grades from before each failing test had its price, and read by nothing. */
  isBorder: z.boolean().optional(),
  /** What of the points for all tests is earned, from 0 to 1; absent in grades from before each failing test had its price. */
  share: z.number().min(0).max(1).optional(),
  /** What the wrong solution does of which all failing tests fail here, with the same results, among others; absent where there is none or `like` says it. */
  fault: z.string().optional(),
  /** What the first failing test shows, as the end of a sentence; absent where it shows nothing, and in older grades. */
  shows: z.string().optional(),
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
  const known = broke === null ? knownIn(code, run) : [];
  const like = likeness(known, missed);
  const [fault] = known;
  const shows = broke === null ? shownBy(run) : '';
  return {
    passed,
    total: results.length,
    missed,
    broke,
    like,
    share: broke === null ? shareOf(missed.length, results.length) : 0,
    ...(like !== null || fault === undefined ? {} : { fault: fault.name }),
    ...(shows === '' ? {} : { shows }),
  };
}

/** So many failing tests leave nothing of the points for all of them. */
export const testsForNothing = 4;

/**
 * What failing tests leave, in quarters from 0 to 1: each takes one, and of fewer than four tests its part, rounded up.
 * Whether the mistake is a known one counts for nothing: what it breaks, the criteria with these tests say.
 */
function shareOf(missed: number, total: number): number {
  const taken = Math.max(missed, Math.ceil((testsForNothing * missed) / total));
  return Math.max(0, 1 - taken / testsForNothing);
}

type Wrong = NonNullable<Prompt['code']>['wrong'][number];

/**
 * The wrong solutions that fail nothing but some of these tests, those that fail most first, and that got the same there: other
 * results of the same tests are another mistake.
 */
function knownIn(code: Prompt['code'], { results }: CodeRun): readonly Wrong[] {
  const said = new Map(
    results
      .filter(({ verdict }) => verdict !== 'passed')
      .map(({ name, message }) => [name, resultWords(message)]),
  );
  const isSame = ({ fails, got }: Wrong): boolean =>
    fails.every((name, at) => said.has(name) && said.get(name) === (got?.[at] ?? said.get(name)));
  return (code?.wrong ?? []).filter(isSame).toSorted((a, b) => b.fails.length - a.fails.length);
}

function likeness(known: readonly Wrong[], missed: readonly string[]): string | null {
  const [like, ...others] = known.filter(({ fails }) => fails.length === missed.length);
  return like === undefined || others.length > 0 ? null : like.name;
}

const shownBy = ({ results }: CodeRun): string =>
  shownIn(results.find(({ verdict }) => verdict !== 'passed'));

/** "expected [1], got [2]"; where nothing was compared what the test says, and before a bare yes or no too; empty of no test. */
export function shownIn(first: TestResult | undefined): string {
  if (first === undefined) return '';
  const { headline, compared } = messageParts(first.message);
  const sides = compared.join(', ');
  const isYesOrNo = headline !== '' && /^expected (?:true|false)$/i.test(compared[0] ?? '');
  const tried = cutAt(headline, longestShown - sides.length);
  const words = isYesOrNo ? `${tried}: ${sides}` : sides === '' ? assertedWords(headline) : sides;
  return [cutAt(words, longestShown), stoppedWords(first)].filter((part) => part !== '').join(', ');
}

const longestShown = 240;

const cutAt = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most)} …` : words;
