import { criterionKinds, type Criterion } from '../../../../core/prompt/criterion.js';

/** With the decoy four: more in one call cost up to 6.5 points against one by one (measured elsewhere). */
const mostPerCall = 3;

/** Criteria by call: of one kind, at most three; one by one where `isCareful`. Evenly filled: 4 are 2 and 2. */
export function batchesOf(
  criteria: readonly Criterion[],
  isCareful: boolean,
): readonly (readonly Criterion[])[] {
  if (isCareful) return criteria.map((criterion) => [criterion]);
  return criterionKinds.flatMap((kind) => {
    const alike = criteria.filter((criterion) => criterion.kind === kind);
    const calls = Math.ceil(alike.length / mostPerCall);
    const size = Math.ceil(alike.length / Math.max(1, calls));
    return Array.from({ length: calls }, (_, call) => alike.slice(call * size, (call + 1) * size));
  });
}
