import type { PaletteGroup, PaletteItem } from './palette-items.js';

/**
 * What fits a query, best first. A word that begins with what was typed counts before one that only holds it: "light"
 * is the light theme, and no "highlighted prompt". Of equals the commands stand before the prompts, as they come.
 */
export function rankedGroups(
  groups: readonly PaletteGroup[],
  query: string,
): readonly PaletteGroup[] {
  const parts = wordsOf(query);
  if (parts.length === 0) return groups;
  return groups
    .map(({ title, items }) => {
      const fitting = items
        .map((item) => ({ item, rank: rankOf(item, parts) }))
        .filter(({ rank }) => rank < unfit)
        .toSorted((a, b) => a.rank - b.rank);
      return { title, items: fitting.map(({ item }) => item), rank: fitting[0]?.rank ?? unfit };
    })
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ title, items }) => ({ title, items }));
}

const unfit = 4;

/** 0 where the title begins with the query, 1 where words of it or of its other names do, 2 where words of topics or section do, 3 inside words. */
function rankOf({ title, also, search }: PaletteItem, parts: readonly string[]): number {
  const titleWords = wordsOf(title);
  const all = wordsOf(search);
  const begin = (words: readonly string[]): boolean =>
    parts.every((part) => words.some((word) => word.startsWith(part)));
  if (begin(titleWords)) return titleWords[0]?.startsWith(parts[0] ?? '') === true ? 0 : 1;
  if (begin([...titleWords, ...wordsOf(also)])) return 1;
  if (begin(all)) return 2;
  return parts.every((part) => all.some((word) => word.includes(part))) ? 3 : unfit;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
