import { describe, expect, it } from 'vitest';
import { theoryPrompt } from '../prompt/theory.fixture.js';
import { levels, promptSchema, type Prompt } from '../prompt/prompt.js';
import { possibleWeight } from '../grade/rubric-at-level.js';
import { composeShort, criteriaAt, shorterSittings } from './compose-short.js';

type From = 'mid' | 'senior' | 'staff';

/** A criterion of a phase: its weight, and from which level it is expected. */
function rubricOf(
  phase: string,
  all: readonly (readonly [weight: number, from: From, essential?: boolean])[],
): Prompt['rubric'] {
  const [sample] = theoryPrompt('any').rubric;
  if (sample === undefined) throw new Error('a theory prompt has criteria');
  return all.map(([weight, from, essential = false], at) => ({
    ...sample,
    ...{ id: `${phase}-${String(at)}`, phase, weight, from, essential },
  }));
}

const design: Prompt = {
  ...theoryPrompt('rag'),
  kind: 'system-design',
  phases: [
    { id: 'clarify', title: 'Clarify', minutes: 7 },
    { id: 'design', title: 'Design', minutes: 15 },
    { id: 'deep-dive', title: 'Deep dive', minutes: 18 },
    { id: 'wrap-up', title: 'Wrap-up', minutes: 5 },
  ],
  rubric: [
    ...rubricOf('clarify', [
      [2, 'mid'],
      [3, 'mid', true],
      [1, 'mid'],
      [2, 'senior'],
    ]),
    ...rubricOf('design', [
      [3, 'mid'],
      [5, 'mid'],
      [4, 'mid'],
      [2, 'mid'],
      [2, 'mid'],
      [3, 'mid'],
    ]),
    ...rubricOf('deep-dive', [
      [5, 'staff'],
      [3, 'mid'],
      [4, 'senior', true],
      [2, 'mid'],
      [3, 'mid'],
      [1, 'mid'],
    ]),
    ...rubricOf('wrap-up', [
      [2, 'mid'],
      [3, 'senior'],
    ]),
    ...theoryPrompt('rag')
      .rubric.filter(({ kind }) => kind === 'anti-pattern')
      .map((slip) => ({ ...slip, phase: 'design' })),
  ],
};
const short = composeShort(design, 20);

describe('a shorter sitting', () => {
  it('is the same prompt by its id, and says how short it is and of how many criteria', () => {
    expect(promptSchema.parse(short)).toEqual(short);
    expect(short.id).toBe(design.id);
    expect(short.short).toMatchObject({ minutes: 20, of: { mid: 14, senior: 17, staff: 18 } });
    // Bug: the report named none of the criteria that it left out.
    const titles = [...short.rubric, ...(short.short?.leftOut ?? [])].map(({ title }) => title);
    expect(titles.toSorted()).toEqual(design.rubric.map(({ title }) => title).toSorted());
    expect([short.reference, short.followUps, short.facts]).toEqual([
      design.reference,
      design.followUps,
      design.facts,
    ]);
  });

  it.each([20, 30, 12.5, 2])('has phases of whole half minutes that add up to %d', (minutes) => {
    const lengths = composeShort(design, minutes).phases.map((phase) => phase.minutes);
    expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(minutes);
    expect(lengths.every((one) => one >= 0.5 && Number.isInteger(one * 2))).toBe(true);
  });

  it('keeps each phase its share of the time', () => {
    expect(short.phases.map(({ minutes }) => minutes)).toEqual([3, 6.5, 8, 2.5]);
  });

  it('judges in each phase what is essential, then what weighs most, and every anti-pattern', () => {
    expect(short.rubric.map(({ id }) => id)).toEqual([
      ...['clarify-0', 'clarify-1'],
      ...['design-0', 'design-1', 'design-2'],
      ...['deep-dive-1', 'deep-dive-2', 'deep-dive-4'],
      ...['wrap-up-0'],
      ...['slip-define', 'slip-when'],
    ]);
  });

  // Bug: the heaviest were taken of all levels, and a mid sitting was left with a criterion or two.
  it('keeps as great a part at every level', () => {
    const whole = criteriaAt(design.rubric);
    const kept = criteriaAt(short.rubric);
    for (const level of levels) {
      expect(kept[level] / whole[level]).toBeGreaterThanOrEqual(20 / 45);
      expect(kept[level] / whole[level]).toBeLessThan(0.65);
      expect(possibleWeight(short.rubric, level)).toBeGreaterThan(0);
    }
  });

  it('keeps all essentials, also where they are more than the part', () => {
    const many = {
      ...design,
      rubric: rubricOf('design', [
        [1, 'mid', true],
        [1, 'mid', true],
        [5, 'mid'],
      ]),
    };
    expect(composeShort(many, 20).rubric.map(({ id }) => id)).toEqual(['design-0', 'design-1']);
  });

  // Bug: what senior adds was filled up with the heavier criteria of mid, and a mid sitting was judged by all of them.
  it('lets no level take from the part of those below', () => {
    const rubric = rubricOf('design', [
      [3, 'mid'],
      [3, 'mid'],
      [3, 'mid'],
      [1, 'senior'],
      [1, 'senior'],
      [1, 'senior'],
    ]);
    const { mid, senior } = criteriaAt(composeShort({ ...design, rubric }, 30).rubric);
    expect([mid, senior]).toEqual([2, 4]);
  });

  it('is offered only well below the length of the prompt, and never of a round', () => {
    expect(shorterSittings(design)).toEqual([20, 30]);
    expect(shorterSittings(theoryPrompt('knn'))).toEqual([5]); // of 12 minutes
    expect(shorterSittings({ ...design, kind: 'coding' })).toEqual([5, 10]);
    expect(shorterSittings({ ...design, id: 'round-q1-one' })).toEqual([]);
    expect(() => composeShort(design, 45)).toThrow('45 minutes');
  });
});
