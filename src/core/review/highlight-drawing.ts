import type { BoardElement } from '../board/board-element.js';

/** Opacity, of 100, of what is not meant. */
const faded = 45;

/**
 * The elements of a board as the report shows them: those named stand out in `colour`, the rest
 * fades. A box's bound label goes with its box. Deleted elements are left out.
 */
export function withMarked(
  elements: readonly BoardElement[],
  ids: readonly string[],
  colour: string,
): readonly BoardElement[] {
  const live = elements.filter((element) => !element.isDeleted);
  const meant = new Set(ids);
  if (!live.some((element) => meant.has(element.id))) return live;
  return live.map((element) => {
    const owner = element['containerId'];
    const isMeant = meant.has(element.id) || (typeof owner === 'string' && meant.has(owner));
    return isMeant
      ? { ...element, strokeColor: colour, opacity: 100 }
      : { ...element, opacity: faded };
  });
}

/** Of the light theme; Excalidraw's dark picture is the light one turned over. */
const accent = '#3b5bdb';

/** The elements of a board, of which those named by their ids are drawn bold and in the accent's colour; the rest stays. */
export function withOutstanding(
  elements: readonly BoardElement[],
  ids: readonly string[],
): readonly BoardElement[] {
  const meant = new Set(ids);
  return elements.map((element) =>
    meant.has(element.id) ? { ...element, strokeColor: accent, strokeWidth: 4 } : element,
  );
}

const mermaidId = /^[A-Za-z0-9_]+$/;

/**
 * A Mermaid flowchart with the named nodes standing out. Text of another diagram type, and ids that
 * are not plain Mermaid ids, come back as they are: a class line there would break the drawing.
 */
export function withMarkedNodes(mermaid: string, ids: readonly string[], colour: string): string {
  const plain = ids.filter((id) => mermaidId.test(id) && mentions(mermaid, id));
  if (plain.length === 0 || !/^[ \t]*(flowchart|graph)\b/m.test(mermaid)) return mermaid;
  return [
    mermaid.trimEnd(),
    `  classDef hotseatMarked stroke:${colour},stroke-width:3px`,
    `  class ${plain.join(',')} hotseatMarked`,
    '',
  ].join('\n');
}

const mentions = (mermaid: string, id: string): boolean =>
  new RegExp(`(^|[^A-Za-z0-9_])${id}([^A-Za-z0-9_]|$)`).test(mermaid);

/** The words on a board, for those who do not see it. */
export function labelsOf(elements: readonly BoardElement[]): readonly string[] {
  return elements
    .filter((element) => !element.isDeleted && element.type === 'text')
    .map((element) => element['originalText'] ?? element['text'])
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** A Mermaid flowchart from left to right as one from top to bottom: half as wide, so that a column shows it. */
export function fromTopDown(mermaid: string): string {
  return mermaid.replace(/^([ \t]*(?:flowchart|graph)[ \t]+)LR\b/m, '$1TB');
}
