/** Labels in square brackets, in round ones, and on arrows; with what they may not hold unquoted. A cylinder's are its shape. */
const labels = [
  { label: /\[([^[\]"\n]*)\]/g, odd: /[(){}]/, shape: /^\([^()]*\)$/ },
  { label: /\(([^()"\n]*)\)/g, odd: /[[\]{}]/, shape: /^\[[^[\]]*\]$/ },
  { label: /\|([^|"\n]*)\|/g, odd: /[()[\]{}]/, shape: null },
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
  for (const { label, odd, shape } of labels)
    for (const [whole, inner = ''] of line.matchAll(label))
      if (odd.test(inner) && shape?.test(inner) !== true)
        return `${whole.slice(0, 1)}"${inner.trim()}"${whole.slice(-1)}`;
  return null;
}
