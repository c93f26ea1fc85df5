import type { CodeLanguage } from '../../../../core/code-run/code-run.js';

/**
 * Code by lines, without comments, docstrings and what stands in strings: a comment that praises the code, or a
 * printed "all tests passed", is no code. Line numbers stay.
 */
export function codeLines(source: string, language: CodeLanguage): readonly string[] {
  const marks = language === 'python' ? python : javascript;
  let out = '';
  let at = 0;
  while (at < source.length) {
    const quote = marks.quotes.find((mark) => source.startsWith(mark, at));
    const comment = marks.comments.find(([open]) => source.startsWith(open, at));
    if (comment !== undefined) at = endOf(source, at + comment[0].length, comment[1], false);
    else if (quote !== undefined) {
      const end = endOf(source, at + quote.length, quote, true);
      out += `''${newlines(source.slice(at, end))}`;
      at = end;
    } else {
      out += source.charAt(at);
      at += 1;
    }
  }
  return out.split('\n');
}

type Marks = {
  readonly quotes: readonly string[];
  readonly comments: readonly (readonly [string, string])[];
};
const python: Marks = { quotes: ['"""', "'''", '"', "'"], comments: [['#', '\n']] };
const javascript: Marks = {
  quotes: ['"', "'", '`'],
  comments: [
    ['//', '\n'],
    ['/*', '*/'],
  ],
};

/** Where a string or comment that opened before `from` is over; a line comment leaves its line's end. */
function endOf(source: string, from: number, close: string, isString: boolean): number {
  const stopsAtLine = close === '\n' || (isString && close.length === 1 && close !== '`');
  for (let at = from; at < source.length; at += 1) {
    if (isString && source.charAt(at) === '\\') at += 1;
    else if (source.startsWith(close, at)) return close === '\n' ? at : at + close.length;
    else if (stopsAtLine && source.charAt(at) === '\n') return at;
  }
  return source.length;
}

const newlines = (text: string): string => text.replaceAll(/[^\n]/g, '');
