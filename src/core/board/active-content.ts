import { isNodeKind, type NodeKind } from '../graph/node-kind.js';
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
 * links and custom data are cut (CVE-2026-97224 lets an imported `customData` reach a script frame). Of custom data one
 * field stays, and only with a word of ours in it: the kind of a component, or that we laid an arrow.
 */
export function withoutActiveContent(elements: readonly BoardElement[]): readonly BoardElement[] {
  return elements.filter((element) => kept.has(element.type)).map(plain);
}

/** The same element where there is nothing to cut: a board is read several times a second. */
function plain(element: BoardElement): BoardElement {
  const custom = element['customData'];
  const own = ownIn(custom);
  const isOurs = own !== null && Object.keys(custom ?? {}).length === 1;
  if ((element['link'] ?? null) === null && (custom === undefined || isOurs)) return element;
  const { customData: _customData, ...rest } = element;
  return { ...rest, link: null, ...(own !== null && { customData: own }) };
}

function ownIn(customData: unknown): Readonly<Record<string, string | true>> | null {
  const kind = kindIn(customData);
  if (kind !== null) return { kind };
  return isLaidIn(customData) ? { isLaid: true } : null;
}

/** The kind of component that an element says it is; null where it says none. */
export function kindIn(customData: unknown): NodeKind | null {
  const kind = fieldIn(customData, 'kind');
  return isNodeKind(kind) ? kind : null;
}

/** Whether an arrow says that we chose its way. */
export const isLaidIn = (customData: unknown): boolean => fieldIn(customData, 'isLaid') === true;

const fieldIn = (customData: unknown, name: string): unknown =>
  typeof customData === 'object' && customData !== null
    ? (customData as Readonly<Record<string, unknown>>)[name]
    : undefined;
