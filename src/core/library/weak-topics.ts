import type { Score } from '../grade/score.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import { promptsOfRound } from './round-id.js';

/** A question of a round that lost points; those are of 100 for the whole round, rounded. */
export type WeakTopic = {
  readonly promptId: string;
  readonly title: string;
  readonly low: number;
  /** What it can still become, once nothing is open. */
  readonly high: number;
  readonly of: number;
  /** A flash question on the heaviest criterion that was not met; null where none of them has one. */
  readonly flash: NonNullable<Criterion['flash']> | null;
};

const most = 2;

/**
 * The questions of a round that fell shortest of their points, at most two, the weakest first; what is open counts half.
 * None for a prompt that is no round, or one in which every point was earned.
 */
export function weakTopics(
  { id, phases, rubric }: Pick<Prompt, 'id' | 'phases' | 'rubric'>,
  score: Score,
  isMet: (criterionId: string) => boolean,
): readonly WeakTopic[] {
  const possible = score.phases.reduce((sum, { tally }) => sum + tally.weight, 0);
  const points = (weight: number): number => Math.round((100 * weight) / possible);
  const questions = (promptsOfRound(id) ?? []).flatMap((promptId, index) => {
    const phase = phases[index];
    const tally = score.phases.find(({ phaseId }) => phaseId === phase?.id)?.tally;
    if (phase === undefined || tally === undefined || tally.earned >= tally.weight) return [];
    const { earned, open, weight } = tally;
    const flash = rubric
      .filter((criterion) => criterion.phase === phase.id && !isMet(criterion.id))
      .toSorted((one, two) => two.weight - one.weight)
      .find((criterion) => criterion.flash !== undefined)?.flash;
    const topic: WeakTopic = {
      ...{ promptId, title: phase.title, flash: flash ?? null },
      ...{ low: points(earned), high: points(earned + open), of: points(weight) },
    };
    return [{ topic, share: (earned + open / 2) / weight }];
  });
  return questions
    .toSorted((one, two) => one.share - two.share || two.topic.of - one.topic.of)
    .slice(0, most)
    .map(({ topic }) => topic);
}
