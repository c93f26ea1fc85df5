import { testsForNothing, type TestOutcome } from './test-outcome.js';

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
  return `${missed.length === 1 ? ': ' : '; the first: '}${shortFloats(shows.replace(/[.]$/, ''))}`;
}

/** Sixteen digits of a float say no more than six, unless they are what two numbers differ by. */
function shortFloats(words: string): string {
  const longFloats = /(?<![\d.])\d{1,9}\.\d{6,20}(?!\d)/g;
  const short = (digits: string): string => String(Number(Number(digits).toPrecision(6)));
  const all = new Set(words.match(longFloats) ?? []);
  return new Set([...all].map(short)).size === all.size
    ? words.replaceAll(longFloats, short)
    : words;
}

/** What known mistake fails just these tests, or some of them, which need not be the person's; empty where none is known. */
export function likeWords({ like, fault }: TestOutcome): string {
  const known = like ?? fault;
  if (known === undefined) return '';
  const which = like === null ? 'some of these' : 'the same';
  return `Perhaps your code ${known}: a known mistake that fails ${which} tests. Yours may be another.`;
}

/** How the points come about; empty where the code does not run, where all pass, and in grades from before each failing test had its price. */
export function lineWords({ total, missed, broke, share }: TestOutcome): string {
  if (broke !== null || missed.length === 0 || share === undefined) return '';
  if (total < testsForNothing) return 'Each failing test takes a part of these points.';
  return missed.length < testsForNothing
    ? 'Each failing test takes a quarter of these points.'
    : 'Each failing test takes a quarter of these points, so nothing is left.';
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
