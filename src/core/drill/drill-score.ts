import type { Comparison } from './compare-drawings.js';

/** What of the reference was drawn, as counts: boxes, and arrows in their direction. */
export type DrillScore = {
  readonly boxesFound: number;
  readonly boxes: number;
  readonly arrowsFound: number;
  readonly arrows: number;
};

/** An arrow that runs the other way round is not found. What was drawn beyond the reference is told, and costs nothing. */
export function drillScore(comparison: Comparison): DrillScore {
  const { foundBoxes, missingBoxes, foundEdges, missingEdges, turnedEdges } = comparison;
  return {
    boxesFound: foundBoxes.length,
    boxes: foundBoxes.length + missingBoxes.length,
    arrowsFound: foundEdges.length,
    arrows: foundEdges.length + turnedEdges.length + missingEdges.length,
  };
}

/** The one measure of a drill: the share of the reference's boxes and arrows that were found, from 0 to 1. */
export function foundShare({ boxesFound, boxes, arrowsFound, arrows }: DrillScore): number {
  const all = boxes + arrows;
  return all === 0 ? 0 : (boxesFound + arrowsFound) / all;
}
