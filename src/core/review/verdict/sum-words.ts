import { notesTitle } from '../../attempt/scratchpad.js';
import { counted } from '../../counted.js';
import { pointsSum, type SumLine } from '../../grade/points-sum.js';
import type { Judged } from '../../grade/judged-criteria.js';
import type { Score } from '../../grade/score.js';
import type { Phase } from '../../prompt/prompt.js';
import { assertNever } from '../../result.js';

/** One row of the sum as it is read: what, and "12" or "−2.5". */
export type SumRow = { readonly what: string; readonly points: string };

/** The sum under a verdict, a row each line; without the total, which stands above it. */
export function sumRows(
  judged: readonly Judged[],
  score: Pick<Score, 'total' | 'most' | 'hints'>,
  phases: readonly Pick<Phase, 'id' | 'title'>[],
): readonly SumRow[] {
  const titleOf = (id: string): string => notesTitle(phases, id);
  return pointsSum(judged, score).map((line, at) => ({
    what: whatOf(line, titleOf),
    points: at === 0 ? pointWords(line.points) : signedWords(line.points),
  }));
}

/** What the total comes to if every slip that is open counts; null where none is. */
export const openSlipsRow = ({ total, low }: Pick<Score, 'total' | 'low'>): SumRow | null =>
  low === total ? null : { what: 'If the open slips count', points: String(low) };

/** What the sum is called: of the points so far, where open slips may take from them, with what the range then begins at. */
export const sumTitle = ({ total, low }: Pick<Score, 'total' | 'low'>): string =>
  low === total
    ? `How the ${String(total)} points add up`
    : `How the ${String(total)} points so far add up, and why it may be ${String(low)}`;

function whatOf(line: SumLine, titleOf: (phaseId: string) => string): string {
  switch (line.kind) {
    case 'phase':
      return titleOf(line.phaseId);
    case 'on-top':
      return 'On top, for what a higher level asks';
    case 'slip':
      return `Slip: ${line.title}`;
    case 'hints':
      return hintsWords(line);
    case 'rounded':
      return line.points < 0 ? 'Rounded down' : 'Rounded up';
    case 'above-most':
      return `Above ${String(line.most)}, which is the most${whileFailing(line.most)}`;
    case 'below-0':
      return 'Below 0, which is the least';
    default:
      return assertNever(line);
  }
}

/** Nothing that is earned on top makes up for failing tests. */
export const whileFailing = (most: number): string =>
  most < 100 ? ' while tests fail: code that passes them all stands above it' : '';

/** "2 hints on “Has a cache” and “Has a queue”": the criteria that pay for them, of which a group has few. */
function hintsWords({ steps, titles }: Extract<SumLine, { kind: 'hints' }>): string {
  const hints = counted(steps, 'hint');
  if (titles.length === 0) return `${hints} that you took`;
  return `${hints} on ${new Intl.ListFormat('en').format(titles.map((title) => `“${title}”`))}`;
}

/** "12" or "2.5", with a real minus. */
export const pointWords = (points: number): string =>
  points < 0 ? `−${String(-points)}` : String(points);

/** "+12", "−2.5", "0". */
export const signedWords = (points: number): string =>
  points > 0 ? `+${String(points)}` : pointWords(points);
