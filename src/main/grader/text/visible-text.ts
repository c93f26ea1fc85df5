/** Comments of HTML and Markdown are not seen by a reader, so they are blanked; offsets stay. */
export function visibleText(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf('<!--', at);
    const close = open === -1 ? -1 : source.indexOf('-->', open);
    if (close === -1) break;
    parts.push(source.slice(at, open), ' '.repeat(close + 3 - open));
    at = close + 3;
  }
  const text = parts.join('') + source.slice(at);
  return text.replaceAll(/^[ \t]*\[[^\]\n]{0,200}\]:[^\n]*/gm, (line) => ' '.repeat(line.length));
}
