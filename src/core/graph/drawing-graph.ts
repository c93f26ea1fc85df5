import type { NodeKind } from './node-kind.js';

/** A box with its label and shape. `groupId` is the group, frame or subgraph around it; `kind` is there where its shape says one. */
export type GraphNode = {
  readonly id: string;
  readonly label: string;
  readonly shape: 'box' | 'store' | 'round' | 'diamond';
  readonly groupId: string | null;
  readonly kind?: NodeKind;
};

/** An arrow. A null end is an end that is attached to nothing. */
export type GraphEdge = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly label: string;
  readonly isTwoWay: boolean;
};

export type GraphGroup = { readonly id: string; readonly label: string };

/** What a drawing says: components, arrows with direction and label, groups. */
export type DrawingGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly groups: readonly GraphGroup[];
};

export const emptyGraph: DrawingGraph = { nodes: [], edges: [], groups: [] };
