import type { NodeKind } from '../graph/node-kind.js';
import type { Point, Rect } from '../graph/layout/layout.js';
import type { BoardElement } from './board-element.js';
import { fillOf } from './kind-look.js';
import { bindingTo, type End } from './ways/binding.js';

/** How a box looks. Its kind is kept in it, and colours it. */
export type Look = {
  readonly form: 'box' | 'round' | 'diamond' | 'group';
  readonly kind?: NodeKind;
};

const types = {
  box: 'rectangle',
  group: 'rectangle',
  round: 'ellipse',
  diamond: 'diamond',
} as const;

const fontSize = 16;
const lineHeight = 1.35;
/** A letter of Nunito, on the average; the window measures and wraps anew. */
const letter = 8.2;
const inset = 5;
/** Labels of arrows are broken to about this width. */
export const arrowLabelWidth = 130;
const groupInk = '#495057';

// Page: https://docs.excalidraw.com/docs/codebase/json-schema
const plain = {
  version: 1,
  versionNonce: 1,
  seed: 1,
  updated: 1,
  isDeleted: false,
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 1,
  strokeStyle: 'solid',
  roughness: 0,
  opacity: 100,
  groupIds: [],
  frameId: null,
  roundness: null,
  link: null,
  locked: false,
} as const;

/** About how much room a label takes when it is wrapped to `width`. */
export function labelSize(
  label: string,
  width: number,
): { readonly width: number; readonly height: number } {
  const lines = linesOf(label, width);
  return {
    width: Math.max(...lines.map((line) => line.length)) * letter,
    height: lines.length * fontSize * lineHeight,
  };
}

/** How far a line that is cut for a label ends before it. */
const clear = 4;

/** The same of an arrow's label, with the room that its own line leaves on both sides: a wide letter is no shorter for the average. */
export function arrowLabelSize(
  label: string,
  width: number,
): { readonly width: number; readonly height: number } {
  const size = labelSize(label, width);
  return { ...size, width: size.width + 2 * clear };
}

/** A label in lines of about `width`; only a word that is longer stands over. */
export function linesOf(label: string, width: number): readonly string[] {
  const perLine = Math.max(4, Math.floor(width / letter));
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > perLine) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A box, and its label bound to it; a group's stands at its top. */
export function boxElements(
  id: string,
  label: string,
  rect: Rect,
  { form, kind }: Look,
  arrows: readonly { readonly id: string; readonly type: 'arrow' }[],
  newId: () => string,
): readonly BoardElement[] {
  const textId = newId();
  const isGroup = form === 'group';
  const box = {
    ...plain,
    ...rect,
    id,
    type: types[form],
    backgroundColor: kind === undefined ? 'transparent' : fillOf(kind),
    roundness: form === 'box' ? { type: 3 } : null,
    ...(isGroup && { strokeStyle: 'dashed', strokeColor: groupInk }),
    ...(kind !== undefined && { customData: { kind } }),
    boundElements: [...arrows, ...(label === '' ? [] : [{ id: textId, type: 'text' }])],
  };
  if (label === '') return [box];
  const room =
    form === 'diamond' ? rect.width / 2 : form === 'round' ? rect.width * 0.7 : rect.width;
  const { width, height } = labelSize(label, room - 2 * inset);
  const text = textElement(textId, label, id, {
    x: rect.x + (rect.width - width) / 2,
    y: isGroup ? rect.y + inset : rect.y + (rect.height - height) / 2,
    width,
    height,
  });
  return [box, isGroup ? { ...text, verticalAlign: 'top', strokeColor: groupInk } : text];
}

type ArrowPlan = {
  readonly from: End;
  readonly to: End;
  readonly points: readonly Point[];
  readonly label: string;
  readonly isTwoWay: boolean;
};

/** The shape that a box of this form is drawn as. */
export const typeOf = (form: Look['form']): string => types[form];

type Arrow = BoardElement &
  Readonly<Record<'startBinding' | 'endBinding', { readonly elementId: string }>>;

/** What an arrow carries whose way we chose; it goes with the first bend that a person makes. */
export const laidByUs = { isLaid: true } as const;

/** An arrow that is bound at both ends, and its label at the middle of its points, broken to about `labelWidth` pixels. */
export function arrowElement(
  id: string,
  { from, to, points, label, isTwoWay }: ArrowPlan,
  newId: () => string,
  labelWidth: number,
): readonly [Arrow, ...BoardElement[]] {
  const [x, y] = points[0] ?? [0, 0];
  const textId = newId();
  const own = points.map(([left, top]): Point => [left - x, top - y]);
  const spread = (axis: 0 | 1): number => {
    const values = own.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  const arrow = {
    ...plain,
    id,
    type: 'arrow',
    x,
    y,
    width: spread(0),
    height: spread(1),
    points: own,
    lastCommittedPoint: null,
    // Straight legs: a curve through the same points swings out over boxes that they keep clear of.
    roundness: null,
    elbowed: false,
    startBinding: bindingTo(from, [x, y], points[1] ?? [x, y]),
    endBinding: bindingTo(to, points.at(-1) ?? [x, y], points.at(-2) ?? [x, y]),
    startArrowhead: isTwoWay ? 'arrow' : null,
    endArrowhead: 'arrow',
    customData: laidByUs,
    boundElements: label === '' ? [] : [{ id: textId, type: 'text' }],
  };
  if (label === '') return [arrow];
  const half = points.length / 2;
  const [before, after] = [
    points[Math.ceil(half) - 1] ?? [x, y],
    points[Math.floor(half)] ?? [x, y],
  ];
  const { width, height } = arrowLabelSize(label, labelWidth);
  const text = textElement(textId, label, id, {
    x: (before[0] + after[0]) / 2 - width / 2,
    y: (before[1] + after[1]) / 2 - height / 2,
    width,
    height,
  });
  // Excalidraw breaks an arrow's label by the arrow's length alone, and anew at each move; these breaks it keeps.
  const broken = linesOf(label, labelWidth).join('\n');
  return [arrow, { ...text, text: broken, originalText: broken }];
}

function textElement(id: string, label: string, containerId: string, rect: Rect): BoardElement {
  return {
    ...plain,
    ...rect,
    id,
    type: 'text',
    text: label,
    originalText: label,
    fontSize,
    fontFamily: 6,
    textAlign: 'center',
    verticalAlign: 'middle',
    autoResize: true,
    lineHeight,
    containerId,
    boundElements: [],
  };
}
