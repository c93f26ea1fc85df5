import { singular, type AliasTable } from './fold.js';
import { anyEnding, plainText, type Token } from './words.js';

/** A stretch of the plain text in which a term stands. */
export type Hit = { readonly at: number; readonly end: number };

type Part = { readonly text: string; readonly isOpen: boolean };
type Term = readonly Part[];

/**
 * A group of terms, any of which will do. Terms are looked up by their first word: whole words by their singular, open
 * ones (`rotat*`) by their first two letters. Tables and no patterns: a thousand patterns take a second to compile.
 */
export type TermGroup = {
  readonly whole: ReadonlyMap<string, readonly Term[]>;
  readonly open: ReadonlyMap<string, readonly Term[]>;
};

const openKey = (word: string): string => word.slice(0, 2);

/** Aliases and spelling are folded as in the answer. Plurals count as their singular, and the other way round. */
export function termGroup(terms: readonly string[], aliases: AliasTable): TermGroup {
  const whole = new Map<string, Term[]>();
  const open = new Map<string, Term[]>();
  for (const text of terms) {
    const term = termOf(text, aliases);
    const [first] = term;
    if (first === undefined) continue;
    const [table, key] = first.isOpen
      ? ([open, openKey(first.text)] as const)
      : ([whole, singular(first.text)] as const);
    table.set(key, [...(table.get(key) ?? []), term]);
  }
  return { whole, open };
}

/** Every place where a term of the group stands, in order; of terms that begin together, the longest. */
export function hitsOf(group: TermGroup, tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = longestAt(group, tokens, index);
    if (last !== null) hits.push({ at: token.at, end: last.end });
  }
  return hits;
}

export const holdsTerm = (group: TermGroup, tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => longestAt(group, tokens, index) !== null);

function longestAt(group: TermGroup, tokens: readonly Token[], index: number): Token | null {
  const text = tokens[index]?.text ?? '';
  let longest = 0;
  for (const terms of [group.whole.get(singular(text)), group.open.get(openKey(text))]) {
    for (const term of terms ?? []) {
      if (term.length > longest && standsAt(term, tokens, index)) longest = term.length;
    }
  }
  return longest === 0 ? null : (tokens[index + longest - 1] ?? null);
}

function standsAt(term: Term, tokens: readonly Token[], index: number): boolean {
  return term.every(({ text, isOpen }, offset) => {
    const said = tokens[index + offset]?.text ?? '';
    return isOpen ? said.startsWith(text) : singular(said) === singular(text);
  });
}

function termOf(text: string, aliases: AliasTable): Term {
  const marked = text.replaceAll(/(?<=[\p{L}\p{N}])\*(?=\s|$)/gu, anyEnding);
  return plainText(marked, aliases).tokens.map((token) => {
    const isOpen = token.text.endsWith(anyEnding);
    return { text: isOpen ? token.text.slice(0, -1) : token.text, isOpen };
  });
}
