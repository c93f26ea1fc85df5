/** One change of a text, and the selection after it; all places count UTF-16 units. */
export type TextEdit = {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [start: number, end: number];
};

const indent = '  ';
const item = /^(\s{0,40})([-*+]|\d{1,3}[.)])( {1,4}(?:\[[ x]\] )?)/;

/** Enter in a list: the next item, or the list's end after an empty one. Null where Enter is just Enter. */
export function continuedList(text: string, caret: number): TextEdit | null {
  const from = lineStart(text, caret);
  const line = text.slice(from, caret);
  const [mark, space = '', bullet = '', gap = ''] = item.exec(line) ?? [];
  if (mark === undefined) return null;
  const isAtEnd = caret === text.length || text[caret] === '\n';
  // Without an empty line between, what comes next would still be of the last item.
  if (line === mark && isAtEnd)
    return { from, to: caret, insert: '\n', select: [from + 1, from + 1] };
  const insert = `\n${space}${nextBullet(bullet)}${gap.replace('[x]', '[ ]')}`;
  const at = caret + insert.length;
  return { from: caret, to: caret, insert, select: [at, at] };
}

/** A space after a bullet that somebody typed into an item whose bullet was there already: the second one goes. */
export function doubledBullet(text: string, caret: number): TextEdit | null {
  const line = text.slice(lineStart(text, caret), caret);
  const [mark, , bullet] = item.exec(line) ?? [];
  if (mark === undefined || line !== `${mark}${bullet ?? ''}`) return null;
  const from = caret - line.length + mark.length;
  return { from, to: caret, insert: '', select: [from, from] };
}

function nextBullet(bullet: string): string {
  const number = Number.parseInt(bullet, 10);
  return Number.isNaN(number) ? bullet : `${String(number + 1)}${bullet.slice(-1)}`;
}

/** Tab: a list's item or the chosen lines go one step in; elsewhere the step goes where the caret is. */
export function indented(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start);
  if (start === end && !item.test(text.slice(from, lineEnd(text, start)))) {
    const at = start + indent.length;
    return { from: start, to: end, insert: indent, select: [at, at] };
  }
  const to = lineEnd(text, end);
  const lines = text.slice(from, to).split('\n');
  const insert = lines.map((line) => indent + line).join('\n');
  return {
    from,
    to,
    insert,
    select: [start + indent.length, end + indent.length * lines.length],
  };
}

/** Shift Tab: the lines go one step out. Null where none has a step. */
export function outdented(text: string, start: number, end: number): TextEdit | null {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const lines = text.slice(from, to).split('\n');
  const steps = lines.map((line) => /^(?:\t| {1,2})/.exec(line)?.[0].length ?? 0);
  const all = steps.reduce((sum, step) => sum + step, 0);
  if (all === 0) return null;
  const insert = lines.map((line, at) => line.slice(steps[at])).join('\n');
  const first = Math.max(from, start - (steps[0] ?? 0));
  return { from, to, insert, select: [first, Math.max(first, end - all)] };
}

/** The blanks between the caret and the text before it, at a line's end, go: Tab put them there on the way out. Null of none. */
export function withoutTrail(text: string, caret: number): TextEdit | null {
  const line = text.slice(lineStart(text, caret), caret);
  const blanks = line.length - line.trimEnd().length;
  if (blanks === 0 || lineEnd(text, caret) !== caret) return null;
  const from = caret - blanks;
  return { from, to: caret, insert: '', select: [from, from] };
}

const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
