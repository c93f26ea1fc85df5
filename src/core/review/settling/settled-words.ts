import { isByTests } from '../../grade/tests/all-tests.js';
import type { Grade } from '../../grade/grade.js';
import type { Judged } from '../../grade/judged-criteria.js';
import type { Score } from '../../grade/score.js';
import { isAllOpen, resultWords } from '../../grade/score-words.js';
import { whoseWords } from '../../grader/whose-verdict.js';

type GradedByModel = { readonly grader: Pick<Grade['grader'], 'model'> };
type Result = Pick<Score, 'band' | 'low' | 'high'>;

/** "You settled 4. Judged by words alone, it is lean no hire, 43."; null where the person settled nothing. */
export function settledWords(
  settled: number,
  byGrader: Result,
  grade: Pick<Grade, 'verdicts'> & GradedByModel,
): string | null {
  if (settled === 0) return null;
  return `You settled ${String(settled)}. ${aloneWords(grade, byGrader)}.`;
}

/** "Judged by words alone, it is lean no hire, 43", or "… it lies between 58 and 98" where what is open can change the band. */
export function aloneWords(
  grade: Pick<Grade, 'verdicts'> & GradedByModel,
  byGrader: Result,
): string {
  const { band, low, high } = byGrader;
  const isBetween = band === null && low !== high && !isAllOpen(byGrader);
  const result = isBetween
    ? `lies between ${String(low)} and ${String(high)}`
    : `is ${resultWords(byGrader)}`;
  return `Judged by ${judgesOf(grade)} alone, it ${result}`;
}

/** Who judged before the person did: "words", "tests and words", or "tests and model gpt-5". */
export function judgesOf({
  grader: { model },
  verdicts,
}: Pick<Grade, 'verdicts'> & GradedByModel): string {
  const tests = verdicts.some(isByTests) ? 'tests and ' : '';
  return `${tests}${model === null ? 'words' : `model ${model}`}`;
}

/**
 * Who settled how many of the criteria that count: "14 settled by words, 2 by tests, 4 by you; 6 open". The grader comes
 * first, the person last.
 */
export function whoSettledWords(judged: readonly Judged[], grader: Grade['grader']): string {
  const { settled, open } = standingOf(judged, grader);
  return open === 0 ? settled : `${settled}; ${String(open)} open`;
}

/** The same to the person who may settle the rest: "14 settled by words, 2 by tests, 6 for you". */
export function leftToSettleWords(judged: readonly Judged[], grader: Grade['grader']): string {
  const { settled, open } = standingOf(judged, grader);
  return open === 0 ? settled : `${settled}, ${String(open)} for you`;
}

/** A slip that nobody made is no row of the report, and "13 criteria are judged" counts none. */
export const isAvoided = ({ criterion: { kind }, verdict, by }: Judged): boolean =>
  kind === 'anti-pattern' && verdict === 'not-met' && by === 'grader';

function standingOf(
  judged: readonly Judged[],
  grader: Grade['grader'],
): { readonly settled: string; readonly open: number } {
  const counted = judged.filter(({ isCounted }) => isCounted);
  const sure = counted.filter((one) => one.verdict !== 'unsure' && !isAvoided(one));
  const counts = new Map<string, number>();
  for (const one of sure) {
    const whose = whoseWords(one, grader);
    counts.set(whose, (counts.get(whose) ?? 0) + 1);
  }
  const last = ['tests', 'you'];
  const inOrder = [...counts].toSorted(([a], [b]) => last.indexOf(a) - last.indexOf(b));
  const parts = inOrder.map(([whose, count], at) =>
    at === 0 ? `${String(count)} settled by ${whose}` : `${String(count)} by ${whose}`,
  );
  const open = counted.filter(({ verdict }) => verdict === 'unsure').length;
  return { settled: parts.length === 0 ? 'nothing is settled' : parts.join(', '), open };
}
