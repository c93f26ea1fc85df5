/** Longer texts are read up to here; mermaid itself stops at 50,000. In UTF-16 units. */
const mostDiagramText = 1_000_000;

/** A longer one is read as content. */
const mostDescription = 2000;

/**
 * Mermaid source without what is not drawn: front matter, `%%{init}%%` directives, `%%` comments, accessibility titles.
 * Lines keep their order; nothing of what is cut is ever read as content.
 */
export function drawnSource(source: string): string {
  const lines = source.slice(0, mostDiagramText).replaceAll(/\r\n?/g, '\n');
  const body = lines.replace(/^\s*---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---[^\S\n]*(?:\n|$)/, '');
  const read = withoutDirectives(body)
    .split('\n')
    .filter((line) => !/^\s*%%/.test(line))
    .join('\n');
  return withoutDescriptions(read).replaceAll(/^[ \t]*acc(?:Title|Descr)[ \t]*:[^\n]*/gm, '');
}

/** `accDescr { … }`. Each end is looked for once, however many openings stand before it. */
function withoutDescriptions(source: string): string {
  const opening = /^[ \t]*accDescr[ \t]*\{/gm;
  const parts: string[] = [];
  let from = 0;
  let close = 0;
  for (let open = opening.exec(source); open !== null; open = opening.exec(source)) {
    if (close < opening.lastIndex) close = source.indexOf('}', opening.lastIndex);
    if (close === -1) break;
    if (close - opening.lastIndex > mostDescription) continue;
    parts.push(source.slice(from, open.index));
    from = close + 1;
    opening.lastIndex = from;
  }
  return parts.join('') + source.slice(from);
}

/** By index and not by pattern: a million unclosed openings must not take a million scans. */
function withoutDirectives(source: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf('%%{', at);
    const close = open === -1 ? -1 : source.indexOf('}%%', open);
    if (close === -1) return kept.join('') + source.slice(at);
    kept.push(source.slice(at, open));
    at = close + 3;
  }
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
  semi: ';',
  num: '#',
};

/** A label as it is shown: quotes, markdown marks, tags, icons and entities resolved, on one line. */
export function labelText(raw: string): string {
  const quoted = raw.trim().replace(/^"([\s\S]*)"$/, '$1');
  const markdown = /^`([\s\S]*)`$/.exec(quoted);
  const text = markdown === null ? quoted : (markdown[1] ?? '').replaceAll(/\*\*?|__?/g, '');
  return text
    .replaceAll(/<[/a-z][^<>]{0,200}>/gi, ' ')
    .replaceAll(/\bfa[bsrlk]?:fa-[\w-]+/g, ' ')
    .replaceAll(/[#&](\w{1,10});/g, (whole, name: string) => entityText(name) ?? whole)
    .replaceAll(/\\n|\s+/g, ' ')
    .trim();
}

function entityText(name: string): string | null {
  if (/^\d{1,6}$/.test(name)) return String.fromCodePoint(Math.min(Number(name), 0x10_ff_ff));
  return Object.hasOwn(entities, name) ? (entities[name] ?? null) : null;
}
