import type { Criterion } from '../prompt/criterion.js';
import type { Prompt } from '../prompt/prompt.js';

type Drawn = Pick<Criterion, 'graph' | 'title' | 'strong' | 'phrasings'>;

/**
 * What the boxes of a criterion's drawing are called, a whole word each: the first term of a role that is one or, of a stem such
 * as `recogni*`, the word that the reference drawing or the criterion has for it; else the role's own name.
 */
export function roleNames(
  { graph, title, strong, phrasings }: Drawn,
  { reference }: Pick<Prompt, 'reference'>,
): readonly string[] {
  const said = [reference.diagram, title, strong, ...phrasings].join('\n').toLowerCase();
  return Object.entries(graph?.nodes ?? {}).map(
    ([role, terms]) =>
      terms.map((term) => wholeWord(term, said)).find((word) => word !== null) ??
      role.replaceAll(/[-_]/g, ' '),
  );
}

/** A term as it can be read; null of a stem that no word of the text begins with. */
function wholeWord(term: string, said: string): string | null {
  if (!term.endsWith('*')) return term;
  const stem = term.slice(0, -1).toLowerCase();
  const words = said.split(/[^\p{L}\p{N} -]+/u).flatMap((part) => wordsFrom(part, stem));
  return words.includes(stem) ? stem : (words[0] ?? null);
}

/** The words of a stretch that begin with a stem, which may have a blank in it. */
function wordsFrom(part: string, stem: string): readonly string[] {
  const found: string[] = [];
  for (let at = part.indexOf(stem); at !== -1; at = part.indexOf(stem, at + 1)) {
    const isStart = at === 0 || ' -'.includes(part.charAt(at - 1));
    const end = part.indexOf(' ', at + stem.length);
    if (isStart) found.push(part.slice(at, end === -1 ? part.length : end));
  }
  return found;
}
