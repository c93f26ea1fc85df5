import { bands, type Band } from '../grade/band.js';
import type { Level, PromptKind } from '../prompt/prompt.js';

/** How long an interview takes: up to 15 minutes, up to 30, or more. */
export type Length = 'short' | 'medium' | 'long';
export const lengths: readonly Length[] = ['short', 'medium', 'long'];

/** What came of a prompt so far; `unsure` was graded, but too much was unsure for a band. A round gives its prompts no band. */
export type LastResult = 'not-tried' | 'in-round' | 'unfinished' | 'not-graded' | 'unsure' | Band;
export const lastResults: readonly LastResult[] = [
  ...(['not-tried', 'in-round', 'unfinished', 'not-graded'] as const),
  ...bands,
  'unsure',
];

/** What the list of prompts is narrowed to besides words; null narrows nothing. */
export type LibraryFilter = {
  readonly kind: PromptKind | null;
  readonly topic: string | null;
  readonly level: Level | null;
  readonly length: Length | null;
  readonly result: LastResult | null;
};

export const everything: LibraryFilter = {
  kind: null,
  topic: null,
  level: null,
  length: null,
  result: null,
};

type Listed = {
  readonly kind: PromptKind;
  readonly topics: readonly string[];
  readonly levels: readonly Level[];
  readonly phases: readonly { readonly minutes: number }[];
};

/** Whether a prompt passes every part of the filter. A result that is not known yet (null) hides nothing. */
export function passes(prompt: Listed, result: LastResult | null, filter: LibraryFilter): boolean {
  const { kind, topic, level, length } = filter;
  return (
    (kind === null || prompt.kind === kind) &&
    (topic === null || prompt.topics.some((one) => isSameTopic(one, topic))) &&
    (level === null || prompt.levels.includes(level)) &&
    (length === null || lengthOf(minutesOf(prompt)) === length) &&
    (filter.result === null || result === null || result === filter.result)
  );
}

/** Whole minutes that a prompt's phases take together. */
export function minutesOf({ phases }: Pick<Listed, 'phases'>): number {
  return Math.round(phases.reduce((sum, phase) => sum + phase.minutes, 0));
}

export function lengthOf(minutes: number): Length {
  if (minutes <= 15) return 'short';
  return minutes <= 30 ? 'medium' : 'long';
}

type PastAttempt = {
  readonly isSubmitted: boolean;
  readonly result: { readonly band: Band | null } | null;
};

/** What came of a prompt, by the attempt that its row shows; null where there is none of its own, though a round may have asked it. */
export function lastResultOf(last: PastAttempt | null, isInRound: boolean): LastResult {
  if (last === null) return isInRound ? 'in-round' : 'not-tried';
  if (last.result !== null) return last.result.band ?? 'unsure';
  return last.isSubmitted ? 'not-graded' : 'unfinished';
}

/** Topics that two prompts or more share, by name; one that a single prompt has is found by its words. */
export function sharedTopics(prompts: readonly Pick<Listed, 'topics'>[]): readonly string[] {
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const topic of prompts.flatMap(({ topics }) => topics)) {
    const key = topic.toLowerCase();
    const known = counts.get(key);
    counts.set(key, { name: known?.name ?? topic, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count >= 2)
    .map(({ name }) => name)
    .toSorted(byName);
}

/** Not by `Intl`, whose tables would be loaded at each start for this alone. */
function byName(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : Number(a > b);
}

/** Whether two prompts spell one topic, whatever their capitals. */
export const isSameTopic = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
