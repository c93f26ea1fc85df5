import { scaledPhases } from '../attempt/time-limits.js';
import { isExpectedAt, rubricAt } from '../grade/rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import { levels, type CountByLevel, type Prompt } from '../prompt/prompt.js';
import { minutesOf } from './library-filter.js';
import { promptsOfRound } from './round-id.js';

const design = [20, 30];
const other = [5, 10];

/** Little is saved above it, and next to nothing would be left out. */
const mostShare = 0.75;

/** The shorter sittings that a prompt offers, in minutes; none where it takes little longer itself, or is a round. */
export function shorterSittings(prompt: Pick<Prompt, 'id' | 'kind' | 'phases'>): readonly number[] {
  if (promptsOfRound(prompt.id) !== null) return [];
  const offered = prompt.kind === 'system-design' ? design : other;
  const [least, most] = [prompt.phases.length / 2, mostShare * minutesOf(prompt)];
  return offered.filter((minutes) => minutes >= least && minutes <= most);
}

/**
 * The prompt for a sitting of fewer minutes, under the same id, so that history, comparison and choice by chance know it.
 * Phases keep their shares of the time, in half minutes. Of each phase's criteria as great a part is judged as of its
 * minutes is left, rounded up, at every level: what is essential (all of it), then what weighs most. Anti-patterns stay,
 * and so does all that is told and learned. Throws where `minutes` is not less than the prompt's.
 */
export function composeShort(prompt: Prompt, minutes: number): Prompt {
  const share = minutes / minutesOf(prompt);
  if (share >= 1) throw new Error(`${prompt.id} takes no more than ${String(minutes)} minutes`);
  const rubric = judgedOf(prompt, share);
  const leftOut = prompt.rubric
    .filter((criterion) => !rubric.includes(criterion))
    .map(({ title, from }) => ({ title, from }));
  return {
    ...prompt,
    phases: scaledPhases(prompt.phases, minutes),
    rubric,
    short: { minutes, of: criteriaAt(prompt.rubric), leftOut },
  };
}

/** How many criteria can earn something, at each level. */
export function criteriaAt(rubric: readonly Criterion[]): CountByLevel {
  const count = (level: (typeof levels)[number]): number =>
    rubricAt(rubric, level).filter(isPositive).length;
  return { mid: count('mid'), senior: count('senior'), staff: count('staff') };
}

function judgedOf({ rubric, phases }: Prompt, share: number): Criterion[] {
  const kept = new Set(phases.flatMap(({ id }) => keptIn(ofPhase(rubric, id), share)));
  return rubric.filter((criterion) => !isPositive(criterion) || kept.has(criterion));
}

/** What a level adds is chosen among what is first expected from it, so that those below keep their part. */
function keptIn(criteria: readonly Criterion[], share: number): readonly Criterion[] {
  const byWorth = criteria.toSorted((one, two) => two.weight - one.weight);
  const kept = new Set(criteria.filter(({ essential }) => essential));
  for (const level of levels) {
    const expected = byWorth.filter((criterion) => isExpectedAt(criterion, level));
    const wanted = Math.ceil(expected.length * share);
    const room = wanted - expected.filter((one) => kept.has(one)).length;
    const free = expected.filter((one) => one.from === level && !kept.has(one));
    for (const one of free.slice(0, Math.max(0, room))) kept.add(one);
  }
  return [...kept];
}

const isPositive = ({ kind }: Criterion): boolean => kind !== 'anti-pattern';
const ofPhase = (rubric: readonly Criterion[], id: string): readonly Criterion[] =>
  rubric.filter((criterion) => isPositive(criterion) && criterion.phase === id);
