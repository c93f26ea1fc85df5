import type { CriterionMark } from '../../../../core/replay/criterion-marks.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import { slipMarks } from '../criteria/slip-marks.js';

type Cluster = readonly [CriterionMark, ...CriterionMark[]];

/** Marks nearer than this share of the line lie on each other. */
const nearShare = 0.014;

/** Marks in the order of time, those together that would cover each other. */
export function clustersOf(marks: readonly CriterionMark[], endSec: number): readonly Cluster[] {
  const clusters: [CriterionMark, ...CriterionMark[]][] = [];
  for (const mark of marks) {
    const last = clusters.at(-1);
    if (last !== undefined && mark.atSec - last[0].atSec < nearShare * endSec) last.push(mark);
    else clusters.push([mark]);
  }
  return clusters;
}

/** How a cluster is coloured: as its marks are where they agree; a slip that was made shows as a loss. */
export function clusterVerdict(cluster: Cluster): Verdict {
  const shown = cluster.map(({ verdict, isAntiPattern }) =>
    isAntiPattern ? slipMarks[verdict] : verdict,
  );
  const [first = 'unsure'] = shown;
  return shown.every((verdict) => verdict === first) ? first : 'unsure';
}
