/**
 * Where a diagram's text names a node: the place that gives it its shape and label, else the first; null where it does not.
 * Offsets are UTF-16 units.
 */
export function placeInText(
  text: string,
  id: string,
): { readonly start: number; readonly end: number } | null {
  let first: number | null = null;
  for (let at = text.indexOf(id); id !== '' && at !== -1; at = text.indexOf(id, at + 1)) {
    const isWhole = !inId.test(text[at - 1] ?? '') && !inId.test(text[at + id.length] ?? '');
    if (!isWhole || isComment(text, at)) continue;
    first ??= at;
    if (opening.test(text.slice(at + id.length, at + id.length + 2))) {
      first = at;
      break;
    }
  }
  return first === null ? null : { start: first, end: first + id.length };
}

const inId = /[\p{L}\p{N}_]/u;
/** What begins a shape; a link such as `>` stands apart from its node, or after `-`. */
const opening = /^(?:[[({]|>[^>]|@\{)/;

const isComment = (text: string, at: number): boolean =>
  text
    .slice(text.lastIndexOf('\n', at - 1) + 1, at)
    .trimStart()
    .startsWith('%%');
