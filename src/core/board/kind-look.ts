import type { NodeKind } from '../graph/node-kind.js';

type Family = 'edge' | 'compute' | 'flow' | 'store' | 'model' | 'watch';

const families: Readonly<Record<NodeKind, Family>> = {
  client: 'edge',
  gateway: 'edge',
  service: 'compute',
  worker: 'compute',
  scheduler: 'compute',
  queue: 'flow',
  stream: 'flow',
  cache: 'store',
  sql: 'store',
  nosql: 'store',
  'vector-index': 'store',
  'object-store': 'store',
  store: 'store',
  'model-server': 'model',
  'gpu-pool': 'model',
  monitor: 'watch',
};

// Excalidraw's own palette, its lightest shades; on dark its canvas turns them round, and yellow would be as brown as orange.
export const fills: Readonly<Record<Family, string>> = {
  edge: '#e9ecef',
  compute: '#ffe8cc',
  flow: '#ffdeeb',
  store: '#d0ebff',
  model: '#e5dbff',
  watch: '#d3f9d8',
};

/** What a box of this kind is filled with; kinds that do alike look alike. */
export const fillOf = (kind: NodeKind): string => fills[families[kind]];
