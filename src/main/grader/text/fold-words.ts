import type { Aliases } from '../../prompts/aliases.js';
import { rememberedWords } from './remembered-words.js';

/** Per first word, the aliases that begin with it, longest first, and what each stands for. */
export type AliasTable = ReadonlyMap<string, readonly Alias[]>;
type Alias = { readonly words: readonly string[]; readonly canonical: readonly string[] };

/** Longer entries are left out: a table from outside must not blow a text up. */
const mostWords = 12;

/** One spelling per word: lower case, no accents or invisible signs, -ise, -or, thousands without commas. */
export const foldWord = rememberedWords((word) => {
  const plain = isAscii(word) ? word.toLowerCase() : withoutMarks(word);
  if (/^\d/.test(plain)) return plain.replaceAll(',', '');
  return plain.replaceAll(/(?<=[iy])z/g, 's').replaceAll(/(?<=[a-z]{3})our/g, 'or');
});

/** Nearly every word, and ten times as fast to fold. */
export const isAscii = (text: string): boolean => !/[^ -~\s]/.test(text);

const withoutMarks = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");

const tables = new WeakMap<Aliases, AliasTable>();

/** The same aliases give the same table, by which a reader knows that it need not read again. */
export function aliasTable(aliases: Aliases): AliasTable {
  const known = tables.get(aliases) ?? tableOf(aliases);
  tables.set(aliases, known);
  return known;
}

function tableOf(aliases: Aliases): AliasTable {
  const table = new Map<string, Alias[]>();
  for (const [term, others] of Object.entries(aliases)) {
    const canonical = wordsIn(term);
    for (const other of others) {
      const words = wordsIn(other);
      const [first] = words;
      if (first === undefined || words.length > mostWords || canonical.length > mostWords) continue;
      table.set(first, [...(table.get(first) ?? []), { words, canonical }]);
    }
  }
  return new Map(
    [...table].map(([first, all]) => [
      first,
      all.toSorted((a, b) => b.words.length - a.words.length),
    ]),
  );
}

const wordsIn = (term: string): readonly string[] =>
  term
    .split(/[^\p{L}\p{N}_'’]+/u)
    .map(foldWord)
    .filter((word) => word !== '');
