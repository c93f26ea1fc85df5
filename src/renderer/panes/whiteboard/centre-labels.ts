type Element = {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly containerId?: string | null;
  readonly verticalAlign?: string;
};

const boxTypes: ReadonlySet<string> = new Set(['rectangle', 'diamond', 'ellipse']);

/** Elements with the labels in the middle of their boxes: those measured anew keep the place that they had with another size. */
export function centreLabels<T extends Element>(elements: readonly T[]): readonly T[] {
  const boxes = new Map(
    elements.flatMap((one) => (boxTypes.has(one.type) ? [[one.id, one] as const] : [])),
  );
  return elements.map((one) => {
    const box = one.type === 'text' ? boxes.get(one.containerId ?? '') : undefined;
    if (box === undefined) return one;
    const x = box.x + (box.width - one.width) / 2;
    return one.verticalAlign === 'middle'
      ? { ...one, x, y: box.y + (box.height - one.height) / 2 }
      : { ...one, x };
  });
}
