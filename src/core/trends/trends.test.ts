import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { calibrationOf } from './calibration.js';
import { formOf, verdictAt } from './form.js';
import { guessWords } from '../history/guess.js';
import { headingMap } from './heading-map.js';
import { missesOf } from './misses.js';
import { paceOf } from './pace.js';
import { anySittings, formOn, knownPrompt, resultOf, sitting } from './sitting.fixture.js';
import { figures, tableOf } from './trend-table.js';
import { headingName, headingStanding } from './trend-names.js';
import { trendsOf } from './trends.js';
import * as words from './trend-words.js';
import type { AttemptSummary } from '../history/attempt-summary.js';

const day = 86_400_000;
const prompts = [
  knownPrompt('p', { headings: ['One', 'Two'] }),
  knownPrompt('q', { headings: ['Two'] }),
];
const byId = new Map(prompts.map((prompt) => [prompt.promptId, prompt]));

test('every figure of whatever was sat has a whole table, and says something in words', () => {
  fc.assert(
    fc.property(anySittings, (sittings) => {
      const attempts = sittings.map(
        ({ id, title, kind, mode, level, atMs, result }): AttemptSummary => ({
          ...{ id, promptId: 'p', title, kind, mode, level, startedAtMs: atMs, result },
          ...{ elapsedSec: 60, isSubmitted: true },
        }),
      );
      const rows = new Map(sittings.map((one) => [one.id, one]));
      const trends = trendsOf({ attempts: attempts.toReversed(), rows, prompts, nowMs: 1e12 });
      expect(trends.graded).toBe(sittings.length);
      for (const figure of figures) {
        const table = tableOf(trends, figure);
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          for (const [at, cell] of row.entries()) {
            if (cell === null) continue;
            const isText = table.columns[at]?.kind === 'text';
            expect(typeof cell).toBe(isText ? 'string' : 'number');
          }
        }
      }
      const said = [
        ...Object.values(trends.scores).flat().map(words.seriesWords),
        ...trends.pace.map(words.paceWords),
        ...trends.next.flatMap((step) => Object.values(words.stepWords(step))),
        words.headingsWords(trends.headings),
        words.calibrationWords(trends.calibration),
        words.missedWords(trends.missed),
        words.slipsWords(trends.slips),
      ];
      expect(said.filter((one) => /NaN|undefined|null|Infinity/.test(one) || one === '')).toEqual(
        [],
      );
    }),
  );
});

test('an attempt that is not graded, or whose row is not read yet, does not count', () => {
  const one = sitting('1');
  const attempt: AttemptSummary = {
    ...{ id: '1', promptId: 'p', title: 'P', kind: 'coding', mode: 'mock', level: 'mid' },
    ...{ startedAtMs: 0, elapsedSec: 60, isSubmitted: true, result: one.result },
  };
  const gradedOf = (
    attempts: readonly AttemptSummary[],
    rows: readonly (readonly [string, typeof one])[],
  ) => trendsOf({ attempts, rows: new Map(rows), prompts, nowMs: 0 }).graded;
  expect(gradedOf([attempt], [['1', one]])).toBe(1);
  expect(gradedOf([{ ...attempt, result: null }], [['1', one]])).toBe(0);
  expect(gradedOf([attempt], [])).toBe(0);
});

test('a form holds what the level expects, and the verdicts in its order with what the person settled', () => {
  const settled = { criterionId: 'queue', verdict: 'met', atMs: 1 } as const;
  const { form, verdicts } = formOf(samplePrompt, sampleGrade('g', 'unsure', 0), [settled]);
  expect(form).toMatchObject({ promptIds: ['sample'], shortMinutes: null });
  expect(form.phases.map(({ planSec }) => planSec)).toEqual([420, 900]);
  expect(form.criteria.map(({ criterionId }) => criterionId)).toEqual([
    'cache',
    'queue',
    'index',
    'limits',
  ]);
  expect(verdicts).toBe('umuu');
  expect([verdictAt(verdicts, 1), verdictAt(verdicts, 9), verdictAt('x', 0)]).toEqual([
    'met',
    'not-met',
    'not-met',
  ]);
});

test('the map of headings: the newest result on any prompt of each, and what is untried first', () => {
  const sat = [
    sitting('1', { form: formOn('p'), result: resultOf(80, 80), atMs: day }),
    sitting('2', { form: formOn('q'), result: resultOf(40, 60), atMs: 2 * day, level: 'mid' }),
  ];
  expect(headingMap(prompts, sat)).toEqual([
    {
      ...{ heading: 'One', promptCount: 1, satCount: 1, promptId: 'p', isInPart: false },
      last: {
        ...{ low: 80, high: 80, atMs: day, level: 'senior' },
        ...{ isShort: false, criteria: 2, cap: null, standing: 'strong' },
      },
    },
    {
      ...{ heading: 'Two', promptCount: 2, satCount: 2, promptId: 'p', isInPart: false },
      last: {
        ...{ low: 60, high: 70, atMs: 2 * day, level: 'mid' },
        ...{ isShort: false, criteria: 4, cap: null, standing: 'open' },
      },
    },
  ]);
  const held = { ...resultOf(73, 73), band: 'lean-no-hire' } as const;
  const capped = headingMap(prompts, [sitting('3', { form: formOn('p'), result: held })]);
  // Bug: 73 points, capped at lean no hire, were "strong 73".
  expect(capped[0]?.last).toMatchObject({ low: 73, cap: 'lean-no-hire', standing: 'weak' });
  // Bug: of a round's questions under one heading only the bank's first counted, so that the worse round was "strong 100".
  const round = sitting('4', {
    form: { ...formOn('p'), promptIds: ['p', 'q'] },
    result: { ...resultOf(60, 60), questions: [resultOf(100, 100), resultOf(0, 0)] },
  });
  const asked = headingMap(prompts, [round])[1];
  expect(asked?.last).toMatchObject({ low: 50, high: 50, standing: 'weak' });
  // A cap is in the mean: 73, held at lean no hire, counts as 54.
  const both = [sitting('3', { form: formOn('p'), result: held }), ...sat.slice(1)];
  expect(headingMap(prompts, both)[1]?.last).toMatchObject({ low: 47, high: 57, cap: null });
  expect(headingMap(prompts, sat.slice(0, 1))[1]?.promptId).toBe('q');
  expect(headingMap(prompts, []).map(({ last }) => last)).toEqual([null, null]);
});

// Bug: "System design ✓ strong 79" after one theory question of a round, and "strong" where the chart beside it says hire.
test('a heading stands by what was sat whole of its kind, in the words of the bands', () => {
  const some = ['a', 'b', 'c'].map((id) => knownPrompt(id));
  const bank = [...some, knownPrompt('t', { kind: 'ml-theory' })];
  const [criterion] = formOn('a').criteria;
  if (criterion === undefined) throw new Error('a form has criteria');
  const asks = (id: string, count: number) =>
    Array.from({ length: count }, () => ({ ...criterion, promptId: id }));
  const on = (id: string, points: number, ...more: readonly string[]) => {
    const [low, high] = [points, points];
    const questions = [id, ...more].map(() => ({ low, high }));
    return sitting(id, {
      form: { ...formOn(id), promptIds: [id, ...more], criteria: asks(id, 3) },
      result: { ...resultOf(points, points), ...(more.length > 0 ? { questions } : {}) },
    });
  };
  const saidOf = (...sat: readonly ReturnType<typeof on>[]) =>
    headingMap(bank, sat).map((cell) => headingStanding(cell))[0];
  expect(saidOf(on('t', 79))).toBe('in part');
  expect(saidOf(on('a', 79, 'other'))).toBe('in part');
  expect(saidOf(on('a', 30, 'other'))).toBe('no hire');
  expect(saidOf(on('a', 79))).toBe('hire');
  expect(saidOf(on('a', 90), on('t', 100))).toBe('strong hire');
  expect(saidOf()).toBe('not sat');
  // Bug: "Loss Function · lean no hire 50" of a single criterion of a round.
  const round = on('a', 30, 'other');
  const few = { ...round, form: { ...round.form, criteria: asks('a', 1) } };
  expect(saidOf(few)).toBe('1 criterion');
  expect(words.headingsWords(headingMap(bank, [few]))).toContain('none is judged yet');
  const cells = headingMap(bank, [on('t', 79)]);
  expect(words.headingsWords(cells)).toBe(
    'You have tried 1 of 1 heading, only in part; none came out below lean hire.',
  );
  // Bug: "1 of them only in part" beside cells that all say "1 of 4 prompts".
  const other = cells.map((cell) => ({ ...cell, heading: '2. Metrics', isInPart: false }));
  expect(words.headingsWords([...cells, ...other])).toMatch(/2 headings, “[^”]+” only in part;/);
});

test('misses: what is open counts as neither, a half one as asked, the most missed first; slips apart', () => {
  const [cache, limits] = formOn('p').criteria;
  if (cache === undefined || limits === undefined) throw new Error('a form has criteria');
  const slip = { ...limits, criterionId: 'guess', title: 'Guesses', kind: 'anti-pattern' } as const;
  const form = { ...formOn('p'), criteria: [cache, limits, slip] };
  const sat = ['nnn', 'pnu', 'unm', 'mnp'].map((verdicts, n) =>
    sitting(String(n), { form, verdicts, atMs: n * day }),
  );
  const { missed, slips } = missesOf(sat, byId);
  expect(
    missed.map(({ criterionId, missed: count, partly, asked, attemptId, isMissedLast }) => [
      criterionId,
      count,
      partly,
      asked,
      attemptId,
      isMissedLast,
    ]),
  ).toEqual([
    ['limits', 4, 0, 4, '3', true],
    ['cache', 1, 1, 3, '0', false],
  ]);
  expect(slips).toEqual([
    { title: 'Guesses', promptTitle: 'P', found: 2, watched: 3, attemptId: '3' },
  ]);
});

test('guesses: within the range is right, and the median says which way one errs', () => {
  const guesses = [
    sitting('1', { guess: 70, result: resultOf(40, 60) }),
    sitting('2', { guess: 50, result: resultOf(40, 60) }),
    sitting('3', { guess: 90, result: resultOf(60, 60) }),
    sitting('4', { guess: null, result: resultOf(0, 0) }),
  ];
  const { points, judgedCount, medianOff, nearCount } = calibrationOf(guesses);
  expect(points.map(({ offBy }) => offBy)).toEqual([10, 0, 30]);
  expect([judgedCount, medianOff, nearCount]).toEqual([3, 10, 1]);
  const none = { points: [], judgedCount: 0, medianOff: 0, nearCount: 0 };
  expect(calibrationOf([])).toEqual(none);
});

// Bug: "1 of 1 guess within 5 points" of an attempt of which the report says that it is too early to tell.
test('a guess counts only where the report judges it', () => {
  const early = sitting('1', { guess: 60, result: resultOf(20, 94) });
  const near = sitting('2', { guess: 60, result: resultOf(58, 58) });
  const saidOf = (...sat: readonly (typeof early)[]) => words.calibrationWords(calibrationOf(sat));
  expect(guessWords(60, { low: 20, high: 94 })).toContain('too early to tell');
  expect(saidOf(early)).toBe('1 guess: too early to tell while so much is open.');
  expect(saidOf(near, early)).toBe(
    '1 of 1 guess within 5 points, of 1 more it is too early to tell. Too few to call you sure or unsure.',
  );
  const attempt = { promptId: 'p', startedAtMs: 0, elapsedSec: 60, isSubmitted: true } as const;
  const trends = trendsOf({
    attempts: [{ ...early, ...attempt }],
    ...{ rows: new Map([['1', early]]), prompts, nowMs: 0 },
  });
  expect(tableOf(trends, 'calibration').rows[0]?.at(-1)).toBeNull();
});

// Bug: "none came out below lean hire" with every result open.
test('of headings of which all is open none is judged yet', () => {
  const formOf = (id: string) => {
    const { criteria, ...form } = formOn(id);
    return { ...form, criteria: [...criteria, ...criteria] };
  };
  const open = sitting('1', { form: formOf('p'), result: resultOf(20, 94) });
  const fine = sitting('2', { form: formOf('q'), result: resultOf(80, 80) });
  const saidOf = (...sat: readonly (typeof open)[]) => words.headingsWords(headingMap(apart, sat));
  const apart = [prompts[0], knownPrompt('q', { headings: ['Three'] })].flatMap((one) => one ?? []);
  expect(saidOf(open)).toBe('You have tried 2 of 3 headings; none is judged yet.');
  expect(saidOf(open, fine)).toContain('; none of 1 judged so far came out below lean hire.');
  expect(saidOf(fine)).toContain('; none came out below lean hire.');
});

// Bug: "a question from a criterion you miss" was promised for later, right under such a question.
test('what follows from more attempts is only what is not there yet', () => {
  const sittings = [sitting('a'), sitting('b')];
  const pace = paceOf(sittings);
  const { missed } = missesOf(sittings, byId);
  expect(words.moreWords({ pace: [], missed: [] })).toContain('mocks with a clock, rounds apart');
  expect(words.moreWords({ pace: [], missed })).not.toContain('a question');
  expect(words.moreWords({ pace, missed })).toBeNull();
});

// Bug: "SYSTEM DESIGN" among headings that are written as words.
test('a heading in capitals is shown as words; one that is an acronym stays', () => {
  expect(headingName('SYSTEM DESIGN')).toBe('System design');
  expect(headingName('RLHF')).toBe('RLHF');
  expect(headingName('ANN ( Approximately Nearest Neighbors )')).toBe(
    'ANN (Approximately Nearest Neighbors)',
  );
  // Bug: "2." stood before "1.", and a blank before the question mark.
  expect(headingName('3. RLHF pipeline')).toBe('RLHF pipeline');
  expect(headingName('Questions to ask ?')).toBe('Questions to ask?');
});
