import { termFinder, type Term } from '../../../prompt/glossary.js';
import { namingWords } from './kind-of-label.js';

/** What the glossary says of a label's name. */
export type GlossarySentence = {
  readonly text: string;
  /** Whether it is said of a name of several words: a `Dead-letter queue` is more than a queue. */
  readonly isExact: boolean;
};

/** Looks the names of labels up: a term of several words wherever the name holds it, one of a single word where the name ends in it. */
export function glossaryReader(terms: readonly Term[]): (label: string) => GlossarySentence | null {
  const find = termFinder(terms);
  const byName = new Map(terms.map((term) => [term.term, term]));
  return (label) => {
    const words = namingWords(label);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const isExact = to - from > 1;
        if (!isExact && to < words.length) continue;
        const name = spanned(words.slice(from, to), find);
        const term = name === null ? undefined : byName.get(name);
        if (term !== undefined)
          return { isExact, text: `The glossary on “${term.term}”: ${term.meaning} ${term.use}` };
      }
    }
    return null;
  };
}

/** The term that all of these words name: it is not in fewer of them. */
function spanned(words: readonly string[], find: ReturnType<typeof termFinder>): string | null {
  const inAll = (some: readonly string[]): ReadonlySet<string> => find(some.join(' '));
  const fewer = [inAll(words.slice(1)), inAll(words.slice(0, -1))];
  return [...inAll(words)].find((name) => !fewer.some((found) => found.has(name))) ?? null;
}
