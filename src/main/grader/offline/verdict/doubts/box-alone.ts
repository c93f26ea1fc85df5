import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { stem } from '../../../text/stem.js';
import type { Candidate } from '../../evidence/candidates.js';
import type { ReadCriterion } from '../../read-answer.js';
import { doubtful } from '../judge-window.js';
import { evidenceOf } from '../quote-evidence.js';
import { shortQuote } from '../quoted-stretch.js';

/**
 * A drawing alone earns no half of what is essential where a sentence speaks of the same box: it may say how it works, or the very
 * opposite, "the resolver merges automatically what is similar".
 */
export function unlessBoxAlone(
  verdict: CriterionVerdict,
  { compiled: { criterion }, candidates }: ReadCriterion,
  answer: Answer,
): CriterionVerdict {
  if (verdict.verdict !== 'partial' || !criterion.essential) return verdict;
  const { evidence } = verdict;
  if (!evidence.every(({ place: { kind } }) => kind === 'board' || kind === 'diagram'))
    return verdict;
  const labels = new Set(evidence.flatMap(({ quote }) => wordsOf(quote)));
  const [own] = candidates
    .filter((one) => isSaid(one) && wordsIn(one).some((word) => labels.has(word)))
    .toSorted((a, b) => b.closeness - a.closeness);
  if (own === undefined) return verdict;
  return {
    ...verdict,
    verdict: 'unsure',
    evidence: [],
    reason: `You draw its parts, and write “${shortQuote(own)}”. Do these words say how they work?`,
    closest: [evidenceOf(own, answer), ...evidence],
    chance: doubtful,
  };
}

const isSaid = ({ passage: { kind }, first, last, within, isTold }: Candidate): boolean =>
  kind === 'phase' && first === last && within.length > 0 && !isTold;

const wordsOf = (label: string): readonly string[] =>
  (label.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem);

const wordsIn = ({ passage, first }: Candidate): readonly string[] =>
  (passage.segments[first]?.tokens ?? []).map(({ text }) => stem(text));
