import type { BoardElement } from './board-element.js';

const kept = new Set([
  'rectangle',
  'diamond',
  'ellipse',
  'arrow',
  'line',
  'freedraw',
  'text',
  'frame',
]);

/**
 * Elements from outside without what could run or reach the network: embeds, iframes and images go;
 * links and custom data are cut (CVE-2026-97224 lets an imported `customData` reach a script frame).
 */
export function withoutActiveContent(elements: readonly BoardElement[]): readonly BoardElement[] {
  return elements.filter((element) => kept.has(element.type)).map(plain);
}

/** The same element where there is nothing to cut: a board is read several times a second. */
function plain(element: BoardElement): BoardElement {
  if ((element['link'] ?? null) === null && element['customData'] === undefined) return element;
  const { customData: _customData, ...rest } = element;
  return { ...rest, link: null };
}
