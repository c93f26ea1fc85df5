import { counted } from '../counted.js';
import { messageParts } from './message-parts.js';
import { limitSec, passedOf, type CodeRun, type PartResult, type RunVerdict } from './code-run.js';

/** A verdict as a word that follows a test's name. */
export const runVerdictWords: Readonly<Record<RunVerdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  error: 'error',
  'timed-out': 'too slow',
  memory: 'out of memory',
  'not-run': 'not run',
};

/** A run in one sentence: "4 of 6 tests passed.", with why the rest did not where that is one thing. */
export function runWords(run: CodeRun): string {
  const { passed, total } = passedOf(run);
  const parts = [run.program, ...run.results];
  const ended = endWords(parts.map(({ verdict }) => verdict));
  if (total === 0) return ended ?? aloneWords(run.program);
  const tests = counted(total, 'test');
  const passing =
    passed === total ? `All ${tests} passed.` : `${String(passed)} of ${tests} passed.`;
  if (ended !== null) return `${passing} ${ended}`;
  if (isDead(run)) return `The code doesn’t run: ${passing}`;
  return total === 1 && passed === 1 ? 'The test passed.' : passing;
}

/** Whether the code broke by itself, and with it every test: then no test says anything of its own. */
export const isDead = ({ program, results }: CodeRun): boolean =>
  program.verdict === 'error' && results.every(({ verdict }) => verdict === 'error');

function aloneWords({ verdict, output }: PartResult): string {
  if (verdict !== 'passed') return 'It crashed.';
  return output === '' ? 'It ran and printed nothing.' : 'It ran.';
}

function endWords(verdicts: readonly RunVerdict[]): string | null {
  if (verdicts.includes('timed-out')) return `The run was stopped after ${String(limitSec)} s.`;
  if (verdicts.includes('memory')) return 'It ran out of memory.';
  return verdicts.includes('not-run') ? 'You stopped the run.' : null;
}

/**
 * Why a run did not pass, shortly and without a full stop: the error of code that does not run, with its line, else the
 * first test that did not pass; null where all did.
 */
export function whyNotPassed({ program, results }: CodeRun): string | null {
  if (program.verdict !== 'passed' && program.message !== '') {
    const { headline } = messageParts(program.message);
    return program.line === null ? headline : `${headline}, line ${String(program.line)}`;
  }
  const missed = results.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not-run');
  const [first, ...more] = missed;
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` and ${String(more.length)} more`;
  return `Not passed: ${first.name}${others}`;
}

/** A run in a line of a list: "4 of 6 tests passed. Not passed: adds"; of code without tests, its error or "It ran." */
export function shortRunWords(run: CodeRun): string {
  const { passed, total } = passedOf(run);
  const why = whyNotPassed(run);
  if (total === 0) return why ?? runWords(run);
  const passing = `${String(passed)} of ${String(total)} tests passed`;
  return why === null ? passing : `${passing}. ${why}`;
}

/** Whether what a test says is no more than why the code does not run on its own, which is told once. */
export const isToldBy = ({ message: why }: Pick<PartResult, 'message'>, message: string): boolean =>
  why !== '' && firstWords(why) === firstWords(message);

function firstWords(message: string): string {
  const { headline, compared } = messageParts(message);
  return [headline, ...compared].join('\n');
}

/** Where an error stopped a test, and with it all that the test would have tried next; empty where none did, or no line is known. */
export const stoppedWords = ({ verdict, line }: Pick<PartResult, 'verdict' | 'line'>): string =>
  verdict === 'error' && line !== null
    ? `line ${String(line)} of your code, and the test went no further`
    : '';

/** A line of the candidate's code that broke, and what is said about it. */
export type BrokenLine = { readonly line: number; readonly words: string };

/** Every line at which a run broke, once; the first part that broke there speaks. */
export function brokenLines({ program, results }: CodeRun): readonly BrokenLine[] {
  const lines = new Map<number, string>();
  for (const { line, message } of [program, ...results]) {
    if (line === null || lines.has(line)) continue;
    const { headline, compared } = messageParts(message);
    lines.set(line, headline === '' ? compared.join(', ') : headline);
  }
  return [...lines].map(([line, words]) => ({ line, words }));
}
