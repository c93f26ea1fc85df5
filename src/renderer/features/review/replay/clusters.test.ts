import { expect, test } from 'vitest';
import type { CriterionMark } from '../../../../core/replay/criterion-marks.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import { clustersOf, clusterVerdict } from './clusters.js';

const mark = (atSec: number, verdict: Verdict = 'met', isAntiPattern = false): CriterionMark => ({
  ...{ criterionId: `${String(atSec)} ${verdict}`, title: '', verdict },
  ...{ isAntiPattern, atSec },
});

test('marks that would cover each other are one, and each is in one cluster', () => {
  const clusters = clustersOf([mark(10), mark(11), mark(500), mark(990)], 1000);
  expect(clusters.map((cluster) => cluster.length)).toEqual([2, 1, 1]);
});

test('a slip that was made does not look like a success', () => {
  expect(clusterVerdict([mark(1, 'met', true)])).toBe('not-met');
  expect(clusterVerdict([mark(1), mark(2)])).toBe('met');
  expect(clusterVerdict([mark(1), mark(2, 'partial')])).toBe('unsure');
});
