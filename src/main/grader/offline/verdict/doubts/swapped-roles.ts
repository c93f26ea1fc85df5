import type { Answer } from '../../../../../core/answer/answer.js';
import type { CriterionVerdict } from '../../../../../core/grade/grade.js';
import type { ReadCriterion } from '../../read-answer.js';
import { clausesIn, nameAt, swapIn } from '../../rubric/bindings.js';
import { unboundIn } from '../../rubric/roles.js';
import type { Candidate } from '../../evidence/candidates.js';
import { evidenceOf } from '../quote-evidence.js';
import { doubtful } from '../judge-window.js';

/** What stands further off may speak of something else. */
const segmentsAround = 2;

/**
 * Where what is said of one thing holds of the other, and the reverse, a criterion that would be met is open; and where
 * two roles are named that the criterion gives to different things, unless each goes with the right one.
 */
export function unlessSwapped(
  verdict: CriterionVerdict,
  { compiled: { criterion, ways } }: ReadCriterion,
  said: Candidate | null,
  answer: Answer,
): CriterionVerdict {
  const isMet = verdict.verdict === 'met' || verdict.parts?.includes('met') === true;
  if (!isMet || said?.passage.kind !== 'phase' || criterion.kind === 'anti-pattern') return verdict;
  const reason = swapReason(said, ways) ?? unboundReason(said, ways);
  if (reason === null) return verdict;
  const { parts: _, ...rest } = verdict;
  return {
    ...rest,
    verdict: 'unsure',
    evidence: [],
    reason,
    closest: [evidenceOf(said, answer)],
    chance: doubtful,
  };
}

type Ways = ReadCriterion['compiled']['ways'];

function swapReason({ passage, first, last }: Candidate, ways: Ways): string | null {
  const tokens = passage.segments.slice(Math.max(0, first - 1), last + 2).map((one) => one.tokens);
  const swap = swapIn(tokens.flatMap(clausesIn), ways.map(clausesIn));
  if (swap === null) return null;
  const all = tokens.flat();
  const [one, other] = swap.map((word) => {
    const token = all.find((_, at) => nameAt(all, at) === word);
    return token === undefined ? word : passage.text.source.slice(token.from, token.to);
  });
  return `You may say of “${one ?? ''}” what holds of “${other ?? ''}”, and the other way round. Which do you mean?`;
}

function unboundReason({ passage, first, last }: Candidate, ways: Ways): string | null {
  const around = passage.segments.slice(
    Math.max(0, first - segmentsAround),
    last + 1 + segmentsAround,
  );
  const unbound = unboundIn(
    around.flatMap(({ tokens }) => tokens),
    ways,
  );
  if (unbound === null) return null;
  const [one, other] = unbound.map(({ from, to }) => passage.text.source.slice(from, to));
  return `You name “${one ?? ''}” and “${other ?? ''}”, but I can’t tell which does which.`;
}
