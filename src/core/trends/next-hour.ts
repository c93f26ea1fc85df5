import type { PromptKind } from '../prompt/prompt.js';
import type { LastSitting } from './heading-map.js';
import { promptToSit, type KnownPrompt } from './known-prompt.js';
import type { Missed } from './misses.js';
import type { PhasePace } from './pace.js';
import { keyOf } from '../schedule/card.js';
import { weakestTopic, type LastResult, type WeakestTopic } from '../schedule/weakest-topic.js';
import { medianOf } from './sitting.js';

/** A prompt to sit; null minutes are the whole of it. */
type Proposal = {
  readonly promptId: string;
  readonly promptTitle: string;
  readonly minutes: number | null;
};

/** One thing to do in the next hour, and the figures that speak for it. */
export type NextStep =
  | (Proposal & {
      readonly kind: 'topic';
    } & Omit<WeakestTopic, 'promptId'>)
  | (Proposal & {
      readonly kind: 'untried';
      readonly heading: string;
      /** Its prompts, and the headings of which none was sat. */
      readonly of: number;
      readonly left: number;
    })
  | {
      readonly kind: 'flash';
      readonly promptId: string;
      readonly criterionId: string;
      readonly title: string;
      readonly promptTitle: string;
      readonly missed: number;
      readonly asked: number;
    }
  | (Proposal & {
      readonly kind: 'phase';
      readonly promptKind: PromptKind;
      readonly title: string;
      /** Seconds by which it goes over its plan, or stays under it (negative): the median of some mocks. */
      readonly overSec: number;
      readonly of: number;
    });

type Figures = {
  readonly prompts: readonly KnownPrompt[];
  readonly lastOf: ReadonlyMap<string, LastSitting>;
  /** What last came of each prompt, as lists tell it. */
  readonly results: ReadonlyMap<string, LastResult>;
  readonly missed: readonly Missed[];
  readonly pace: readonly PhasePace[];
  readonly nowMs: number;
};

/** Fewer tell no pace. */
export const leastMocks = 2;
const overShare = 1.1;
const underShare = 0.5;

/** At most one step of each kind: the weakest topic, or where none is weak a heading that was never sat, the criterion missed most that is still missed, the phase furthest off its plan. */
export function nextHour(figures: Figures): readonly NextStep[] {
  return [
    topicStep(figures) ?? untriedStep(figures),
    flashStep(figures.missed),
    phaseStep(figures),
  ].flatMap((step) => step ?? []);
}

/** The topic that is named elsewhere too; none where no topic is weak. */
function topicStep({ prompts, results, nowMs }: Figures): NextStep | null {
  const weakest = weakestTopic(prompts, results, nowMs);
  const prompt = prompts.find(({ promptId }) => promptId === weakest?.promptId);
  if (weakest === null || prompt === undefined) return null;
  return { kind: 'topic', ...weakest, ...proposalOf(prompt, null) };
}

/** Of the headings of which nothing was sat the one with most prompts; none where nothing was sat at all. */
function untriedStep({ prompts, lastOf }: Figures): NextStep | null {
  const headings = [...new Set(prompts.flatMap((prompt) => prompt.headings))];
  const untried = headings
    .map((heading) => ({
      heading,
      some: prompts.filter((prompt) => prompt.headings.includes(heading)),
    }))
    .filter(({ some }) => !some.some(({ promptId }) => lastOf.has(promptId)))
    .toSorted((one, other) => other.some.length - one.some.length);
  const [most] = untried;
  const prompt = most?.some[0];
  if (most === undefined || prompt === undefined || lastOf.size === 0) return null;
  const counts = { of: most.some.length, left: untried.length };
  return { kind: 'untried', heading: most.heading, ...counts, ...proposalOf(prompt, null) };
}

function flashStep(missed: readonly Missed[]): NextStep | null {
  const most = missed.find(({ hasFlash, isMissedLast }) => hasFlash && isMissedLast);
  if (most === undefined) return null;
  const { promptId, criterionId, title, promptTitle, asked } = most;
  return { kind: 'flash', promptId, criterionId, title, promptTitle, missed: most.missed, asked };
}

/**
 * The steps by what flash questions came to since: what was recalled after it was missed is not asked again. `recalledAtMs`
 * holds when a criterion was recalled last, by its key (`keyOf`).
 */
export function afterFlash(
  next: readonly NextStep[],
  missed: readonly Missed[],
  recalledAtMs: ReadonlyMap<string, number>,
): readonly NextStep[] {
  const still = missed.filter(
    (one) => (recalledAtMs.get(keyOf(one)) ?? -Infinity) <= one.missedAtMs,
  );
  return next.flatMap((step) => (step.kind === 'flash' ? (flashStep(still) ?? []) : step));
}

/** The phase that goes over its plan by the most seconds; where none does, the one that leaves the most of it unused. */
function phaseStep({ pace, prompts, lastOf }: Figures): NextStep | null {
  const told = pace
    .filter(({ points }) => points.length >= leastMocks)
    .map((phase) => ({
      ...phase,
      overSec: Math.round(medianOf(phase.points.map((one) => one.spentSec - one.planSec))),
    }));
  const over = told
    .filter(({ medianShare, overSec }) => medianShare >= overShare && overSec > 0)
    .toSorted((one, other) => other.overSec - one.overSec);
  const under = told
    .filter(({ medianShare }) => medianShare < underShare)
    .toSorted((one, other) => one.overSec - other.overSec);
  const furthest = over[0] ?? under[0];
  if (furthest === undefined) return null;
  const { kind, title, overSec, points } = furthest;
  const prompt = promptToSit(
    prompts.filter((one) => one.kind === kind),
    timeIn(lastOf),
  );
  if (prompt === undefined) return null;
  // Whoever left time unused needs no shorter sitting.
  const proposal = proposalOf(prompt, overSec > 0 ? (prompt.shorter[0] ?? null) : null);
  return { kind: 'phase', promptKind: kind, title, overSec, of: points.length, ...proposal };
}

const timeIn =
  (lastOf: Figures['lastOf']) =>
  (promptId: string): number | null =>
    lastOf.get(promptId)?.atMs ?? null;

const proposalOf = ({ promptId, title }: KnownPrompt, minutes: number | null): Proposal => ({
  promptId,
  promptTitle: title,
  minutes,
});
