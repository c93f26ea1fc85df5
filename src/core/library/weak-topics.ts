import type { Judged } from '../grade/judged-criteria.js';
import type { Criterion } from '../prompt/criterion.js';
import { isWhollyOpen } from '../history/standing.js';
import type { Prompt } from '../prompt/prompt.js';
import { pointsIn } from './points-in.js';
import { promptsOfRound } from './round-id.js';

/** A question of a round that lost points; those are of 100 for the whole round, as they stand at its criteria. */
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
 * None for a prompt that is no round; nor a question of which every point was earned, or is open yet.
 */
export function weakTopics(
  { id, phases }: Pick<Prompt, 'id' | 'phases'>,
  judged: readonly Judged[],
): readonly WeakTopic[] {
  const questions = (promptsOfRound(id) ?? []).flatMap((promptId, index) => {
    const phase = phases[index];
    if (phase === undefined) return [];
    const { low, open, of } = pointsIn(phase, judged);
    if (low >= of || isWhollyOpen({ low, high: low + open }, of)) return [];
    const flash = judged
      .filter(({ criterion, verdict }) => criterion.phase === phase.id && verdict !== 'met')
      .map(({ criterion }) => criterion)
      .toSorted((one, two) => two.weight - one.weight)
      .find((criterion) => criterion.flash !== undefined)?.flash;
    const topic = { promptId, title: phase.title, low, high: low + open, of, flash: flash ?? null };
    return [{ topic, share: (low + open / 2) / of }];
  });
  return questions
    .toSorted((one, two) => one.share - two.share || two.topic.of - one.topic.of)
    .slice(0, most)
    .map(({ topic }) => topic);
}
