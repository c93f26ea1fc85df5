import type { PromptKind } from '../prompt/prompt.js';
import type { LastSitting } from './heading-map.js';
import { promptToSit, type KnownPrompt } from './known-prompt.js';
import type { Missed } from './misses.js';
import type { PhasePace } from './pace.js';
import { medianOf, middleOf } from './sitting.js';

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
      readonly topic: string;
      /** The mean of the last results on its prompts, in points of 100; what is open counts half. */
      readonly points: number;
      /** On how many prompts. */
      readonly of: number;
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

export type Figures = {
  readonly prompts: readonly KnownPrompt[];
  readonly lastOf: ReadonlyMap<string, LastSitting>;
  readonly missed: readonly Missed[];
  readonly pace: readonly PhasePace[];
  readonly nowMs: number;
};

/** A prompt is not proposed again so soon, since its answer is still in mind. */
const restMs = 20 * 3_600_000;
const leastMocks = 2;
const overShare = 1.1;
const underShare = 0.5;

/** At most one step of each kind: the weakest topic, the criterion missed most that is still missed, the phase furthest off its plan. */
export function nextHour(figures: Figures): readonly NextStep[] {
  return [topicStep(figures), flashStep(figures), phaseStep(figures)].flatMap((step) => step ?? []);
}

/** The weakest topic that has a prompt which was not just sat; where none has, the weakest. */
function topicStep({ prompts, lastOf, nowMs }: Figures): NextStep | null {
  const ofTopic = new Map<string, KnownPrompt[]>();
  for (const prompt of prompts) {
    for (const topic of prompt.topics) {
      const some = ofTopic.get(topic) ?? [];
      some.push(prompt);
      ofTopic.set(topic, some);
    }
  }
  const weak = [...ofTopic]
    .flatMap(([topic, some]) => {
      const last = some.flatMap(({ promptId }) => lastOf.get(promptId) ?? []);
      if (last.length === 0) return [];
      const points = Math.round(last.reduce((sum, one) => sum + middleOf(one), 0) / last.length);
      return [{ topic, points, of: last.length, some }];
    })
    .toSorted((one, other) => one.points - other.points || other.of - one.of);
  const isRested = ({ promptId }: KnownPrompt): boolean =>
    nowMs - (lastOf.get(promptId)?.atMs ?? -Infinity) > restMs;
  const chosen = weak.find(({ some }) => some.some(isRested)) ?? weak[0];
  if (chosen === undefined) return null;
  const { some, ...topic } = chosen;
  const prompt = promptToSit(some, timeIn(lastOf));
  return prompt === undefined ? null : { kind: 'topic', ...topic, ...proposalOf(prompt, null) };
}

function flashStep({ missed }: Figures): NextStep | null {
  const most = missed.find(({ hasFlash, isMissedLast }) => hasFlash && isMissedLast);
  if (most === undefined) return null;
  const { promptId, criterionId, title, promptTitle, asked } = most;
  return { kind: 'flash', promptId, criterionId, title, promptTitle, missed: most.missed, asked };
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
  const proposal = proposalOf(prompt, prompt.shorter[0] ?? null);
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
