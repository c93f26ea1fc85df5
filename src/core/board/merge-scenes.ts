import type { BoardElement } from './board-element.js';

type Bound = { readonly id?: unknown };

/**
 * Elements of another scene, ready to stand beside those of this one: an id that is taken is
 * replaced wherever it is named (container, frame, bindings, bound arrows, groups), and all are
 * moved by (`dx`, `dy`) scene units. Fields: https://docs.excalidraw.com/docs/codebase/json-schema
 */
export function besideOthers(
  elements: readonly BoardElement[],
  taken: ReadonlySet<string>,
  newId: () => string,
  [dx, dy]: readonly [number, number],
): readonly BoardElement[] {
  const ids = new Map<string, string>();
  for (const { id } of elements) if (taken.has(id)) ids.set(id, newId());
  const groups = new Map<string, string>();
  const groupOf = (id: string): string => {
    const known = groups.get(id);
    if (known !== undefined) return known;
    const fresh = ids.size === 0 ? id : newId();
    groups.set(id, fresh);
    return fresh;
  };
  const idOf = (id: unknown): unknown => (typeof id === 'string' ? (ids.get(id) ?? id) : id);
  return elements.map((element) => {
    const { index: _index, ...rest } = element;
    return {
      ...rest,
      id: ids.get(element.id) ?? element.id,
      x: plus(element['x'], dx),
      y: plus(element['y'], dy),
      ...(has(element, 'containerId') && { containerId: idOf(element['containerId']) }),
      ...(has(element, 'frameId') && { frameId: idOf(element['frameId']) }),
      ...(has(element, 'startBinding') && { startBinding: rebound(element['startBinding'], idOf) }),
      ...(has(element, 'endBinding') && { endBinding: rebound(element['endBinding'], idOf) }),
      ...(Array.isArray(element['boundElements']) && {
        boundElements: element['boundElements'].map((bound: Bound) => ({
          ...bound,
          id: idOf(bound.id),
        })),
      }),
      ...(Array.isArray(element['groupIds']) && {
        groupIds: element['groupIds'].filter((id) => typeof id === 'string').map(groupOf),
      }),
    };
  });
}

const has = (element: BoardElement, field: string): boolean => Object.hasOwn(element, field);
const plus = (value: unknown, by: number): number => (typeof value === 'number' ? value : 0) + by;

function rebound(binding: unknown, idOf: (id: unknown) => unknown): unknown {
  if (typeof binding !== 'object' || binding === null) return null;
  const { elementId } = binding as { readonly elementId?: unknown };
  return { ...binding, elementId: idOf(elementId) };
}
