import type { GraphNode } from '../../graph/drawing-graph.js';
import type { LabelTerm } from './label-terms.js';

/** Per drawn box, by id, the reference's boxes that it stands for: none for an extra one, two for a merged one. */
export type BoxMatch = ReadonlyMap<string, readonly string[]>;

/** A box of a drawing and the words of its label, or of a part of it. */
export type Box = { readonly node: GraphNode; readonly terms: readonly LabelTerm[] };
