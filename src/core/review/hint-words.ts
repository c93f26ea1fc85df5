import type { HintCost } from '../grade/hint-cost.js';

/** What hints have cost, in a sentence; none where none was taken or all were free. */
export function hintSummary({ steps, points }: HintCost): readonly string[] {
  if (steps === 0) return [];
  const taken = steps === 1 ? 'You took a hint' : `You took ${String(steps)} hints`;
  const lost = Math.round(points);
  if (lost === 0) return [`${taken}, which cost nothing, because you did not earn their points.`];
  return [`${taken}, which cost ${String(lost)} ${lost === 1 ? 'point' : 'points'}.`];
}
