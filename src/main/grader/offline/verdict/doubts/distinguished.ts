import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { ReadCriterion } from '../../read-answer.js';
import { holdsTerm } from '../../../text/term-match.js';
import type { Compiled } from '../../rubric/compile-rubric.js';
import { isResult } from '../../rubric/worked-out.js';
import { doubtful } from '../judge-window.js';

/** Words that meet a criterion without what distinguishes it, here or in another passage on it, may say another thing. */
export function unlessIndistinct(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
): CriterionVerdict {
  const { criterion, groups, keys } = compiled;
  const isByWords = verdict.evidence.some(
    ({ place: { kind } }) => kind === 'text' || kind === 'question',
  );
  if (verdict.verdict !== 'met' || !isByWords || criterion.kind === 'anti-pattern') return verdict;
  const least = Math.min(2, groups.length);
  const isSaid = (index: number): boolean =>
    candidates.some(
      ({ within, isTold }) => !isTold && within.length >= least && within.includes(index),
    );
  const missing = keys().filter((index) => !isSaid(index));
  if (missing.length === 0) return verdict;
  const { parts: _, ...rest } = verdict;
  const number = numberOf(missing, compiled);
  const wanted = sentenceOf(missing, compiled);
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason: `You ${criterion.kind === 'clarifying' ? 'ask' : 'say'} much of it. ${lackOf(number, wanted)}`,
    closest: verdict.evidence.slice(0, 1),
    chance: doubtful,
  };
}

/** What is not found, without the criterion's name, which stands above it. */
function lackOf(number: string | null, wanted: string | null): string {
  if (number !== null) return `Compare your numbers: I don’t find ${number}.`;
  return wanted === null
    ? 'I can’t tell whether it is all of it.'
    : `Do your words also say: “${wanted}”?`;
}

/** The author's own sentence with most of what is missing; null where none has any of it. */
function sentenceOf(
  missing: readonly number[],
  { groups, wanted, criterion }: Compiled,
): string | null {
  const [best] = wanted
    .map(({ text, tokens }) => ({
      text,
      count: missing.filter((at) => groups.slice(at, at + 1).some((one) => holdsTerm(one, tokens)))
        .length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return best === undefined || best.text === criterion.title ? null : best.text;
}

/** The first number among what is missing that the criterion asks to be worked out, as the author writes it. */
function numberOf(missing: readonly number[], { groups, results }: Compiled): string | null {
  const terms = groups.flatMap(({ whole }, at) => (missing.includes(at) ? [...whole.keys()] : []));
  return terms.find((term) => isResult(term, results())) ?? null;
}
