import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { bandOf, bandWords, rankOf } from '../../../../core/grade/band.js';
import type { SettledScore } from '../../../../core/grade/settled-score.js';
import { pointsWords, scoreBandWords } from '../../../../core/grade/score-words.js';
import { isMuchOpen } from '../../../../core/grade/weights/open-share.js';
import { sureWords, type Headline } from '../../../../core/review/verdict/headline.js';
import type { FoundWay } from '../../../../core/review/settling/settling.js';
import type { Settlement } from '../../../../core/grade/settlement.js';
import type { AppError } from '../../../../ipc/errors.js';
import { errorWords, type Explanation } from '../../../ui/words/error-words.js';

/** "Lean no hire to hire, 40 to 80 of 100." */
export const standingWords = ({ title, points }: Headline): string =>
  `${title}, ${points.replace(/\.$/, '')}.`;

/** One calm sentence once all was gone through; `open` counts what the whole report leaves open. */
export function endWords(score: SettledScore['score'], few: string | null, open: number): string {
  const standing = few === null ? bandAndPoints(score) : pointsWords(score);
  if (open === 0) return `With your verdicts this attempt comes to ${standing}.`;
  const what = open === 1 ? 'One criterion stays open' : `${String(open)} criteria stay open`;
  if (few === null && isMuchOpen(score))
    return `${what}, too much for a band: ${sureWords(score)}.`;
  return `${what}, so this attempt may come to ${standing}.`;
}

/** The lower end is the band of its points, as on the bar; what a missing essential makes of it is told by itself. */
function bandAndPoints(score: SettledScore['score']): string {
  const byPoints = bandOf(score.low);
  const mayBeCapped =
    rankOf(score.lowBand) < rankOf(byPoints) && rankOf(byPoints) <= rankOf(score.highBand);
  const lowBand = mayBeCapped ? byPoints : score.lowBand;
  const told = `${scoreBandWords({ ...score, lowBand }).toLowerCase()}, ${pointsWords(score)}`;
  return mayBeCapped
    ? `${told}, but at most to ${bandWords(score.lowBand).toLowerCase()} if an essential is missing`
    : told;
}

/** The way through what the grader found met: `left` of them were not looked at yet. */
export function foundWayWords({ left, count }: Pick<FoundWay, 'left' | 'count'>): string {
  if (left === 0) return `Look again at the ${found(count)}`;
  return left === count ? `Check the ${found(count)}` : `Check the other ${found(left)}`;
}

const found = (count: number): string => (count === 1 ? 'one found' : `${String(count)} found`);

/** The way to what the person has still to settle. */
export function openWayWords(open: number): string {
  if (open === 0) return 'Look at them again';
  return open === 1 ? 'Settle it' : 'Settle them';
}

/** What is to be looked at first: words of their own, or that none come near. */
export function passagesTitle(
  { criterion, verdict }: Judged,
  { near, isProof }: { readonly near: number; readonly isProof: boolean },
): string {
  if (isProof) return 'To claim it, choose the words that say it';
  if (verdict === 'met' || verdict === 'partial') return 'Your words';
  if (near > 0) return 'Your closest words';
  return criterion.kind === 'clarifying' ? 'What you asked and wrote' : 'What you wrote';
}

/** Why nothing was kept, and what to do about it here. */
export function refusalWords(error: AppError): Explanation {
  if (error.kind !== 'quote-needed') return errorWords(error);
  return {
    ...errorWords(error),
    todo: 'Choose a sentence above with ↑ ↓, or select words in your answer, then say it again.',
  };
}

type VerdictChoice = {
  readonly verdict: Settlement['verdict'];
  readonly words: string;
  readonly key: string;
};

/** What can be said of a criterion, with the key for it. */
export function choicesFor({ criterion, said }: Judged): readonly VerdictChoice[] {
  const leave = said === 'unsure' ? 'Leave open' : 'As graded';
  const last = { verdict: null, words: leave, key: '0' } as const;
  if (criterion.kind === 'anti-pattern') {
    return [
      { verdict: 'met', words: 'Yes, I did', key: '1' },
      { verdict: 'not-met', words: 'No', key: '3' },
      last,
    ];
  }
  return [
    { verdict: 'met', words: 'Met', key: '1' },
    { verdict: 'partial', words: 'Partly', key: '2' },
    { verdict: 'not-met', words: 'Not met', key: '3' },
    last,
  ];
}
