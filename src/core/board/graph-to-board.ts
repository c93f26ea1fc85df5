import type { DrawingGraph, GraphNode } from '../graph/drawing-graph.js';
import { layeredLayout } from '../graph/layout/layered-layout.js';
import type { Direction, Layout, LayoutInput, Point, Rect } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { labelSizes } from './connect-boxes.js';
import {
  arrowElement,
  arrowLabelSize,
  arrowLabelWidth,
  boxElements,
  labelSize,
  typeOf,
  type Look,
} from './drawn-shapes.js';
import type { End } from './ways/binding.js';
import { clearRoutes } from './ways/clear-routes.js';

/** What a pane shows at once; of two directions the one that has to be scaled down less is taken, where none is wanted. */
const screen = { width: 1100, height: 700 };
/** A direction that is wanted is kept until the other one would show it so many times as large. */
const mostLoss = 1.7;
const boxWidth = 168;
const leastHeight = 60;
const inside = 12;

/**
 * A graph as an Excalidraw scene: boxes with their labels in layers, groups as dashed rectangles round their own boxes, arrows
 * bound at both ends. `readBoard` reads the same graph back, but for its ids and for arrows that hang loose, which are left out.
 */
export const graphToBoard = (
  graph: DrawingGraph,
  newId: () => string,
  wanted: Direction | null = null,
): readonly BoardElement[] => graphOnBoard(graph, newId, wanted).elements;

/** The same, and which element each box, group and arrow of the graph became, by ids. */
export function graphOnBoard(
  graph: DrawingGraph,
  newId: () => string,
  wanted: Direction | null,
): { readonly elements: readonly BoardElement[]; readonly ids: ReadonlyMap<string, string> } {
  const attached = graph.edges.filter(
    (edge): edge is typeof edge & { readonly from: string; readonly to: string } =>
      edge.from !== null && edge.to !== null,
  );
  const layouts = (['LR', 'TB'] as const).map((direction) => {
    const layout = layeredLayout(measured(graph, attached, direction), direction);
    return { layout, worth: scaleOf(layout) * (direction === wanted ? mostLoss : 1) };
  });
  const [best] = layouts.toSorted((a, b) => b.worth - a.worth);
  const layout = best?.layout;
  if (layout === undefined) return { elements: [], ids: new Map() };
  const ids = new Map([...graph.nodes, ...graph.groups].map(({ id }) => [id, newId()]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const ways = clearRoutes(
    layout,
    attached.map(({ id, from, to, label }) => ({ id, from, to, sizes: labelSizes(label) })),
    graph.groups.flatMap(({ id, label }) => titleOf(layout.groups.get(id), label)),
  );
  const types = new Map(graph.nodes.map((node) => [node.id, typeOf(lookOf(node).form)]));
  const endOf = (id: string): End => ({
    ...(layout.boxes.get(id) ?? layout.groups.get(id) ?? nowhere),
    id: idOf(id),
    type: types.get(id) ?? 'rectangle',
  });
  const arrows = attached.map((edge) => {
    const way = ways.get(edge.id);
    const points = way?.points ?? layout.routes.get(edge.id) ?? loopAt(layout, edge.from);
    const [from, to] = [endOf(edge.from), endOf(edge.to)];
    const plan = { from, to, points, label: edge.label, isTwoWay: edge.isTwoWay };
    const arrow = arrowElement(newId(), plan, newId, way?.brokenTo ?? arrowLabelWidth);
    ids.set(edge.id, arrow[0].id);
    return arrow;
  });
  const bound = new Map<string, { readonly id: string; readonly type: 'arrow' }[]>();
  for (const [arrow] of arrows) {
    for (const end of [arrow.startBinding.elementId, arrow.endBinding.elementId]) {
      const others = (bound.get(end) ?? []).filter(({ id }) => id !== arrow.id);
      bound.set(end, [...others, { id: arrow.id, type: 'arrow' }]);
    }
  }
  const box = (id: string, label: string, at: Rect | undefined, look: Look) =>
    at === undefined
      ? []
      : boxElements(idOf(id), label, at, look, bound.get(idOf(id)) ?? [], newId);
  const elements = [
    ...graph.groups.flatMap(({ id, label }) =>
      box(id, label, layout.groups.get(id), { form: 'group' }),
    ),
    ...graph.nodes.flatMap((node) =>
      box(node.id, node.label, layout.boxes.get(node.id), lookOf(node)),
    ),
    ...arrows.flat(),
  ];
  return { elements, ids };
}

const nowhere: Rect = { x: 0, y: 0, width: 0, height: 0 };

const scaleOf = ({ width, height }: Layout): number =>
  Math.min(1, screen.width / width, screen.height / height);

function lookOf({ shape, kind }: GraphNode): Look {
  const own = kind ?? (shape === 'store' ? 'store' : undefined);
  const form = shape === 'diamond' || shape === 'round' ? shape : 'box';
  return { form, ...(own !== undefined && { kind: own }) };
}

function measured(
  { nodes, groups }: DrawingGraph,
  edges: readonly (DrawingGraph['edges'][number] & {
    readonly from: string;
    readonly to: string;
  })[],
  direction: Direction,
): LayoutInput {
  const turned = (width: number, height: number) =>
    direction === 'LR' ? { size: height, depth: width } : { size: width, depth: height };
  return {
    nodes: nodes.map((node) => {
      const { id, label, shape, groupId } = node;
      // A diamond and an ellipse hold less text than their bounds.
      const share = shape === 'diamond' ? 0.5 : shape === 'round' ? 0.7 : 1;
      const width = shape === 'diamond' ? boxWidth * 1.3 : boxWidth;
      const { height } = labelSize(label, width * share - 2 * inside);
      return { id, groupId, ...turned(width, Math.max(leastHeight, height / share + 2 * inside)) };
    }),
    edges: edges.map(({ id, from, to, label }) => {
      const { width, height } =
        label === '' ? { width: 0, height: 0 } : arrowLabelSize(label, arrowLabelWidth);
      return { id, from, to, label: turned(width, height) };
    }),
    groups,
  };
}

/** Where a group's name stands, as `boxElements` sets it. */
function titleOf(frame: Rect | undefined, label: string): readonly Rect[] {
  if (frame === undefined || label === '') return [];
  const size = labelSize(label, frame.width - 2 * inside);
  return [{ ...size, x: frame.x + (frame.width - size.width) / 2, y: frame.y + 5 }];
}

/** An arrow of a box to itself goes round its corner. */
function loopAt(layout: Layout, id: string): readonly Point[] {
  const { x, y, width, height } = layout.boxes.get(id) ?? layout.groups.get(id) ?? nowhere;
  const right = x + width;
  return [
    [right, y + height * 0.3],
    [right + 30, y + height * 0.3],
    [right + 30, y + height * 0.7],
    [right, y + height * 0.7],
  ];
}
