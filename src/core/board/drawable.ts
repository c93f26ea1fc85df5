type Field = (value: unknown) => boolean;

/** A board of a million pixels each way is more than anybody scrolls through. */
const isCoordinate: Field = (value) => typeof value === 'number' && Math.abs(value) <= 1e6;
const isSize: Field = (value) => typeof value === 'number' && value > 0 && value <= 1e4;
const isText: Field = (value) => typeof value === 'string';
const listOf =
  (isOne: Field): Field =>
  (value) =>
    Array.isArray(value) && value.every(isOne);
const orNull =
  (is: Field): Field =>
  (value) =>
    value === null || is(value);
const isPoint: Field = (value) =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(isCoordinate);
const holding =
  (key: string): Field =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    isText((value as Readonly<Record<string, unknown>>)[key]);

/**
 * What Excalidraw computes with, and throws on where it is of another kind; what is missing it completes.
 * Page: https://docs.excalidraw.com/docs/codebase/json-schema
 */
const fields: Readonly<Record<string, Field>> = {
  x: isCoordinate,
  y: isCoordinate,
  width: isCoordinate,
  height: isCoordinate,
  angle: isCoordinate,
  points: listOf(isPoint),
  pressures: listOf(isCoordinate),
  groupIds: listOf(isText),
  boundElements: orNull(listOf(holding('id'))),
  boundElementIds: orNull(listOf(isText)),
  startBinding: orNull(holding('elementId')),
  endBinding: orNull(holding('elementId')),
  containerId: orNull(isText),
  frameId: orNull(isText),
  name: orNull(isText),
  index: orNull(isText),
  link: orNull(isText),
  font: isText,
  text: isText,
  originalText: isText,
  fontSize: isSize,
  lineHeight: isSize,
};

/** The first field for which Excalidraw cannot draw an element; null where it can. */
export function undrawableField(element: Readonly<Record<string, unknown>>): string | null {
  const odd = Object.entries(fields).find(([key, holds]) => {
    const value = element[key];
    return value !== undefined && !holds(value);
  });
  return odd?.[0] ?? null;
}
