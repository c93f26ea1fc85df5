import { expect, test } from 'vitest';
import { judgedBy } from '../../grade/judged-criteria.js';
import { sampleGrade, samplePrompt } from '../../grade/sample-prompt.fixture.js';
import { settle, type Settlement } from '../../grade/settlement.js';
import {
  afterVerdict,
  goneThrough,
  movedBy,
  movedTo,
  settlingFound,
  settlingOne,
  settlingOpen,
  shownIn,
  undone,
  type Settling,
} from './settling.js';

const grade = sampleGrade('g1', 'unsure', 1);
const open = new Set(['cache', 'queue', 'index', 'limits']);
const said = (criterionId: string): Settlement => ({ criterionId, verdict: 'met', atMs: 1 });

function begun(...settled: readonly string[]): Settling {
  const settling = settlingOpen(judgedBy(settle(grade, settled.map(said)), samplePrompt));
  if (settling === null) throw new Error('nothing is open');
  return settling;
}

const done = (criterionId: string, isLeft = false) => ({
  ...{ criterionId, before: null, isLeft, chosen: null },
});
const isOpen = (...settled: readonly string[]) => {
  return (id: string): boolean => open.has(id) && !settled.includes(id);
};

test('it begins at the first that is open still, and holds those that were settled before', () => {
  const settling = begun('cache');
  expect(settling.ids).toEqual([...open]);
  expect(shownIn(settling)).toBe('queue');
  expect(settlingOpen(judgedBy(sampleGrade('g2', 'met', 1), samplePrompt))).toBeNull();
});

// Bug: the first in turn was asked of a higher level, and all that it could do was to come on top.
test('what the level asks is gone through before what a higher one asks', () => {
  const rubric = samplePrompt.rubric.map((one, at) =>
    at === 0 ? ({ ...one, from: 'staff' } as const) : one,
  );
  const judged = judgedBy(grade, { ...samplePrompt, rubric });
  const [first, ...others] = judged.filter(({ isCounted }) => isCounted);
  const ids = others.map(({ criterion }) => criterion.id);
  expect(settlingOpen(judged)?.ids).toEqual([...ids, first?.criterion.id]);
});

test('a verdict leads to the next open one, round the end, and at last to the end', () => {
  const third = afterVerdict(movedTo(begun(), 2), done('index'), isOpen('index'));
  expect(shownIn(third)).toBe('limits');
  const round = afterVerdict(third, done('limits'), isOpen('index', 'limits'));
  expect(shownIn(round)).toBe('cache');
  const settled = ['index', 'limits', 'cache'];
  const fourth = afterVerdict(round, done('cache'), isOpen(...settled));
  expect(shownIn(afterVerdict(fourth, done('queue'), () => false))).toBeNull();
});

// Bug: who leaves two of them open is led from one to the other for ever.
test('what was left open does not come again, and the end is reached', () => {
  const next = afterVerdict(begun('index', 'limits'), done('cache', true), isOpen());
  const last = afterVerdict(next, done('queue', true), isOpen('index', 'limits'));
  expect(shownIn(last)).toBeNull();
  expect(shownIn(movedBy(last, -1))).toBe('limits');
});

test('undo goes back to where the last thing was done, also from the end; then there is nothing', () => {
  const end = afterVerdict(settlingOne('queue'), done('queue'), () => false);
  const back = undone(end);
  expect(back?.last.criterionId).toBe('queue');
  expect(back === null ? null : shownIn(back.settling)).toBe('queue');
  expect(back === null ? back : undone(back.settling)).toBeNull();
});

// Bug: a wholly wrong answer had 60 of 100 points as sure, and nothing led through what words had found.
test('what was found met is gone through once each, whatever is said of it', () => {
  expect(settlingFound(judgedBy(grade, samplePrompt), [])).toBeNull();
  const way = settlingFound(judgedBy(sampleGrade('g2', 'met', 1), samplePrompt), []);
  if (way === null) throw new Error('nothing is found');
  const { settling } = way;
  expect(settling.ids).toEqual([...open]);
  const never = () => false;
  let now = settling;
  for (const [at, id] of settling.ids.entries()) {
    expect(shownIn(now)).toBe(id);
    expect(goneThrough(now, 0)).toBe(at);
    now = afterVerdict(now, done(id, at % 2 === 0), never);
  }
  expect(shownIn(now)).toBeNull();
  expect(goneThrough(now, 0)).toBe(settling.ids.length);
});

// Bug: all that was found was offered anew after somebody had gone through it and agreed.
test('what was looked at is not new, whatever was said of it', () => {
  const judged = judgedBy(sampleGrade('g2', 'met', 1), samplePrompt);
  const agreed = { ...said('cache'), verdict: null };
  expect(settlingFound(judged, [agreed])).toMatchObject({
    ...{ count: 4, left: 3 },
    settling: { ids: ['queue', 'index', 'limits'], at: 0 },
  });
  const all = [...open].map((id) => ({ ...agreed, criterionId: id }));
  expect(settlingFound(judged, all)).toMatchObject({ left: 0, settling: { ids: [...open] } });
});
