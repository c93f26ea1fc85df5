import { promptKinds, type PromptKind } from '../prompt/prompt.js';
import { medianOf, type Sitting } from './sitting.js';

/** One mock's time in a phase, in seconds. */
export type PacePoint = {
  readonly title: string;
  readonly atMs: number;
  readonly spentSec: number;
  readonly planSec: number;
};

/** How long a phase took against its plan, over the last mocks, the oldest first. */
export type PhasePace = {
  readonly kind: PromptKind;
  readonly phaseId: string;
  readonly title: string;
  readonly points: readonly PacePoint[];
  /** In how many of them it took more than its plan. */
  readonly overCount: number;
  /** The median of what a phase took, as a share of its plan: 1 is as planned. */
  readonly medianShare: number;
};

const lastMocks = 30;

/**
 * Time by phase, in the order of the phases. Practice has no clock, a round's phases are questions, and without a limit
 * there is no plan: none of these counts. Nor does a phase that was never entered.
 */
export function paceOf(sittings: readonly Sitting[]): readonly PhasePace[] {
  return promptKinds.flatMap((kind) => {
    const mocks = sittings
      .filter(
        (one) =>
          one.kind === kind &&
          one.mode === 'mock' &&
          one.timeFactor !== null &&
          one.spentSec !== null &&
          one.form.promptIds.length === 1,
      )
      .slice(-lastMocks);
    const phases = new Map<string, { title: string; points: PacePoint[] }>();
    for (const mock of mocks) addTo(phases, mock);
    return [...phases].flatMap(([phaseId, { title, points }]): readonly PhasePace[] => {
      if (points.length === 0) return [];
      const overCount = points.filter(({ spentSec, planSec }) => spentSec > planSec).length;
      const medianShare = medianOf(points.map(({ spentSec, planSec }) => spentSec / planSec));
      return [{ kind, phaseId, title, points, overCount, medianShare }];
    });
  });
}

function addTo(
  phases: Map<string, { title: string; points: PacePoint[] }>,
  { title, atMs, form, spentSec, timeFactor }: Sitting,
): void {
  for (const [at, phase] of form.phases.entries()) {
    const known = phases.get(phase.id) ?? { title: phase.title, points: [] };
    phases.set(phase.id, known);
    const spent = spentSec?.[at] ?? 0;
    const planSec = phase.planSec * (timeFactor ?? 1);
    if (spent > 0) known.points.push({ title, atMs, spentSec: spent, planSec });
  }
}
