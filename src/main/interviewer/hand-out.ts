import { ok, type Result } from '../../core/result.js';

/** What is left to hand out: the phases whose follow-ups may come, the one that one is in first, and the curveball, where it was not said. */
export type Left<Line> = {
  readonly phaseIds: readonly string[];
  readonly curveball: Line | null;
  readonly isCurveballWanted: boolean;
};

/** Finds the first follow-up of some phases; where any is wanted, also one whose point is met. */
export type FindFollowUp<Line, E> = (
  phaseIds: readonly string[],
  isAnyWanted: boolean,
) => Promise<Result<Line | null, E>>;

/**
 * What comes next for who asks to be asked: the curveball where it is asked for by name; else an open follow-up of the phase, the
 * curveball, a follow-up of the phase whose point is met, one of the phases before. Null where nothing is left.
 */
export async function handOut<Line, E>(
  { phaseIds, curveball, isCurveballWanted }: Left<Line>,
  find: FindFollowUp<Line, E>,
): Promise<Result<Line | null, E>> {
  if (curveball !== null && isCurveballWanted) return ok(curveball);
  const [here, before] = [phaseIds.slice(0, 1), phaseIds.slice(1)];
  const open = await find(here, false);
  if (!open.ok || open.value !== null) return open;
  if (curveball !== null) return ok(curveball);
  const met = await find(here, true);
  return !met.ok || met.value !== null || before.length === 0 ? met : find(before, false);
}
