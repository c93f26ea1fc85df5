import type { BoardElement } from './board-element.js';
import type { DrawingGraph, GraphEdge, GraphGroup, GraphNode } from '../graph/drawing-graph.js';
import { isStoreKind } from '../graph/node-kind.js';
import { middleOf } from './ways/lines.js';
import { areaOf, holdsBox, holdsPoint, visible, type VisibleElement } from './visible-elements.js';

const shapes: ReadonlyMap<string, GraphNode['shape']> = new Map([
  ['rectangle', 'box'],
  ['diamond', 'diamond'],
  ['ellipse', 'round'],
]);

/**
 * The graph that an Excalidraw scene shows. Boxes are nodes, labelled by their bound text, or by free text lying in
 * them; a text that stands alone is a node when an arrow binds to it. A box drawn round other boxes, a frame and an
 * Excalidraw group are groups; an arrow may lead to one. An arrow's end counts as attached only where Excalidraw bound
 * it, so that a loose arrow is shown as loose. A shape from the shelf says what kind of component it is. A join without arrowheads, or with two, is two-way.
 * Never throws: it leaves out elements that nobody sees, and fields that do not parse.
 */
export function readBoard(elements: readonly BoardElement[]): DrawingGraph {
  const drawn = visible(elements);
  const byId = new Map(drawn.map((one) => [one.id, one]));
  const texts = drawn.filter(({ type }) => type === 'text');
  const boxes = drawn.filter(({ type }) => shapes.has(type));
  const frames = drawn.filter(({ type }) => type === 'frame' || type === 'magicframe');
  const arrows = drawn.filter(({ type }) => type === 'arrow');
  const homes = homesOf(boxes, texts, byId);
  const labels = labelsOf(texts, homes, byId);
  const aimedAt = new Set(
    arrows.flatMap((arrow) => [arrow.startBinding?.elementId, arrow.endBinding?.elementId]),
  );
  const alone = texts.filter(({ id }) => aimedAt.has(id) && !homes.has(id));
  const outer = boxes.filter((box) =>
    boxes.some(
      (other) => holdsBox(box, other) && other.id !== box.id && areaOf(other) < areaOf(box),
    ),
  );
  const groups: readonly GraphGroup[] = [
    ...frames.map(({ id, name }) => ({ id, label: (name ?? '').trim() })),
    ...outer.map(({ id }) => ({ id, label: labels.get(id) ?? '' })),
    ...handMade(drawn, boxes),
  ];
  const outerIds = new Set(outer.map(({ id }) => id));
  const enclosing = outer.toSorted((a, b) => areaOf(a) - areaOf(b));
  const node = (one: VisibleElement, label: string): GraphNode => ({
    id: one.id,
    label,
    shape: isStoreKind(one.customData?.kind) ? 'store' : (shapes.get(one.type) ?? 'box'),
    ...(one.customData !== null && { kind: one.customData.kind }),
    groupId:
      enclosing.find((box) => box.id !== one.id && holdsBox(box, one))?.id ??
      (one.frameId !== null && byId.has(one.frameId) ? one.frameId : (one.groupIds.at(-1) ?? null)),
  });
  const nodes = [
    ...boxes
      .filter(({ id }) => !outerIds.has(id))
      .map((box) => node(box, labels.get(box.id) ?? '')),
    ...alone.map((text) => node(text, wordsOf(text))),
  ];
  const ends = new Set([...nodes, ...groups].map(({ id }) => id));
  const used = new Set(nodes.map(({ groupId }) => groupId));
  return {
    nodes,
    edges: arrows.map((arrow) => edgeOf(arrow, labels.get(arrow.id) ?? '', homes, ends)),
    groups: groups.filter(({ id }) => outerIds.has(id) || used.has(id)),
  };
}

/** Which box or arrow each text belongs to: what it is bound to, else the smallest box round its middle. */
function homesOf(
  boxes: readonly VisibleElement[],
  texts: readonly VisibleElement[],
  byId: ReadonlyMap<string, VisibleElement>,
): ReadonlyMap<string, string> {
  const bySize = boxes.toSorted((a, b) => areaOf(a) - areaOf(b));
  return new Map(
    texts.flatMap((text) => {
      const home = isBound(text, byId)
        ? text.containerId
        : bySize.find((box) => holdsPoint(box, middleOf(text)))?.id;
      return home === undefined || home === null ? [] : [[text.id, home]];
    }),
  );
}

/** Bound text is the label; where there is none, the free text lying inside, in reading order. */
function labelsOf(
  texts: readonly VisibleElement[],
  homes: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, VisibleElement>,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const inReadingOrder = texts.toSorted((a, b) => a.y - b.y || a.x - b.x);
  for (const isBoundRound of [true, false]) {
    const named = new Set(labels.keys());
    for (const text of inReadingOrder) {
      const home = homes.get(text.id);
      if (home === undefined || named.has(home) || isBound(text, byId) !== isBoundRound) continue;
      labels.set(home, `${labels.get(home) ?? ''} ${wordsOf(text)}`.trim());
    }
  }
  return labels;
}

function edgeOf(
  arrow: VisibleElement,
  label: string,
  homes: ReadonlyMap<string, string>,
  ends: ReadonlySet<string>,
): GraphEdge {
  const end = (binding: VisibleElement['startBinding']): string | null => {
    if (binding === null) return null;
    const id = homes.get(binding.elementId) ?? binding.elementId;
    return ends.has(id) ? id : null;
  };
  const [start, finish] = [end(arrow.startBinding), end(arrow.endBinding)];
  const isBackwards = arrow.startArrowhead !== null && arrow.endArrowhead === null;
  return {
    id: arrow.id,
    from: isBackwards ? finish : start,
    to: isBackwards ? start : finish,
    label,
    isTwoWay: (arrow.startArrowhead === null) === (arrow.endArrowhead === null),
  };
}

/** Excalidraw groups by their outermost id, labelled by the text in them that is no box's. */
function handMade(
  drawn: readonly VisibleElement[],
  boxes: readonly VisibleElement[],
): readonly GraphGroup[] {
  const ids = new Set(boxes.flatMap(({ groupIds }) => groupIds.at(-1) ?? []));
  return [...ids].map((id) => {
    const members = drawn.filter(({ groupIds }) => groupIds.at(-1) === id);
    const titles = members.filter(
      (one) =>
        one.type === 'text' &&
        one.containerId === null &&
        !boxes.some((box) => holdsPoint(box, middleOf(one))),
    );
    return { id, label: titles.map(wordsOf).join(' ') };
  });
}

const wordsOf = (text: VisibleElement): string =>
  (text.originalText ?? text.text).replaceAll(/\s+/g, ' ').trim();

const isBound = (text: VisibleElement, byId: ReadonlyMap<string, VisibleElement>): boolean =>
  text.containerId !== null && byId.has(text.containerId);
