import type { GraphNode } from '../graph/drawing-graph.js';

type Shape = GraphNode['shape'];
type Brackets = { readonly open: string; readonly close: readonly string[]; readonly shape: Shape };

// Longest first: `(((` is no `((`.
const brackets: readonly Brackets[] = [
  { open: '(((', close: [')))'], shape: 'round' },
  { open: '((', close: ['))'], shape: 'round' },
  { open: '([', close: ['])'], shape: 'round' },
  { open: '(-', close: ['-)'], shape: 'round' },
  { open: '[[', close: [']]'], shape: 'box' },
  { open: '[(', close: [')]'], shape: 'store' },
  { open: '[|', close: ['|]', ']'], shape: 'box' },
  { open: '[/', close: ['/]', '\\]'], shape: 'box' },
  { open: '[\\', close: ['\\]', '/]'], shape: 'box' },
  { open: '{{', close: ['}}'], shape: 'box' },
  { open: '(', close: [')'], shape: 'round' },
  { open: '[', close: [']'], shape: 'box' },
  { open: '{', close: ['}'], shape: 'diamond' },
  { open: '>', close: [']'], shape: 'box' },
];

// Names of https://mermaid.js.org/syntax/flowchart.html#complete-list-of-new-shapes that are more than a box.
const named: ReadonlyMap<string, Shape> = new Map([
  ...(['cyl', 'cylinder', 'db', 'database', 'lin-cyl', 'disk', 'lined-cylinder'] as const).map(
    (name) => [name, 'store'] as const,
  ),
  ...(['h-cyl', 'das', 'horizontal-cylinder', 'datastore', 'bow-rect', 'stored-data'] as const).map(
    (name) => [name, 'store'] as const,
  ),
  ...(['diam', 'diamond', 'decision', 'question'] as const).map(
    (name) => [name, 'diamond'] as const,
  ),
  ...(['rounded', 'event', 'stadium', 'pill', 'terminal', 'circle', 'circ'] as const).map(
    (name) => [name, 'round'] as const,
  ),
  ...(['dbl-circ', 'double-circle', 'sm-circ', 'start', 'fr-circ', 'stop'] as const).map(
    (name) => [name, 'round'] as const,
  ),
]);

/** A label is looked for within this many units, so that a stray bracket costs nothing. */
const mostLabel = 2000;

type ShapeRead = { readonly label?: string; readonly shape?: Shape; readonly end: number };

/** The bracketed label right after a node's id, such as `[(Index)]`; null where there is none. */
export function shapeAt(source: string, at: number): ShapeRead | null {
  const found = brackets.find(({ open }) => source.startsWith(open, at));
  if (found === undefined) return null;
  const from = at + found.open.length;
  const near = source.slice(from, from + mostLabel);
  const quoted = quotedEnd(near);
  const stop = lineEnd(near, quoted);
  const ends = found.close
    .map((close) => ({ close, index: near.slice(0, stop).indexOf(close, quoted) }))
    .filter(({ index }) => index !== -1)
    .toSorted((a, b) => a.index - b.index);
  const first = ends[0];
  if (first === undefined) return null;
  return {
    label: near.slice(0, first.index),
    shape: found.shape,
    end: from + first.index + first.close.length,
  };
}

/** What is read of a shape's data, in UTF-16 units; its pattern takes the square of that. */
const mostData = 2000;

/** `@{ shape: cyl, label: "Index" }`; only its shape and label are read. */
export function shapeDataAt(source: string, at: number): ShapeRead {
  const stop = dataEnd(source, at + 2);
  const data = source.slice(at + 2, Math.min(stop, at + 2 + mostData));
  const value = (key: string): string | undefined => {
    const found = new RegExp(`(?:^|[,{\\n])\\s*${key}\\s*:\\s*("[^"]*"|'[^']*'|[^,\\n}"']*)`).exec(
      data,
    );
    return found?.[1]?.trim().replace(/^'(.*)'$/s, '$1');
  };
  const [shape, label] = [value('shape'), value('label')];
  return {
    ...(label === undefined || label === '' ? {} : { label }),
    ...(shape === undefined ? {} : { shape: named.get(shape) ?? 'box' }),
    end: stop + 1,
  };
}

function dataEnd(source: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '"') isQuoted = !isQuoted;
    if (source[at] === '}' && !isQuoted) return at;
  }
  return source.length;
}

/** Where a string that the text opens with has ended; 0 where it opens with none. */
function quotedEnd(text: string): number {
  return /^\s*"[^"]*"/.exec(text)?.[0].length ?? 0;
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
