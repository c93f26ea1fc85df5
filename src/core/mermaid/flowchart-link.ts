/** A link between nodes. `text` is what stands on it; `end` is where the next node begins. */
type Link = {
  readonly text: string;
  readonly isTwoWay: boolean;
  readonly isInvisible: boolean;
  readonly end: number;
};

type Kind = { readonly whole: RegExp; readonly start: RegExp; readonly finish: RegExp };

// The three kinds of line, in the order in which mermaid's lexer tries them.
const kinds: readonly Kind[] = [
  {
    whole: /\s*([xo<]?--+[-xo>])\s*/y,
    start: /\s*([xo<]?--)\s*/y,
    finish: /([xo<]?--+[-xo>])\s*/g,
  },
  {
    whole: /\s*([xo<]?==+[=xo>])\s*/y,
    start: /\s*([xo<]?==)\s*/y,
    finish: /([xo<]?==+[=xo>])\s*/g,
  },
  {
    whole: /\s*([xo<]?-?\.+-[xo>]?)\s*/y,
    start: /\s*([xo<]?-\.)\s*/y,
    finish: /([xo<]?-?\.{1,50}-[xo>]?)\s*/g,
  },
];
const invisible = /\s*~~~+\s*/y;
const bars = /\|((?:"[^"]*"|[^|"])*)\|\s*/y;
/** Text between the halves of a link stays within this many units, so that a stray `--` costs nothing. */
const mostLinkText = 1000;

/** The link that begins at `at`, white space before it allowed; null where there is none. */
export function linkAt(source: string, at: number): Link | null {
  for (const kind of kinds) {
    const whole = execAt(kind.whole, source, at);
    if (whole !== null) return withBars(source, whole[1] ?? '', at + whole[0].length);
    const start = execAt(kind.start, source, at);
    if (start === null) continue;
    const from = at + start[0].length;
    const text = textAt(source, from);
    const finish = start[0].trimStart().includes('\n') ? null : finishIn(kind.finish, text);
    if (finish === null) return null;
    const mark = `${start[1] ?? ''}${finish[1] ?? ''}`;
    return {
      text: text.slice(0, finish.index).trimEnd(),
      isTwoWay: isTwoWay(mark),
      isInvisible: false,
      end: pastSpace(source, from + finish.index + finish[0].length),
    };
  }
  const hidden = execAt(invisible, source, at);
  if (hidden === null) return null;
  return { text: '', isTwoWay: true, isInvisible: true, end: at + hidden[0].length };
}

function withBars(source: string, mark: string, at: number): Link {
  const text = execAt(bars, source, at);
  return {
    text: text?.[1] ?? '',
    isTwoWay: isTwoWay(mark),
    isInvisible: false,
    end: at + (text?.[0].length ?? 0),
  };
}

/** No head, or the same head at both ends, joins without a direction. */
function isTwoWay(mark: string): boolean {
  const last = mark.at(-1) ?? '';
  const head = last === '>' ? '<' : last;
  return !'>xo'.includes(last) || mark.startsWith(head);
}

const quotedText = /^\s*"[^"]*"/;
const space = /\s*/y;

/** What may stand between the halves of a link: no more than its line, unless it is quoted. */
function textAt(source: string, from: number): string {
  const text = source.slice(from, from + mostLinkText);
  const end = text.indexOf('\n');
  return end === -1 || quotedText.test(text) ? text : text.slice(0, end);
}

const pastSpace = (source: string, at: number): number =>
  at + (execAt(space, source, at)?.[0].length ?? 0);

/** The first closing half outside quotes. */
function finishIn(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = quotedText.exec(text)?.[0].length ?? 0;
  return pattern.exec(text);
}

function execAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
