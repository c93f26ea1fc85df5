import { hintPoints, type HintCost } from '../grade/hint-cost.js';

/**
 * What hints have cost, in a sentence; none where none was taken. `isOpen` tells that something is still open: then what
 * they helped to may count yet, and they cost more.
 */
export function hintSummary({ steps, points }: HintCost, isOpen: boolean): readonly string[] {
  if (steps === 0) return [];
  const [taken, it] = [takenWords(steps), steps === 1 ? 'it' : 'they'];
  const [helped, cost] = [`what ${it} helped with`, `${String(hintPoints * steps)} points at most`];
  if (points > 0) {
    return [`${taken}, which cost ${String(points)} ${points === 1 ? 'point' : 'points'}.`];
  }
  if (isOpen) return [`${taken}. Once ${helped} counts, ${it} will cost ${cost}; nothing so far.`];
  return [`${taken}, which cost nothing, because ${helped} earned nothing.`];
}

/** The same in practice, where hints cost nothing. */
export const freeHintSummary = (steps: number): readonly string[] =>
  steps === 0 ? [] : [`${takenWords(steps)}, free in practice.`];

const takenWords = (steps: number): string =>
  steps === 1 ? 'You took a hint' : `You took ${String(steps)} hints`;
