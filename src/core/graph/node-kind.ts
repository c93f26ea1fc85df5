/** What a component is, where the person said so by choosing its shape. */
export const shelfKinds = [
  'client',
  'gateway',
  'service',
  'queue',
  'stream',
  'cache',
  'sql',
  'nosql',
  'vector-index',
  'object-store',
  'model-server',
  'gpu-pool',
  'worker',
  'scheduler',
  'monitor',
] as const;

/** `store` stands for Mermaid's cylinder, which does not say what it stores. */
export const nodeKinds = [...shelfKinds, 'store'] as const;

export type ShelfKind = (typeof shelfKinds)[number];
export type NodeKind = (typeof nodeKinds)[number];

const known: ReadonlySet<unknown> = new Set(nodeKinds);
export const isNodeKind = (value: unknown): value is NodeKind => known.has(value);

const stores: ReadonlySet<NodeKind | undefined> = new Set<NodeKind>([
  'cache',
  'sql',
  'nosql',
  'vector-index',
  'object-store',
  'store',
]);

/** Whether a component of this kind keeps data, and so is drawn as a cylinder in Mermaid. */
export const isStoreKind = (kind: NodeKind | undefined): boolean => stores.has(kind);
