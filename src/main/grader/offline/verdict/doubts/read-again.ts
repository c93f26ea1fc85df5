import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import { readAgainWords } from '../../../../../core/review/claims/read-again.js';
import type { Read, ReadCriterion } from '../../read-answer.js';
import { doubtful } from '../judge-window.js';

/**
 * A criterion that would be met is open where a sentence that it is met by says what hardly can be meant as it stands: "hits.sort() is
 * O(m)".
 */
export function unlessReadAgain(
  verdict: CriterionVerdict,
  { compiled: { criterion } }: ReadCriterion,
  { readAgain }: Pick<Read, 'readAgain'>,
): CriterionVerdict {
  if (['clarifying', 'anti-pattern'].includes(criterion.kind)) return verdict;
  if (verdict.verdict !== 'met') return verdict;
  const { evidence, parts: _, ...rest } = verdict;
  const [reason] = evidence
    .filter(({ place: { kind } }) => kind === 'text')
    .flatMap(({ quote }) => quote.split(sentenceEnd))
    .flatMap((sentence) =>
      readAgain(sentence).map((one) =>
        one.kind === 'quoted-claim'
          ? `You write “${sentence.replace(/[.]$/, '')}”. ${readAgainWords(one)}`
          : `You write ${readAgainWords(one)}`,
      ),
    );
  if (reason === undefined) return verdict;
  return { ...rest, verdict: 'unsure', evidence: [], reason, closest: evidence, chance: doubtful };
}

const sentenceEnd = /(?<=[.?!])\s+|\n/;
