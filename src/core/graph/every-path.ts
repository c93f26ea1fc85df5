import { groupedBy } from '../grouped-by.js';
import type { DrawingGraph, GraphNode } from './drawing-graph.js';
import type { NodeKind } from './node-kind.js';

/** A sketch of fewer boxes has not come to this question yet. */
const fewestBoxes = 5;

/** Kinds that run as a single instance unless somebody says more; queues, pools and object stores are many by nature. */
const single: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'gateway',
  'service',
  'cache',
  'sql',
  'nosql',
  'vector-index',
  'model-server',
]);

/** Labels that name a kind and nothing else; who writes more has thought about the box. */
const bareNames: ReadonlyMap<string, NodeKind> = new Map(
  (
    [
      ['client', 'client clients user users browser app mobile|app web|app frontend'],
      ['gateway', 'gateway api|gateway load|balancer lb proxy reverse|proxy nginx ingress router'],
      ['service', 'api service server backend api|server web|server app|server'],
      ['cache', 'cache redis memcached'],
      ['sql', 'database db sql postgres postgresql mysql sql|database'],
      ['nosql', 'nosql mongodb mongo dynamodb cassandra'],
      ['vector-index', 'vector|index vector|db vector|database vector|store'],
      ['model-server', 'model|server llm|server inference|server'],
    ] as const
  ).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name.replaceAll('|', ' '), kind] as const),
  ),
);

/** Words that say that there is more than one, or what stands in for it. */
const several =
  /\b(?:\d+|x\d+|\d+x|replica\w*|replicated|cluster\w*|pool\w*|shard\w*|fleet|cop(?:y|ies)|standby|failover|redundant|ha|multi\w*|zones?|regions?|az|autoscal\w*|instances|nodes|pods|primary|managed|active)\b|×/iu;
/** Names that end in s, and are one. */
const notPlural = /(?:ss|us|is|aws|dns|tls|https|kubernetes|postgres|alias)$/i;

/**
 * The boxes through which every request of a client goes, where the drawing has no second one of that kind and says nothing
 * of copies; by id, in the order of the drawing. Empty where no box is a client, or on a sketch.
 */
export function onEveryPath({ nodes, edges, groups }: DrawingGraph): readonly string[] {
  if (nodes.length < fewestBoxes) return [];
  const kinds = new Map(nodes.map((node) => [node.id, kindOf(node)]));
  const groupLabels = new Map(groups.map(({ id, label }) => [id, label]));
  const clients = nodes.filter(({ id }) => kinds.get(id) === 'client').map(({ id }) => id);
  const steps = forward(clients, stepsOf(nodes, edges));
  const counts = new Map<NodeKind | undefined, number>();
  for (const kind of kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return nodes
    .filter((node) => {
      const kind = kinds.get(node.id);
      if (kind === undefined || !single.has(kind) || counts.get(kind) !== 1) return false;
      const around = node.groupId === null ? '' : (groupLabels.get(node.groupId) ?? '');
      return !isSeveral(node.label) && !several.test(around);
    })
    .filter(({ id }) => steps.has(id) && allLeadTo(id, clients, steps))
    .map(({ id }) => id);
}

type Steps = ReadonlyMap<string, readonly string[]>;

function kindOf({ kind, label }: GraphNode): NodeKind | undefined {
  return kind ?? bareNames.get(label.trim().replaceAll(/\s+/g, ' ').toLowerCase());
}

function isSeveral(label: string): boolean {
  const [last = ''] = label.split(/[:,(]/, 1)[0]?.trim().split(/\s+/).slice(-1) ?? [];
  return several.test(label) || (/[a-z]s$/i.test(last) && !notPlural.test(last));
}

/** An arrow at a group is one at each of its boxes. */
function stepsOf(nodes: DrawingGraph['nodes'], edges: DrawingGraph['edges']): Steps {
  const members = groupedBy(nodes, ({ groupId }) => groupId);
  const boxes = (end: string): readonly string[] => members.get(end)?.map(({ id }) => id) ?? [end];
  const steps = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to, isTwoWay } of edges) {
    if (from === null || to === null) continue;
    for (const start of boxes(from))
      for (const end of boxes(to)) {
        steps.get(start)?.push(end);
        if (isTwoWay) steps.get(end)?.push(start);
      }
  }
  return steps;
}

/** What clients reach, and only the steps that lead away from them: an answer on its way back is no path of a request. */
function forward(clients: readonly string[], steps: Steps): Steps {
  const far = new Map(clients.map((id) => [id, 0]));
  const order = [...clients];
  for (const id of order) {
    for (const next of steps.get(id) ?? []) {
      if (far.has(next)) continue;
      far.set(next, (far.get(id) ?? 0) + 1);
      order.push(next);
    }
  }
  const away = (id: string) => (next: string) => (far.get(next) ?? 0) >= (far.get(id) ?? 0);
  return new Map(order.map((id) => [id, (steps.get(id) ?? []).filter(away(id))]));
}

/** Whether every box that clients reach without this one leads to it. */
function allLeadTo(id: string, clients: readonly string[], steps: Steps): boolean {
  const before = reached(clients, steps, id);
  const back = new Map<string, string[]>();
  for (const [start, ends] of steps)
    for (const end of ends) back.set(end, [...(back.get(end) ?? []), start]);
  const leading = reached([id], back, '');
  return [...before].every((one) => leading.has(one));
}

function reached(starts: readonly string[], steps: Steps, without: string): ReadonlySet<string> {
  const seen = new Set(starts);
  for (const id of seen)
    for (const next of steps.get(id) ?? []) if (next !== without) seen.add(next);
  return seen;
}
