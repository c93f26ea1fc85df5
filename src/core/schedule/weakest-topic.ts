import type { AttemptSummary } from '../history/attempt-summary.js';
import type { Span } from '../history/guess.js';
import { capOf, countedSpan, isBelowHire, isWhollyOpen } from '../history/standing.js';
import { promptsAsked } from './attempt-ratings.js';

/** What last came of a prompt, as it counts (`countedSpan`), and when. */
export type LastResult = Span & { readonly atMs: number; readonly isCapped: boolean };

/** The last result on each prompt that has one, by its id; of a round each prompt gets what its own question came to. */
export function lastResults(
  attempts: readonly Pick<AttemptSummary, 'promptId' | 'startedAtMs' | 'result'>[],
): ReadonlyMap<string, LastResult> {
  const last = new Map<string, LastResult>();
  for (const { promptId, startedAtMs: atMs, result } of attempts) {
    if (result === null) continue;
    for (const [at, id] of promptsAsked(promptId).entries()) {
      const counted = resultAt(result, at);
      if (counted === null || (last.get(id)?.atMs ?? -Infinity) > atMs) continue;
      last.set(id, { ...counted, atMs });
    }
  }
  return last;
}

/** What a result counts as on one of the prompts asked; null where the level expects nothing there. */
function resultAt(
  result: NonNullable<AttemptSummary['result']>,
  at: number,
): Omit<LastResult, 'atMs'> | null {
  if (result.questions === undefined)
    return { ...countedSpan(result), isCapped: capOf(result) !== null };
  const own = result.questions[at] ?? null;
  // In a round no single miss caps a band.
  return own === null ? null : { ...own, isCapped: false };
}

type Known = { readonly promptId: string; readonly topics: readonly string[] };

export type WeakestTopic = {
  readonly topic: string;
  /** The mean of what the last results on its prompts count as, in points of 100; what is open counts half. */
  readonly points: number;
  /** On how many prompts, and whether one of them has something open, or a band that is capped. */
  readonly of: number;
  readonly isOpen: boolean;
  readonly isCapped: boolean;
  /** What to sit of it: a prompt that was never sat, or the one that was sat longest ago. */
  readonly promptId: string;
};

/** A prompt is not proposed again so soon, since its answer is still in mind. */
const restMs = 20 * 3_600_000;

/**
 * The topic to work on, wherever one is named: the lowest by its last results, of those that have a prompt which was not
 * just sat; where none has, the lowest of all. A topic is weak while its mean, and its newest result, are below a hire:
 * null where none is. A result of which nothing is sure yet counts for none. Of the same points the one with more results, then the one that stands further in front in the topics
 * of a prompt that was sat: a prompt names first what it is most about.
 */
export function weakestTopic(
  prompts: readonly Known[],
  lastOf: ReadonlyMap<string, LastResult>,
  nowMs: number,
): WeakestTopic | null {
  const atOf = (promptId: string): number => lastOf.get(promptId)?.atMs ?? -Infinity;
  const judged = new Map([...lastOf].filter(([, span]) => !isWhollyOpen(span)));
  const weak = topicsOf(prompts)
    .flatMap(([topic, promptIds]) => {
      const last = promptIds.flatMap((id) => judged.get(id) ?? []);
      const points = last.reduce((sum, one) => sum + middle(one), 0) / last.length;
      const isWeak = last.length > 0 && isBelowHire(points) && isBelowHire(middle(newest(last)));
      if (!isWeak) return [];
      const toSit = promptIds.reduce((one, other) => (atOf(other) < atOf(one) ? other : one));
      const isOpen = last.some(({ low, high }) => low !== high);
      const isCapped = last.some((one) => one.isCapped);
      const of = last.length;
      const found = { topic, points: Math.round(points), of, isOpen, isCapped, promptId: toSit };
      return [{ found, place: placeIn(prompts, topic, judged) }];
    })
    .toSorted(
      (one, other) =>
        one.found.points - other.found.points ||
        other.found.of - one.found.of ||
        one.place - other.place,
    )
    .map(({ found }) => found);
  return weak.find(({ promptId }) => nowMs - atOf(promptId) > restMs) ?? weak[0] ?? null;
}

/** The place of a topic among those of a prompt that was sat; the foremost where there are several. */
const placeIn = (
  prompts: readonly Known[],
  topic: string,
  lastOf: ReadonlyMap<string, LastResult>,
): number =>
  Math.min(
    ...prompts
      .filter(({ promptId, topics }) => lastOf.has(promptId) && topics.includes(topic))
      .map(({ topics }) => topics.indexOf(topic)),
  );

function topicsOf(prompts: readonly Known[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const { promptId, topics } of prompts)
    for (const topic of topics) found.set(topic, [...(found.get(topic) ?? []), promptId]);
  return [...found];
}

/** In the middle of what it may become: what is open counts half. */
const middle = ({ low, high }: Span): number => (low + high) / 2;

const newest = (results: readonly LastResult[]): LastResult =>
  results.reduce((one, other) => (other.atMs > one.atMs ? other : one));
