import { canBeDrilled } from '../drill/can-be-drilled.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';
import type { Memory } from './memory.js';

/** How a criterion is asked: its flash question, a follow-up that aims at it too, or a drawing. */
export type AskedAs = {
  readonly kind: 'flash' | 'variant' | 'drill';
  readonly ask: string;
  readonly strong: string;
};

/** From this interval on Anki calls a card mature: https://docs.ankiweb.net/getting-started.html#types-of-cards */
const matureDays = 21;
const dayMs = 86_400_000;

/** Whether its last interval, in whole days, is that of something that is long known. */
const isMature = (memory: Memory | null): boolean =>
  memory !== null && memory.dueAtMs - memory.lastAtMs >= matureDays * dayMs;

/**
 * How to ask for this criterion of this prompt; null where it has no flash question. What is long known comes another way,
 * another one each time, since the same question again would test that its words are remembered; it stays the same question
 * where the prompt knows no other way.
 */
export function askedAs(
  prompt: Prompt,
  criterion: Criterion,
  memory: Memory | null,
): AskedAs | null {
  const { id, flash, graph } = criterion;
  if (flash === undefined) return null;
  const same: AskedAs = { kind: 'flash', ...flash };
  if (!isMature(memory)) return same;
  const drill: readonly AskedAs[] =
    graph !== undefined && canBeDrilled(prompt) ? [{ ...same, kind: 'drill' }] : [];
  const variants = prompt.followUps
    .filter(({ criteria }) => criteria?.includes(id) === true)
    .map(({ ask, strong }): AskedAs => ({ kind: 'variant', ask, strong }));
  const ways = [...drill, ...variants];
  return ways[(memory?.reps ?? 0) % Math.max(1, ways.length)] ?? same;
}
