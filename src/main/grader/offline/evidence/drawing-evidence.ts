import type { DrawingGraph } from '../../../../core/graph/drawing-graph.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Evidence, Verdict } from '../../../../core/grade/grade.js';
import { matchPattern } from '../../../../core/graph/pattern-match.js';
import { holdsTerm, termGroup } from '../../text/term-match.js';
import type { AliasTable } from '../../text/fold-words.js';
import { plainText, type Token } from '../../text/tokens.js';

export type DrawingFound = {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Some arrow runs the other way. */
  readonly isTurned: boolean;
};

/** A longer label is a note and names no component. */
export const mostLabelWords = 12;
const denials = new Set(['no', 'not', 'without']);

/** Looks for a criterion's pattern in the board, then in the diagram. An arrow the wrong way is worth a step less. */
export function drawingFinder(
  board: DrawingGraph,
  diagram: DrawingGraph,
  aliases: AliasTable,
): (criterion: Criterion) => DrawingFound | null {
  const read = new Map<string, readonly Token[]>();
  const tokensOf = (label: string): readonly Token[] => {
    const known = read.get(label) ?? plainText(label, aliases).tokens;
    read.set(label, known);
    return known;
  };
  const holds = (label: string, terms: readonly string[]): boolean => {
    const tokens = tokensOf(label);
    if (tokens.length > mostLabelWords || denials.has(tokens[0]?.text ?? '')) return false;
    return holdsTerm(termGroup(terms, aliases), tokens);
  };
  return ({ graph: pattern }) => {
    if (pattern === undefined) return null;
    for (const [kind, graph] of [
      ['board', board],
      ['diagram', diagram],
    ] as const) {
      const { fit, ids, labels } = matchPattern(pattern, graph, holds);
      const isWorthSome = fit === 'whole' || (fit === 'turned' && pattern.worth === 'met');
      if (!isWorthSome) continue;
      return {
        isTurned: fit === 'turned',
        verdict: fit === 'whole' ? pattern.worth : 'partial',
        evidence: [{ quote: labels.join(' · '), place: { kind, ids: [...ids] } }],
      };
    }
    return null;
  };
}
