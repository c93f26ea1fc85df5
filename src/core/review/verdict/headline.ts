import type { Judged } from '../../grade/judged-criteria.js';
import { likelyTotal } from '../../grade/likely/likely-total.js';
import { isBandOpen } from '../../grade/weights/open-share.js';
import type { Score } from '../../grade/score.js';
import { pointsWords, scoreBandWords } from '../../grade/score-words.js';
import { isAvoided } from '../settling/settled-words.js';

/** What stands first over a result, and the line beside it. */
export type Headline = { readonly title: string; readonly points: string };

/**
 * "Lean hire" with "62 of 100"; the points alone where the criteria were too few for a band; and where much is open, what the
 * person has to say: "8 of 18 criteria need your word" with "52 of 100 points sure, 48 open".
 */
export function headline(score: Score, judged: readonly Judged[], few: string | null): Headline {
  if (few !== null) return { title: pointsWords(score), points: few };
  const likely = likelyWords(judged, score);
  if (!isBandOpen(score))
    return { title: scoreBandWords(score), points: `${pointsWords(score)}${likely}` };
  const rows = judged.filter((one) => one.isCounted && !isAvoided(one));
  const open = rows.filter(({ verdict }) => verdict === 'unsure').length;
  const need = open === 1 ? 'needs' : 'need';
  return {
    title: `${String(open)} of ${String(rows.length)} criteria ${need} your word`,
    points: `${sureWords(score)}${likely}`,
  };
}

/** Fewer points apart are told well enough by both ends. */
const leastRange = 15;

/** "; likely about 80", where what is open leaves much to come. */
function likelyWords(judged: readonly Judged[], score: Score): string {
  const likely = score.high - score.low < leastRange ? null : likelyTotal(judged, score);
  return likely === null ? '' : `; likely about ${String(likely)}`;
}

/** "52 of 100 points sure, 48 open". */
export const sureWords = ({ low, high }: Pick<Score, 'low' | 'high'>): string =>
  `${String(low)} of 100 points sure, ${String(high - low)} open`;
