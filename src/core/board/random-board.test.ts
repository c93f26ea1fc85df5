import { expect, test } from 'vitest';
import type { Point, Rect } from '../graph/layout/layout.js';
import { connectBoxes } from './connect-boxes.js';
import { nextPlace, shapeSize } from './next-place.js';
import { crosses, grown, legsOf, overlap } from './ways/lines.js';

type Box = Rect & { readonly id: string };
type Board = {
  readonly boxes: Box[];
  readonly arrows: { readonly ends: readonly string[]; readonly points: readonly Point[] }[];
  readonly labels: Rect[];
};

const view = { x: 0, y: 0, width: 734, height: 640 };
const words = ['', 'by 00:40', 'pinned version', 'worst 100 lines', 'reads', 'run id', ''];
const boards = Array.from({ length: 30 }, (_, seed) => drawn(seed + 1));

// Bug: boards by shapes grew 2,500 pixels wide, and fit showed them at 20 %.
test('twelve shapes in any order lie apart, on a board that a screen shows', () => {
  for (const { boxes } of boards) {
    expect(pairsOf(boxes).filter(([one, other]) => overlap(one, other))).toEqual([]);
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    expect(right - Math.min(...boxes.map(({ x }) => x))).toBeLessThanOrEqual(1400);
    expect(bottom - Math.min(...boxes.map(({ y }) => y))).toBeLessThanOrEqual(900);
  }
});

// Bug: arrows ran through boxes that they do not lead to, and labels overprinted names.
test('of 420 arrows none passes through a third box, and no label lies on a box or a label', () => {
  const through = boards.flatMap(({ boxes, arrows }) =>
    arrows.filter(({ ends, points }) =>
      boxes.some(
        (box) => !ends.includes(box.id) && legsOf(points).some((leg) => crosses(leg, box)),
      ),
    ),
  );
  expect(boards.flatMap(({ arrows }) => arrows)).toHaveLength(420);
  expect(through).toHaveLength(0);
  const over = boards.flatMap(({ boxes, labels }) =>
    labels.filter((label) => boxes.some((box) => overlap(label, box))),
  );
  expect(over).toHaveLength(0);
  const twice = boards.flatMap(({ labels }) =>
    pairsOf(labels).filter(([one, other]) => overlap(one, other)),
  );
  expect(twice).toHaveLength(0);
});

/** Twelve shapes, each beside the last or beside any, and fourteen arrows between any two of those that are there. */
function drawn(seed: number): Board {
  let state = seed * 7919;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const board: Board = { boxes: [], arrows: [], labels: [] };
  while (board.boxes.length < 12 || board.arrows.length < 14) {
    const { boxes, arrows } = board;
    const mayJoin = boxes.length > 2 && arrows.length < 14;
    if (boxes.length === 12 || (mayJoin && below(2) === 0)) join(board, below);
    else {
      const after = (below(3) === 0 ? boxes[below(boxes.length)] : boxes.at(-1)) ?? null;
      const lines = arrows.map(({ points }) => points);
      const place = nextPlace([...boxes, ...board.labels], lines, after, view);
      boxes.push({ id: `box-${String(boxes.length)}`, ...place, ...shapeSize });
    }
  }
  return board;
}

function join({ boxes, arrows, labels }: Board, below: (limit: number) => number): void {
  const [from, to] = [boxes[below(boxes.length)], boxes[below(boxes.length)]];
  if (from === undefined || to === undefined || from === to) return;
  const ends = [from.id, to.id];
  if (arrows.some((one) => one.ends.join(' ') === ends.join(' '))) return;
  const around = {
    boxes: boxes.filter(({ id }) => !ends.includes(id)),
    labels,
    lines: arrows.map(({ points }) => points),
  };
  const how = { label: words[below(words.length)] ?? '', isTwoWay: false };
  const [arrow, text] = connectBoxes(from, to, how, () => 'new', around);
  const { x, y, points } = arrow as unknown as Rect & { readonly points: readonly Point[] };
  arrows.push({ ends, points: points.map(([left, top]): Point => [x + left, y + top]) });
  if (text !== undefined) labels.push(grown(text as unknown as Rect, 0));
}

const pairsOf = (rects: readonly Rect[]): readonly (readonly [Rect, Rect])[] =>
  rects.flatMap((one, at) => rects.slice(at + 1).map((other) => [one, other] as const));
