import { readBoard } from '../../board/read-board.js';
import type { BoardElement } from '../../board/board-element.js';
import { graphToBoard } from '../../board/graph-to-board.js';
import type { DrawingGraph } from '../../graph/drawing-graph.js';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import type { Prompt } from '../../prompt/prompt.js';
import { brokenLabels } from './broken-labels.js';
import { compareDrawings, type Comparison } from '../compare-drawings.js';
import { drillScore, type DrillScore } from '../drill-score.js';
import type { ReadWords } from '../match/label-terms.js';
import { matchBoxes } from '../match/match-boxes.js';
import { overlay } from './overlay.js';
import { promptWords } from '../match/prompt-words.js';
import { joinsOf, reasonFor } from './reason-for.js';

/** A line of the result: a box or an arrow by its words, and why it is there. */
export type DrillLine = { readonly label: string; readonly detail: string };

export type DrillResult = DrillScore & {
  readonly found: readonly DrillLine[];
  readonly missing: readonly DrillLine[];
  readonly extra: readonly DrillLine[];
  readonly arrows: {
    readonly found: number;
    readonly turned: readonly string[];
    readonly missing: readonly string[];
    readonly extra: readonly string[];
  };
  /** One's own drawing with what it lacks, as a scene of the whiteboard. */
  readonly scene: readonly BoardElement[];
};

type Drawn = { readonly board: readonly BoardElement[]; readonly diagram: string };

/** Compares a drill's drawing with the reference: the board or the Mermaid text, whichever holds more boxes. */
export function drillResult(
  { board, diagram }: Drawn,
  prompt: Prompt,
  read: ReadWords,
  newId: () => string,
): DrillResult {
  const written = readDiagram(diagram);
  const isWritten = written.nodes.length > readBoard(board).nodes.length;
  // Mermaid is laid out first, so that both are shown and compared in one way.
  const elements = isWritten ? brokenLabels(graphToBoard(written, newId)) : board;
  const drawn = readBoard(elements);
  const reference = readDiagram(prompt.reference.diagram);
  const compared = compareDrawings(
    drawn,
    reference,
    matchBoxes(drawn, reference, read, promptWords(prompt)),
  );
  return {
    ...drillScore(compared),
    ...linesOf(compared, drawn, reference, prompt),
    scene: overlay(elements, drawn, reference, compared, newId),
  };
}

function linesOf(
  compared: Comparison,
  drawn: DrawingGraph,
  reference: DrawingGraph,
  prompt: Prompt,
): Pick<DrillResult, 'found' | 'missing' | 'extra' | 'arrows'> {
  const labelIn = (graph: DrawingGraph, id: string | null): string =>
    graph.nodes.find((node) => node.id === id)?.label ?? '?';
  const arrow = (graph: DrawingGraph, id: string): string => {
    const edge = graph.edges.find((one) => one.id === id);
    return `${labelIn(graph, edge?.from ?? null)} → ${labelIn(graph, edge?.to ?? null)}`;
  };
  const yours = (id: string): string =>
    [...compared.boxes]
      .filter(([, own]) => own.includes(id))
      .map(([own]) => labelIn(drawn, own))
      .join(', ');
  const joined = (ids: readonly string[], graph: DrawingGraph): readonly string[] =>
    ids.map((id) => arrow(graph, id));
  return {
    found: compared.foundBoxes.map((id) => ({
      label: labelIn(reference, id),
      detail: `Yours: ${yours(id)}`,
    })),
    missing: compared.missingBoxes.map((id) => ({
      label: labelIn(reference, id),
      detail: reasonFor(id, reference, prompt),
    })),
    extra: compared.extraBoxes.map((id) => ({
      label: labelIn(drawn, id),
      detail: `The reference has no such box. ${joinsOf(id, drawn)}`,
    })),
    arrows: {
      found: compared.foundEdges.length,
      turned: joined(compared.turnedEdges, reference),
      missing: joined(compared.missingEdges, reference),
      extra: joined(compared.extraEdges, drawn),
    },
  };
}
