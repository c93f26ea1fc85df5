import type { Comparison } from './compare-drawings.js';

/** F1 of boxes and of arrows, 0 to 1: found against missing and extra. A turned arrow counts as both. */
export type DrillScore = { readonly nodeF1: number; readonly edgeF1: number };

export function drillScore(comparison: Comparison): DrillScore {
  const { foundBoxes, missingBoxes, extraBoxes } = comparison;
  const { foundEdges, missingEdges, extraEdges, turnedEdges } = comparison;
  const turned = turnedEdges.length;
  return {
    nodeF1: f1(foundBoxes.length, missingBoxes.length, extraBoxes.length),
    edgeF1: f1(foundEdges.length, missingEdges.length + turned, extraEdges.length + turned),
  };
}

/** What a drill came to as a whole, from 0 to 1: boxes and arrows alike. */
export const meanShare = ({ nodeF1, edgeF1 }: DrillScore): number => (nodeF1 + edgeF1) / 2;

function f1(found: number, missing: number, extra: number): number {
  const all = 2 * found + missing + extra;
  return all === 0 ? 0 : (2 * found) / all;
}
