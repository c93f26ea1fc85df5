import type { AliasTable } from './fold-words.js';
import { anyEnding, plainText, type Token } from './tokens.js';

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
      : ([whole, first.text] as const);
    table.set(key, [...(table.get(key) ?? []), term]);
  }
  return { whole, open };
}

/** Every place where a term of the group stands, in order; of terms that begin together, the longest. */
export function hitsOf(group: TermGroup, tokens: readonly Token[]): readonly Hit[] {
  return findTerms(termIndex([group]), tokens).get(group) ?? [];
}

export const holdsTerm = (group: TermGroup, tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => longestAt(group, tokens, index) !== null);

/** Many groups, looked up at once: a text is walked through once and not once for each group. */
export type TermIndex = {
  readonly whole: ReadonlyMap<string, readonly TermGroup[]>;
  readonly open: ReadonlyMap<string, readonly TermGroup[]>;
};
export type HitTable = ReadonlyMap<TermGroup, readonly Hit[]>;

export function termIndex(groups: readonly TermGroup[]): TermIndex {
  const whole = new Map<string, TermGroup[]>();
  const open = new Map<string, TermGroup[]>();
  for (const group of groups) {
    for (const key of group.whole.keys()) whole.set(key, [...(whole.get(key) ?? []), group]);
    for (const key of group.open.keys()) open.set(key, [...(open.get(key) ?? []), group]);
  }
  return { whole, open };
}

export function findTerms({ whole, open }: TermIndex, tokens: readonly Token[]): HitTable {
  const table = new Map<TermGroup, Hit[]>();
  for (const [index, token] of tokens.entries()) {
    const groups = new Set([
      ...(whole.get(token.single) ?? []),
      ...(open.get(openKey(token.text)) ?? []),
    ]);
    for (const group of groups) {
      const last = longestAt(group, tokens, index);
      if (last === null) continue;
      const hits = table.get(group) ?? [];
      hits.push({ at: token.at, end: last.end });
      table.set(group, hits);
    }
  }
  return table;
}

function longestAt(group: TermGroup, tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (token === undefined) return null;
  let longest = 0;
  for (const terms of [group.whole.get(token.single), group.open.get(openKey(token.text))]) {
    for (const term of terms ?? []) {
      if (term.length > longest && standsAt(term, tokens, index)) longest = term.length;
    }
  }
  return longest === 0 ? null : (tokens[index + longest - 1] ?? null);
}

function standsAt(term: Term, tokens: readonly Token[], index: number): boolean {
  return term.every(({ text, isOpen }, offset) => {
    const said = tokens[index + offset];
    if (said === undefined) return false;
    return isOpen ? said.text.startsWith(text) : said.single === text;
  });
}

function termOf(text: string, aliases: AliasTable): Term {
  const marked = text.replaceAll(/(?<=[\p{L}\p{N}])\*(?=\s|$)/gu, anyEnding);
  return plainText(marked, aliases).tokens.map((token) => {
    const isOpen = token.text.endsWith(anyEnding);
    return { text: isOpen ? token.text.slice(0, -1) : token.single, isOpen };
  });
}
