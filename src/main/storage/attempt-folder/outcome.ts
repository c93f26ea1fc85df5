import type { Grade } from '../../../core/grade/grade.js';
import type { Settlement } from '../../../core/grade/settlement.js';
import { readGrades } from './grade-files.js';
import { readSettlements, settledName } from './settlement-file.js';

/** How an attempt was done, by the graders and by the person. */
export type Outcome = {
  /** Oldest first. */
  readonly grades: readonly Grade[];
  readonly settlements: readonly Settlement[];
};

/** `unreadable` names files that are not what they should be. They stay where they are; no number is made of them. */
export async function readOutcome(
  attemptFolder: string,
): Promise<Outcome & { readonly unreadable: readonly string[] }> {
  const { grades, unreadable } = await readGrades(attemptFolder);
  const settled = await readSettlements(attemptFolder);
  return settled.ok
    ? { grades, settlements: settled.value.events, unreadable }
    : { grades, settlements: [], unreadable: [...unreadable, settledName] };
}
