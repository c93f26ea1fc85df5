import type { BoardElement } from '../../../../core/board/board-element.js';

export type Words = {
  readonly lines: readonly string[];
  readonly font: string;
  readonly lineHeight: number;
  readonly align: 'left' | 'center' | 'right';
};

export function textOf(element: BoardElement): Words {
  const { text, fontSize, lineHeight, textAlign, fontFamily } = element;
  const size = typeof fontSize === 'number' ? fontSize : 20;
  const align = textAlign === 'center' || textAlign === 'right' ? textAlign : 'left';
  return {
    lines: typeof text === 'string' ? text.split('\n') : [],
    font: `${String(size)}px ${familyOf(fontFamily)}`,
    lineHeight: size * (typeof lineHeight === 'number' ? lineHeight : 1.25),
    align,
  };
}

export function paintText(context: CanvasRenderingContext2D, words: Words, width: number): void {
  const { lines, font, lineHeight, align } = words;
  context.font = font;
  context.textAlign = align;
  context.textBaseline = 'middle';
  const x = align === 'left' ? 0 : align === 'center' ? width / 2 : width;
  for (const [at, line] of lines.entries()) context.fillText(line, x, (at + 0.5) * lineHeight);
}

/** Excalidraw's numbers: 3 and 8 are for code; the board's own is 6, and what was drawn elsewhere is set in it too. */
const familyOf = (family: unknown): string =>
  family === 3 || family === 8
    ? "'JetBrains Mono Variable', monospace"
    : "Nunito, 'Inter Variable', sans-serif";

// The Latin part of the font, where Excalidraw's own lie; it is the same file that the board uses.
const nunito =
  'excalidraw/fonts/Nunito/Nunito-Regular-XRXI3I6Li01BKofiOc5wtlZ2di8HDIkhdTQ3j6zbXWjgeg.woff2';

/** Loads the font of the labels; without it they are set in the app's. */
export async function loadLabelFont(): Promise<void> {
  if (document.fonts.check('16px Nunito', 'a') && hasNunito()) return;
  const face = new FontFace('Nunito', `url("${new URL(nunito, document.baseURI).href}")`);
  const loaded = await face.load().catch(() => null);
  if (loaded !== null) document.fonts.add(loaded);
}

/** `check` says true of a family that nobody declared. */
const hasNunito = (): boolean => [...document.fonts].some(({ family }) => family === 'Nunito');
