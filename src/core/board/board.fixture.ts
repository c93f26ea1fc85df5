import type { BoardElement } from './board-element.js';

type Parts = Readonly<Record<string, unknown>>;

/** An Excalidraw element as version 0.18 saves it, as far as Hotseat reads it. */
export function element(type: string, id: string, parts: Parts = {}): BoardElement {
  return {
    id,
    type,
    version: 3,
    isDeleted: false,
    x: 0,
    y: 0,
    width: 160,
    height: 60,
    opacity: 100,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    groupIds: [],
    frameId: null,
    ...parts,
  };
}

/** A box with its bound label. */
export function box(
  id: string,
  label: string,
  parts: Parts = {},
  type = 'rectangle',
): BoardElement[] {
  const shape = element(type, id, { boundElements: [{ type: 'text', id: `${id}-t` }], ...parts });
  return [shape, text(`${id}-t`, label, { ...parts, containerId: id })];
}

export function text(id: string, words: string, parts: Parts = {}): BoardElement {
  return element('text', id, {
    text: words,
    originalText: words,
    fontSize: 20,
    containerId: null,
    ...parts,
    width: 80,
    height: 25,
  });
}

export function arrow(
  id: string,
  from: string | null,
  to: string | null,
  parts: Parts = {},
): BoardElement {
  const bound = (elementId: string | null): unknown =>
    elementId === null ? null : { elementId, focus: 0, gap: 1 };
  return element('arrow', id, {
    startBinding: bound(from),
    endBinding: bound(to),
    startArrowhead: null,
    endArrowhead: 'arrow',
    ...parts,
  });
}
