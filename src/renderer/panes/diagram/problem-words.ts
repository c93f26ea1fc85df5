/** A label in square or round brackets, or on an arrow, that has brackets itself; a cylinder's are its shape. */
const labels = [
  /\[(?!\([^()\n]*\)\])[^[\]"\n]*[(){}][^[\]"\n]*\]/,
  /\((?!\[[^[\]\n]*\]\))[^()"\n]*[[\]{}][^()"\n]*\)/,
  /\|[^|"\n]*[()[\]{}][^|"\n]*\|/,
];

/** What Mermaid's parser says of a text, in plain words; `line` is where, from 1, or null. */
export function problemWords(said: string, text: string, line: number | null): string {
  if (said.startsWith('No diagram type detected')) {
    return 'start with the kind of diagram, such as “flowchart LR”';
  }
  // jison shows the place: an excerpt, and below it a line of dashes up to a caret.
  const [first, excerpt, caret] = said.split('\n');
  if (excerpt === undefined || caret?.endsWith('^') !== true) return first ?? said;
  const unread = excerpt.slice(caret.length - 1).trim();
  const bracketed = unquoted(line === null ? '' : (text.split('\n')[line - 1] ?? ''));
  if (/^[()[\]{}]/.test(unread) && bracketed !== null)
    return `brackets in a label want quotes: ${bracketed}`;
  return unread === '' ? 'it ends too early' : `syntax error near “${unread}”`;
}

/** The first label of a line that lacks quotes round its brackets, with them. */
function unquoted(line: string): string | null {
  for (const label of labels) {
    const found = label.exec(line)?.[0];
    if (found !== undefined)
      return `${found.slice(0, 1)}"${found.slice(1, -1).trim()}"${found.slice(-1)}`;
  }
  return null;
}
