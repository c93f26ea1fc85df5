import type { NodeKind } from '../../../core/graph/node-kind.js';

/** What a component is, in a word or two. */
export const shapeWords: Readonly<Record<NodeKind, string>> = {
  client: 'Client',
  gateway: 'Gateway',
  service: 'Service',
  queue: 'Queue',
  stream: 'Stream',
  cache: 'Cache',
  sql: 'SQL database',
  nosql: 'NoSQL store',
  'vector-index': 'Vector index',
  'object-store': 'Object store',
  'model-server': 'Model server',
  'gpu-pool': 'GPU pool',
  worker: 'Worker',
  scheduler: 'Scheduler',
  monitor: 'Monitor',
  store: 'Store',
};
