import type { AliasTable } from './fold-words.js';
import { anyEnding, plainText, type Token } from './tokens.js';

/** A stretch of the plain text in which a term stands. */
export type Hit = { readonly at: number; readonly end: number };

type Part = { readonly text: string; readonly isOpen: boolean; readonly isAfterGap: boolean };
type Term = readonly Part[];

/** "only … head" stands where so many words at most lie between its sides. */
const mostBetween = 4;

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
  for (const terms of [group.whole.get(token.single), group.open.get(openKey(token.text))])
    for (const term of terms ?? []) longest = Math.max(longest, lengthAt(term, tokens, index));
  return longest === 0 ? null : (tokens[index + longest - 1] ?? null);
}

/** How many tokens from the index on the term takes, with what lies in its gaps; 0 where it does not stand there. */
function lengthAt(term: Term, tokens: readonly Token[], index: number): number {
  let at = index;
  for (const { text, isOpen, isAfterGap } of term) {
    const isSaid = (said: Token | undefined): boolean =>
      said !== undefined && (isOpen ? said.text.startsWith(text) : said.single === text);
    const last = isAfterGap ? at + mostBetween : at;
    while (at < last && !isSaid(tokens[at]) && !isNegator(tokens, at)) at += 1;
    if (!isSaid(tokens[at])) return 0;
    at += 1;
  }
  return at - index;
}

/** "Decay doesn't shrink the function" is no "decay … shrinks the function". */
const isNegator = (tokens: readonly Token[], at: number): boolean =>
  /^(?:not|never|cannot|.*n't)$/.test(tokens[at]?.text ?? '') &&
  !/^(?:only|just|merely)$/.test(tokens[at + 1]?.text ?? '');

function termOf(text: string, aliases: AliasTable): Term {
  return text.split('…').flatMap((stretch, side) => {
    const marked = stretch.replaceAll(/(?<=[\p{L}\p{N}])\*(?=\s|$)/gu, anyEnding);
    return plainText(marked, aliases).tokens.map((token, place) => {
      const isOpen = token.text.endsWith(anyEnding);
      const word = isOpen ? token.text.slice(0, -1) : token.single;
      return { text: word, isOpen, isAfterGap: side > 0 && place === 0 };
    });
  });
}
