import { expect, it } from 'vitest';
import type { Verdict } from '../grade.js';
import { judgedBy } from '../judged-criteria.js';
import { likelyTotal } from './likely-total.js';
import { criterion, verdict } from '../rubric.fixture.js';
import { scoreOf } from '../score.js';

const rubric = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => criterion({ id })),
  criterion({ id: 'slip', kind: 'anti-pattern' }),
];

/** Six with one verdict, four open with one chance, and no slip. */
function after(rest: Verdict, chance: number | undefined) {
  const verdicts = rubric.map(({ id, kind }, at) =>
    kind === 'anti-pattern'
      ? verdict(id, 'not-met')
      : at < 4
        ? { ...verdict(id, 'unsure'), ...(chance === undefined ? {} : { chance }) }
        : verdict(id, rest),
  );
  const judged = judgedBy({ verdicts, level: 'senior' }, { rubric });
  const score = scoreOf({ rubric }, verdicts, 'senior');
  return { total: likelyTotal(judged, score), lean: judged[0]?.lean, last: judged[9]?.lean };
}

it('reckons what is open by its chance and by what of the rest is said', () => {
  expect(after('met', 0.8)).toEqual({ total: 97, lean: 'said', last: null });
  expect(after('met', 0.1)).toEqual({ total: 90, lean: null, last: null });
  expect(after('not-met', 0.1)).toEqual({ total: 0, lean: 'missing', last: null });
  expect(after('not-met', 0.9)).toEqual({ total: 10, lean: null, last: null });
  expect(after('not-met', 0.45)).toMatchObject({ lean: 'missing' });
  // Bug: "probably missing" over "Who may see which document?", the title of the criterion.
  expect(after('not-met', 0.55)).toMatchObject({ lean: null });
  expect(after('partial', 0.5)).toEqual({ total: 50, lean: null, last: null });
});

it('says nothing where the grader gives no chances, and where nothing is open', () => {
  expect(after('met', undefined)).toEqual({ total: null, lean: null, last: null });
  const verdicts = rubric.map(({ id }) => verdict(id, 'met'));
  const judged = judgedBy({ verdicts, level: 'senior' }, { rubric });
  expect(likelyTotal(judged, scoreOf({ rubric }, verdicts, 'senior'))).toBeNull();
});

it('is never beyond what is possible, and counts an open slip by what it would cost', () => {
  const verdicts = rubric.map(({ id, kind }) =>
    kind === 'anti-pattern' ? { ...verdict(id, 'unsure'), chance: 0.9 } : verdict(id, 'met'),
  );
  const judged = judgedBy({ verdicts, level: 'senior' }, { rubric });
  const score = scoreOf({ rubric }, verdicts, 'senior');
  expect(score.low).toBe(90);
  expect(likelyTotal(judged, score)).toBe(90);
});

// Bug: "likely about 100", with an essential criterion open, of which half was there.
it('is below the most that is possible while anything is open', () => {
  const verdicts = rubric.map(({ id, kind }, at) =>
    kind === 'anti-pattern'
      ? verdict(id, 'not-met')
      : at < 3
        ? { ...verdict(id, 'unsure'), chance: 0.9 }
        : verdict(id, 'met'),
  );
  const judged = judgedBy({ verdicts, level: 'senior' }, { rubric });
  const score = scoreOf({ rubric }, verdicts, 'senior');
  expect(score.high).toBe(100);
  expect(likelyTotal(judged, score)).toBe(98);
});
