import { z } from 'zod';
import { nodeKinds } from '../../core/graph/node-kind.js';

const node = z.strictObject({
  id: z.string(),
  label: z.string(),
  shape: z.enum(['box', 'store', 'round', 'diamond']),
  groupId: z.string().nullable(),
  kind: z.enum(nodeKinds).exactOptional(),
});

const edge = z.strictObject({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  label: z.string(),
  isTwoWay: z.boolean(),
});

/** A drawing as a thread hands it over; see core's `DrawingGraph`. */
export const drawingGraphSchema = z.strictObject({
  nodes: z.array(node),
  edges: z.array(edge),
  groups: z.array(z.strictObject({ id: z.string(), label: z.string() })),
});
