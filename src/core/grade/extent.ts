import { isRoundId } from '../prompt/round-mark.js';
import type { Level, Prompt } from '../prompt/prompt.js';
import { rubricAt } from './rubric-at-level.js';

/** How much of a prompt a sitting asked: all of it, a part, or so few criteria that they say nothing of a level. */
export const extents = ['whole', 'short', 'few'] as const;
export type Extent = (typeof extents)[number];

/** Fewer make no band: one criterion alone would be worth a band and more. */
export const leastForBand = 6;

type Asked = Pick<Prompt, 'id' | 'short' | 'rubric'>;

/** A whole prompt is what its author made it; a part of one, or a round, may be too few. */
export function extentOf(prompt: Asked, level: Level): Extent {
  const isPart = prompt.short !== undefined || isRoundId(prompt.id);
  if (isPart && askedAt(prompt, level) < leastForBand) return 'few';
  return prompt.short === undefined ? 'whole' : 'short';
}

/** How many criteria a level is judged by; habits to avoid are none. */
export const askedAt = ({ rubric }: Pick<Prompt, 'rubric'>, level: Level): number =>
  rubricAt(rubric, level).filter(({ kind }) => kind !== 'anti-pattern').length;

/** "Only 4 criteria were asked: too few for a band." Null where there were enough. */
export function fewWords(prompt: Asked, level: Level): string | null {
  if (extentOf(prompt, level) !== 'few') return null;
  const asked = askedAt(prompt, level);
  return asked === 1
    ? 'Only 1 criterion was asked: too few for a band.'
    : `Only ${String(asked)} criteria were asked: too few for a band.`;
}
