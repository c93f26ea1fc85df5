const joints = new Set(['and', '&', '+', 'with', 'incl', 'incl.', 'including', 'plus', 'then']);

/**
 * What a label says is in one box: `train & evaluate model` is two parts. A part before a colon heads the others, and is no
 * part of its own: `RL loop: generate and train` is `RL loop: generate` and `train`. One part where nothing joins two.
 */
export function partsOf(label: string): readonly string[] {
  const parts: string[][] = [[]];
  for (const word of label.replaceAll(/([&+])/g, ' $1 ').split(/\s+/)) {
    if (joints.has(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const said = parts.map((words) => words.join(' ')).filter((part) => /\p{L}{2}/u.test(part));
  return said.length < 2 ? [label] : said;
}

/**
 * The name that the parts of one thing share: `catalog` of `Catalog: new`, `llm serving` of `LLM serving US` or `(US)`. Null for
 * a label that names no part.
 */
export function siblingName(label: string): string | null {
  const said = label.trim();
  const at = said.search(/[:(,]| [-–] | (?:#?\d+|\p{Lu}{1,3})$/u);
  const name = said.slice(0, Math.max(0, at)).trim().toLowerCase();
  return /\p{L}/u.test(name) ? name : null;
}
