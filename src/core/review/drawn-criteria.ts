import type { AttemptState } from '../attempt/attempt-state.js';
import { readBoard } from '../board/read-board.js';
import { matchBoxes } from '../drill/match/match-boxes.js';
import { promptWords } from '../drill/match/prompt-words.js';
import type { Judged } from '../grade/judged-criteria.js';
import type { DrawingGraph } from '../graph/drawing-graph.js';
import { roleNames } from '../graph/role-names.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { cueOf, holdsCue, wordsOf } from '../prompt/cue-match.js';
import type { Prompt } from '../prompt/prompt.js';
import { labelsOf } from './highlight-drawing.js';

export type DrawnCriteria = {
  readonly found: readonly Judged[];
  readonly missing: readonly Undrawn[];
};

/** `noBox` names those of its boxes that no label stands for. */
export type Undrawn = Judged & { readonly noBox: readonly string[] };

/**
 * What could show in a drawing, split by whether it does: the grader found it there, or each of its boxes has a label of
 * its own among `labels`, joined as it may be. What stands in words alone is missing from the drawing, whatever its verdict.
 */
export function drawnOf(
  judged: readonly Judged[],
  labels: readonly string[],
  prompt: Pick<Prompt, 'reference'>,
): DrawnCriteria {
  const drawable = judged.filter(
    ({ criterion, isExpected }) =>
      criterion.graph !== undefined && criterion.kind !== 'anti-pattern' && isExpected,
  );
  const words = labels.map(wordsOf);
  const isLabelled = (terms: readonly string[]): boolean =>
    words.some((label) => terms.some((term) => holdsCue(label, cueOf(term))));
  const isFound = ({ criterion, evidence }: Judged): boolean => {
    const roles = Object.values(criterion.graph?.nodes ?? {});
    return (
      evidence.some(({ place }) => place.kind === 'board' || place.kind === 'diagram') ||
      (roles.length > 0 && roles.every(isLabelled))
    );
  };
  const missing = drawable
    .filter((one) => !isFound(one))
    .map((one) => ({
      ...one,
      noBox: roleNames(one.criterion, prompt).filter(
        (_, at) => !isLabelled(Object.values(one.criterion.graph?.nodes ?? {})[at] ?? []),
      ),
    }));
  return { found: drawable.filter(isFound), missing };
}

/**
 * What an answer's drawings say: their labels (of a diagram's text each line is one), the kinds of boxes, and what the reference calls
 * the boxes that stand for one of its own, as a drill would tell.
 */
export function drawnLabels(
  { board, diagram }: Pick<AttemptState, 'board' | 'diagram'>,
  prompt: Pick<Prompt, 'reference' | 'rubric'>,
): readonly string[] {
  const elements = [...board.values()];
  const graphs = [readBoard(elements), readDiagram(diagram.text)];
  return [
    ...labelsOf(elements),
    ...diagram.text.split('\n'),
    ...graphs.flatMap(({ nodes }) => nodes.map(({ kind = '' }) => kind.replaceAll('-', ' '))),
    ...graphs.flatMap((graph) => meantLabels(graph, prompt)),
  ];
}

function meantLabels(
  drawn: DrawingGraph,
  prompt: Pick<Prompt, 'reference' | 'rubric'>,
): readonly string[] {
  const reference = readDiagram(prompt.reference.diagram);
  const meant = [...matchBoxes(drawn, reference, wordsOf, promptWords(prompt)).values()].flat();
  return reference.nodes.filter(({ id }) => meant.includes(id)).map(({ label }) => label);
}
