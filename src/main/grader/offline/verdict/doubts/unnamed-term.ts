import type { CriterionVerdict, Evidence } from '../../../../../core/grade/grade.js';
import { holdsTerm } from '../../../text/term-match.js';
import type { Passage } from '../../passages/passages.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { doubtful } from '../judge-window.js';

/**
 * What is met by words is open where the author's way that they come nearest to has a telling term of the criterion's name, and the
 * answer nowhere has it or another word for it: "the share of n-grams that are in the reference" is no clipped precision.
 */
export function unlessUnnamed(
  verdict: CriterionVerdict,
  { criterion, telling, parts, said, ways }: Compiled,
  passages: readonly Passage[],
): CriterionVerdict {
  const { evidence, parts: found, ...rest } = verdict;
  const isByWords = evidence.every(({ place: { kind } }) => kind === 'text');
  if (verdict.verdict !== 'met' || !isByWords || criterion.kind === 'clarifying') return verdict;
  const unsaid = telling().filter(
    ({ words }) => !passages.some(({ text }) => holdsTerm(words, text.tokens)),
  );
  if (unsaid.length === 0) return verdict;
  const likenesses = said.likenesses(wordsOf(evidence, passages));
  const [, ...texts] = ways;
  const nearest = texts[likenesses.indexOf(Math.max(...likenesses))] ?? [];
  const missing = unsaid.find(({ words }) => holdsTerm(words, nearest));
  if (missing === undefined) return verdict;
  const judged = found?.map((one, index) =>
    parts[index]?.criterion.title.includes(missing.name) === true ? 'unsure' : one,
  );
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `I don’t find “${missing.name}” in your answer. Do other words of yours say it?`,
    closest: evidence,
    chance: doubtful,
    ...(judged?.includes('unsure') === true && { parts: judged }),
  };
}

/** The words of all that is quoted of the notes. */
const wordsOf = (
  evidence: readonly Evidence[],
  passages: readonly Passage[],
): ReadonlySet<string> =>
  new Set(
    evidence.flatMap(({ place }) =>
      passages
        .filter(({ phaseId }) => place.kind === 'text' && phaseId === place.phaseId)
        .flatMap(({ segments }) => segments)
        .filter(({ from, to }) => place.kind === 'text' && from < place.end && to > place.start)
        .flatMap(({ bag }) => [...bag]),
    ),
  );
