import type { BoardElement } from './board-element.js';

/** What Excalidraw writes for every element, with values of the usual length. */
const common = {
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 2,
  strokeStyle: 'solid',
  roughness: 1,
  opacity: 100,
  groupIds: [],
  frameId: null,
  index: 'a1V',
  roundness: { type: 3 },
  isDeleted: false,
  boundElements: [] as readonly unknown[],
  link: null,
  locked: false,
};

/**
 * A board that grows save by save: each element is drawn over three saves, the arrows with the boxes that they
 * bind, and every eighth save drags a box with its label and its arrows along. Every ninth element is a stroke
 * by hand.
 */
export function longBoard(random: () => number): { readonly next: () => BoardElement[] } {
  const done: BoardElement[] = [];
  let drawn = 0;
  let saves = 0;
  let current: BoardElement | null = null;

  const changed = (element: BoardElement): BoardElement => ({
    ...element,
    x: random() * 1600,
    y: random() * 900,
    version: element.version + 3,
    versionNonce: Math.floor(random() * 2 ** 31),
    updated: 1_790_000_000_000 + saves,
  });
  const begin = (): BoardElement => {
    drawn += 1;
    const id = `element-${String(drawn).padStart(13, '0')}`;
    const size = { x: random() * 1600, y: random() * 900, width: 130.5, height: 56.25 };
    const base = { id, version: 1, seed: Math.floor(random() * 2 ** 31), ...common, ...size };
    if (drawn % 9 === 0) return { ...base, type: 'freedraw', points: points(90), pressures: [] };
    if (drawn % 3 === 0) return { ...base, type: 'arrow', ...arrow(done.at(-1), done.at(-2)) };
    if (drawn % 3 === 1) return { ...base, type: 'rectangle' };
    return { ...base, type: 'text', ...label, containerId: done.at(-1)?.id ?? null };
  };
  const points = (count: number): readonly unknown[] =>
    Array.from({ length: count }, () => [random() * 200, random() * 200]);

  return {
    next: () => {
      saves += 1;
      if (saves % 8 === 0 && done.length > 4) {
        const from = Math.floor(random() * (done.length - 4));
        const moved = done.slice(from, from + 4).map(changed);
        done.splice(from, 4, ...moved);
        return moved;
      }
      const next: BoardElement = current === null ? begin() : changed(current);
      if (saves % 3 === 0) done.push(next);
      current = saves % 3 === 0 ? null : next;
      return [next];
    },
  };
}

const label = {
  text: 'Retriever',
  originalText: 'Retriever',
  fontSize: 20,
  fontFamily: 5,
  textAlign: 'center',
  verticalAlign: 'middle',
  autoResize: true,
  lineHeight: 1.25,
};

function arrow(from: BoardElement | undefined, to: BoardElement | undefined): object {
  const binding = (element: BoardElement | undefined): unknown =>
    element === undefined ? null : { elementId: element.id, focus: 0.0123456, gap: 4.2345 };
  return {
    points: [
      [0, 0],
      [143.25, 12.75],
    ],
    lastCommittedPoint: null,
    startBinding: binding(from),
    endBinding: binding(to),
    startArrowhead: null,
    endArrowhead: 'arrow',
    elbowed: false,
  };
}
