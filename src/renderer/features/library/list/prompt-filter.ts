import { foldText } from '../../../../core/fold-text.js';
import { termFinder, type Term } from '../../../../core/prompt/glossary.js';
import type { PromptKind } from '../../../../core/prompt/prompt.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { kinds } from '../../../ui/words/domain-words.js';

/**
 * The prompts that hold every word of the query in title, topics or summary, or the term of the glossary that it names: the one
 * that is called so first, then those whose title begins with it, those whose title holds its words, then the others, each in the
 * bank's order.
 */
export function searchPrompts(
  prompts: readonly PromptSummary[],
  query: string,
  terms: readonly Term[] = [],
): readonly PromptSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return prompts;
  const named = namedBy(terms);
  const whole = named(words.join(' '));
  const asked = words.map((word) => ({ word, term: named(word) }));
  const find =
    whole === null && asked.every(({ term }) => term === null) ? null : termFinder(terms);
  const found = prompts.filter((prompt) => {
    const text = [prompt.title, ...prompt.topics, prompt.summary, prompt.pack ?? ''].join('\n');
    const folded = foldText(text);
    const used = find?.(text) ?? new Set<string>();
    const holds = (word: string): boolean =>
      folded.includes(word) || joined(folded).includes(joined(word));
    return (
      (whole !== null && used.has(whole)) ||
      asked.every(({ word, term }) => holds(word) || (term !== null && used.has(term)))
    );
  });
  const placeOf = ({ title }: PromptSummary): number => {
    const text = foldText(title);
    const called = words.join(' ');
    if (text === called) return 0;
    if (text.startsWith(called)) return 1;
    return words.every((word) => text.includes(word)) ? 2 : 3;
  };
  const places = [0, 1, 2, 3] as const;
  return places.flatMap((place) => found.filter((prompt) => placeOf(prompt) === place));
}

/** `post-mortem` is found as `postmortem` too, and the other way round. */
const joined = (text: string): string => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '');

/** Which term of the glossary goes by a name, "sft" as "Supervised fine-tuning"; null where none does. */
function namedBy(terms: readonly Term[]): (name: string) => string | null {
  const key = (name: string): string => joined(foldText(name));
  return (name) =>
    terms.find(({ term, aliases }) => [term, ...aliases].some((one) => key(one) === key(name)))
      ?.term ?? null;
}

export type PromptGroup = { readonly kind: PromptKind; readonly prompts: readonly PromptSummary[] };

/**
 * The prompts under their kinds, in the order of the kinds; a kind without prompts is left out. Best first, as in a
 * search, begins with the kind of the first prompt.
 */
export function groupByKind(
  prompts: readonly PromptSummary[],
  order: 'by-kind' | 'best-first' = 'by-kind',
): readonly PromptGroup[] {
  const best = order === 'best-first' ? prompts[0]?.kind : undefined;
  return kinds
    .toSorted((one, other) => Number(other === best) - Number(one === best))
    .map((kind) => ({ kind, prompts: prompts.filter((prompt) => prompt.kind === kind) }))
    .filter((group) => group.prompts.length > 0);
}

/** Where a move of `by` rows leads from the highlighted row: held at both ends, from nowhere to the first. */
export function moved(
  prompts: readonly PromptSummary[],
  fromId: string | null,
  by: number,
): string | null {
  const from = prompts.findIndex((prompt) => prompt.id === fromId);
  const to = from < 0 ? 0 : Math.min(prompts.length - 1, Math.max(0, from + by));
  return prompts[to]?.id ?? null;
}

/** The row that is shown as highlighted: the person's where it is still listed, or else the first. */
export function shownHighlight(
  prompts: readonly PromptSummary[],
  id: string | null,
): PromptSummary | null {
  return prompts.find((prompt) => prompt.id === id) ?? prompts[0] ?? null;
}
