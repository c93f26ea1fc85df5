import type { Grade } from '../grade/grade.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { settle, type Settlement } from '../grade/settlement.js';
import { promptsOfRound, questionId } from '../library/round-id.js';
import { isRemembered } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import type { CardKey } from './card.js';
import { ratingOf } from './rating.js';
import type { AttemptRatings } from './schedule.js';

/**
 * What a grade, with what the person settled over it, says of memory: of each criterion that the level expects and that can be
 * remembered. What is open is rated null. The criteria of a round count for the prompts that it asks. Whether a criterion has
 * a flash question the bank of today knows, not the attempt's frozen copy.
 */
export function attemptRatings(
  attempt: { readonly id: string; readonly atMs: number; readonly prompt: Prompt },
  grade: Grade,
  settlements: readonly Settlement[],
  hasFlash: (of: CardKey) => boolean,
): AttemptRatings {
  const { id, atMs, prompt } = attempt;
  const ratings = judgedBy(settle(grade, settlements), prompt)
    .filter(({ criterion, isExpected }) => isExpected && isRemembered(criterion.kind))
    .map(({ criterion, verdict }) => {
      const of = cardKey(prompt.id, criterion.id);
      return { ...of, hasFlash: hasFlash(of), rating: ratingOf[verdict] };
    });
  return { attemptId: id, atMs, ratings };
}

/** The prompts of the bank whose criteria an attempt judges. */
export const promptsAsked = (promptId: string): readonly string[] =>
  promptsOfRound(promptId) ?? [promptId];

/** The criterion in the bank: a round puts its question's id in front. */
export function cardKey(promptId: string, criterionId: string): CardKey {
  const asked = promptsOfRound(promptId) ?? [];
  const index = asked.findIndex((_, at) => criterionId.startsWith(`${questionId(at)}-`));
  const own = asked[index];
  if (own === undefined) return { promptId, criterionId };
  return { promptId: own, criterionId: criterionId.slice(questionId(index).length + 1) };
}
