import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Grade, Verdict } from '../../../core/grade/grade.js';
import { fail, ok } from '../../../core/result.js';
import type { Grader, GradeRequest } from '../../../main/grader/grader.js';
import type { Row } from '../../report/report-rows.js';
import type { LabelledSet } from '../sets/labelled-set.js';
import { readSet } from '../sets/read-set.js';
import { measureSet, type Given } from './set-rows.js';

const file = resolve(import.meta.dirname, '../../../../e2e/eval/example/set.yaml');
const read = await readSet(file);
if (!read.ok) throw new Error(read.error.join('\n'));
const set: LabelledSet = read.value;

const grade = ({ prompt }: GradeRequest, say: (criterionId: string) => Verdict): Grade => ({
  id: 'eval',
  schema: 1,
  promptHash: '',
  level: 'staff',
  gradedAtMs: 0,
  tookMs: 0,
  grader: { name: 'scripted', version: '1', model: null, settings: {} },
  verdicts: prompt.rubric.map(({ id }) => ({
    criterionId: id,
    verdict: say(id),
    evidence: [],
    reason: '',
  })),
});
const isStrong = ({ answer }: GradeRequest): boolean => answer.diagram.nodes.length > 0;
const saying = (say: (request: GradeRequest, id: string) => Verdict): Grader => ({
  grade: async (request) => ok(grade(request, (id) => say(request, id))),
});
/** What the labels say: the strong answer meets all but the slip, the other commits the slip alone. */
const labelOf = (request: GradeRequest, id: string): Verdict =>
  isStrong(request) === (id !== 'single-database') ? 'met' : 'not-met';

async function rowsWith(grader: Grader | null, isHeldOut = false, isQuick = true) {
  const given: Given =
    grader === null ? { kind: 'none', reason: 'no key' } : { kind: 'grader', grader };
  const one = { ...set, isHeldOut };
  const { rows } = await measureSet(one, grader === null ? 'llm' : 'offline', given, isQuick);
  return (name: string): Row => {
    const row = rows.find((candidate) => candidate.name === name);
    if (row === undefined) throw new Error(`there is no row "${name}"`);
    return row;
  };
}

test('a grader that is right on all of it', async () => {
  const row = await rowsWith(saying(labelOf));
  expect(row('κ').value).toBe(1);
  expect(row('error of totals, either way').value).toBe(0);
  expect(row('ordering').value).toBe(1);
  expect(row('ordering over length').value).toBe(1);
});

test('a grader that calls everything met: κ 0, all the recall, and a met without a quote is not verified', async () => {
  const row = await rowsWith(saying(() => 'met'));
  expect(row('κ').value).toBe(0);
  expect(row('recall of met').value).toBe(1);
  expect(row('precision of met').value).toBe(0.5);
  expect(row('met with verified evidence').value).toBe(0);
  expect(row('ordering').value).toBe(0);
});

test('unsure throughout covers nothing and is wrong', async () => {
  const row = await rowsWith(saying(() => 'unsure'));
  expect(row('coverage').value).toBe(0);
  expect(row('κ').value).toBe(-1);
  expect(row('accuracy where sure').value).toBeNull();
});

test('of a model, the quotes of its own claims count, not those of what was left of them', async () => {
  const model: Grader = {
    grade: async (request) => {
      const said = grade(request, () => 'unsure');
      return ok({ ...said, grader: { ...said.grader, settings: { claimedMet: 4, foundMet: 3 } } });
    },
  };
  expect((await rowsWith(model))('met with verified evidence').value).toBe(6 / 8);
});

test('bars of quality bind on held-out sets alone', async () => {
  const wrong = saying(() => 'met');
  expect((await rowsWith(wrong))('κ')).toMatchObject({ bar: '', holds: null });
  expect((await rowsWith(wrong, true))('κ')).toMatchObject({ bar: '≥ 0.6', holds: false });
  expect((await rowsWith(saying(labelOf), true))('macro-F1').bar).toBe('≥ 0.8');
});

test('an answer without a grade is counted and fails its row, and is no zero in the others', async () => {
  const half: Grader = {
    grade: async (request) =>
      isStrong(request)
        ? fail({ kind: 'failed', detail: 'no reply' })
        : ok(grade(request, (id) => labelOf(request, id))),
  };
  const row = await rowsWith(half);
  expect(row('answers without a grade')).toMatchObject({ value: 1, n: 2, holds: false });
  expect(row('answers without a grade').reason).toContain('no reply');
  expect(row('coverage').n).toBe(4);
});

test('without a grader its figures read as not measured, and say why', async () => {
  const row = await rowsWith(null, true);
  expect(row('κ')).toMatchObject({ value: null, bar: '≥ 0.7', holds: null, reason: 'no key' });
  expect(row('κ by always the majority').value).toBe(0);
});

test('a verdict that changes in one of five runs is a flip, and the total has a range', async () => {
  let calls = 0;
  // The first two gradings are those of the set; the fourth is the third run of the weaker answer.
  const fickle = saying((request, id) => {
    if (id === 'unique-key') calls += 1;
    if (id === 'unique-key' && calls === 4) return 'met';
    return isStrong(request) ? 'met' : 'not-met';
  });
  const row = await rowsWith(fickle, false, false);
  expect(row('flips in 5 runs').value).toBe(1 / 8);
  // 4 of 9 in weight is 45 whole points, on one of two answers.
  expect(row('range of totals in 5 runs')).toMatchObject({ value: 22.5, reason: 'at most 45' });
  expect(row('verdicts kept, paragraphs reordered').value).toBe(1);
});

test('by hand: the majority and length on the example', async () => {
  const row = await rowsWith(null);
  // Four of eight labels are met, so not met is always said: F1 of 2·4/(8+4) for it and 0 for met.
  expect(row('macro-F1 by always the majority').value).toBeCloseTo((8 / 12 + 0) / 2, 10);
  expect(row('ordering by length alone').value).toBe(0);
  expect(row('pairs whose weaker answer is the longer').value).toBe(1);
  expect(row('κ of the two passes, three labels').value).toBeCloseTo(
    (1 / 2 - 1 / 4) / (1 - 1 / 4),
    10,
  );
});
