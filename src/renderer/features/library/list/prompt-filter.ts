import type { PromptKind } from '../../../../core/prompt/prompt.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { kinds } from '../../../ui/words/domain-words.js';
import { foldText } from '../../../ui/fold-text.js';

/** The prompts that hold every word of the query in title, topics or summary, in the bank's order. */
export function searchPrompts(
  prompts: readonly PromptSummary[],
  query: string,
): readonly PromptSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return prompts;
  return prompts.filter((prompt) => {
    const text = foldText(
      [prompt.title, ...prompt.topics, prompt.summary, prompt.pack ?? ''].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}

export type PromptGroup = { readonly kind: PromptKind; readonly prompts: readonly PromptSummary[] };

/** The prompts under their kinds, in the order of the kinds; a kind without prompts is left out. */
export function groupByKind(prompts: readonly PromptSummary[]): readonly PromptGroup[] {
  return kinds
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
