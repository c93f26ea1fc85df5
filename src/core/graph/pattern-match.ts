import type { DrawingGraph } from './drawing-graph.js';
import type { GraphPattern } from '../prompt/criterion.js';

/** Whether a label holds one of a role's words; the caller brings its own way of reading words. */
export type HoldsTerm = (label: string, terms: readonly string[]) => boolean;

/**
 * `whole`: every role has a box and every arrow runs as the pattern has it. `turned`: all joined, but some arrow runs
 * the other way. `none`: a box or a join is missing. `ids` and `labels` are the boxes, and the arrows between them.
 */
type PatternMatch = {
  readonly fit: 'whole' | 'turned' | 'none';
  readonly ids: readonly string[];
  readonly labels: readonly string[];
};

type Labelled = { readonly id: string; readonly label: string };
type Chosen = ReadonlyMap<string, Labelled>;
type Paths = ReadonlyMap<string, ReadonlySet<string>>;

const mostBoxesPerRole = 30;
const mostSteps = 20_000;

/**
 * Looks for a pattern in a drawing. Boxes and groups can have roles; roles joined by an edge need different ones. Two
 * are joined by an arrow, or by a path over at most one other box; an arrow to a group reaches its members, and one of
 * a member is its group's. An arrow without direction runs both ways. Ends after a bounded search.
 */
export function matchPattern(
  pattern: GraphPattern,
  graph: DrawingGraph,
  holds: HoldsTerm,
): PatternMatch {
  const boxes: readonly Labelled[] = [...graph.nodes, ...graph.groups].filter(
    ({ label }) => label !== '',
  );
  const roles = Object.entries(pattern.nodes).map(([role, terms]) => ({
    role,
    boxes: boxes.filter(({ label }) => holds(label, terms)).slice(0, mostBoxesPerRole),
  }));
  const none = { fit: 'none' as const, ids: [], labels: [] };
  if (roles.length === 0 || roles.some(({ boxes: held }) => held.length === 0)) return none;
  const paths = pathsIn(graph);
  const runs = (from: string, to: string): boolean => paths.get(from)?.has(to) === true;
  const whole = choose(pattern, roles, runs);
  if (whole !== null) return found('whole', whole, graph);
  const turned = choose(pattern, roles, (from, to) => runs(from, to) || runs(to, from));
  return turned === null ? none : found('turned', turned, graph);
}

function choose(
  pattern: GraphPattern,
  roles: readonly { readonly role: string; readonly boxes: readonly Labelled[] }[],
  isJoined: (from: string, to: string) => boolean,
): Chosen | null {
  const order = roles.toSorted((a, b) => a.boxes.length - b.boxes.length);
  let steps = 0;
  const fits = (chosen: Chosen): boolean =>
    pattern.edges.every(([from, to]) => {
      const [start, end] = [chosen.get(from), chosen.get(to)];
      if (start === undefined || end === undefined) return true;
      return start.id !== end.id && isJoined(start.id, end.id);
    });
  const search = (chosen: Chosen, depth: number): Chosen | null => {
    const next = order[depth];
    if (next === undefined) return chosen;
    for (const box of next.boxes) {
      steps += 1;
      if (steps > mostSteps) return null;
      const more = new Map([...chosen, [next.role, box]]);
      const whole = fits(more) ? search(more, depth + 1) : null;
      if (whole !== null) return whole;
    }
    return null;
  };
  return search(new Map(), 0);
}

function found(fit: 'whole' | 'turned', chosen: Chosen, graph: DrawingGraph): PatternMatch {
  const boxes = [...new Set(chosen.values())];
  const ids = new Set(boxes.map(({ id }) => id));
  const between = graph.edges.filter(
    ({ from, to }) => from !== null && to !== null && ids.has(from) && ids.has(to),
  );
  return {
    fit,
    ids: [...ids, ...between.map(({ id }) => id)],
    labels: boxes.map(({ label }) => label),
  };
}

/** From each box, all that it reaches by one arrow or two. */
function pathsIn(graph: DrawingGraph): Paths {
  const steps = stepsIn(graph);
  return new Map(
    [...steps].map(([from, next]) => {
      const reached = new Set(next);
      for (const over of next) for (const to of steps.get(over) ?? []) reached.add(to);
      return [from, reached];
    }),
  );
}

function stepsIn(graph: DrawingGraph): Paths {
  const alike = relatives(graph);
  const steps = new Map<string, Set<string>>();
  const step = (from: string, to: string): void => {
    for (const start of alike(from)) {
      const next = steps.get(start) ?? new Set();
      steps.set(start, next);
      for (const end of alike(to)) next.add(end);
    }
  };
  for (const { from, to, isTwoWay } of graph.edges) {
    if (from === null || to === null) continue;
    step(from, to);
    if (isTwoWay) step(to, from);
  }
  return steps;
}

/** A box with its group; a group with its members. */
function relatives(graph: DrawingGraph): (id: string) => readonly string[] {
  const groupOf = new Map(graph.nodes.map(({ id, groupId }) => [id, groupId]));
  const members = new Map<string, string[]>();
  for (const { id, groupId } of graph.nodes) {
    if (groupId !== null) members.set(groupId, [...(members.get(groupId) ?? []), id]);
  }
  return (id) => {
    const group = groupOf.get(id) ?? null;
    return [id, ...(group === null ? [] : [group]), ...(members.get(id) ?? [])];
  };
}
