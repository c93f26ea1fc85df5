import { testsABorder, type TestOutcome } from './test-outcome.js';

const mostNamed = 3;

/** "9 of 12 tests pass", "All 12 tests pass" or "Your code does not run: line 6", as a line of its own. */
export function testCountWords({ passed, total, broke }: TestOutcome): string {
  if (broke !== null) {
    return broke.line === null
      ? 'Your code does not run'
      : `Your code does not run: line ${String(broke.line)}`;
  }
  if (passed === total) return total === 1 ? 'The test passes' : `All ${String(total)} tests pass`;
  return `${String(passed)} of ${String(total)} tests pass`;
}

/** What is wrong, in sentences: which tests fail, what the first shows, and what known mistake does the same; empty where all pass. */
export function testMissWords(outcome: TestOutcome): string {
  const { missed, broke } = outcome;
  if (broke !== null) return `${sentence(broke.words)} No test could run.`.trimStart();
  if (missed.length === 0) return '';
  return `Failing: ${namesOf(missed)}${shownWords(outcome)}. ${likeWords(outcome)}`.trimEnd();
}

function shownWords({ missed, shows }: TestOutcome): string {
  if (shows === undefined) return '';
  return `${missed.length === 1 ? ': ' : '; the first: '}${shows.replace(/[.]$/, '')}`;
}

/** What known mistake fails just these tests, which need not be the person's; empty where none is known. */
export const likeWords = ({ like }: TestOutcome): string =>
  like === null
    ? ''
    : `Perhaps your code ${like}: a known mistake that fails the same tests. Yours may be another.`;

/** Where the line lies between none, half and all of their points; empty where the code does not run, and where all pass. */
export function lineWords(outcome: TestOutcome): string {
  const { passed, total, missed, broke, isBorder = false, fault } = outcome;
  if (broke !== null || missed.length === 0) return '';
  const least = total - Math.floor(total / testsABorder);
  if (isBorder) return `At least ${String(least)} pass, which gives half of the points.`;
  if (least === total) return 'The points need all of them.';
  if (passed < least) return `${String(least)} would give half of the points.`;
  return fault === undefined
    ? 'No points, as a known mistake fails these tests with the same results.'
    : `No points, as a known mistake fails some of these tests with the same results: code that ${fault}. Yours may be another.`;
}

/** The first change to make, as a title. */
export function testChangeWords({ missed, broke }: TestOutcome): string {
  if (broke !== null) {
    return broke.line === null ? 'Make it run' : `Make it run: line ${String(broke.line)}`;
  }
  if (missed.length === 0) return 'Make every test pass';
  return missed.length === 1
    ? 'Fix the failing test'
    : `Fix the ${String(missed.length)} failing tests`;
}

function namesOf(missed: readonly string[]): string {
  const shown = missed.slice(0, mostNamed).map((name) => `“${name}”`);
  const more = missed.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${String(more)} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

const sentence = (words: string): string =>
  words === '' || words.endsWith('.') ? words : `${words}.`;
