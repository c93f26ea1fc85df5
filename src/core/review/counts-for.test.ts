import { expect, it } from 'vitest';
import type { Evidence, Verdict } from '../grade/grade.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { criterion, verdict } from '../grade/rubric.fixture.js';
import { countsFor } from './counts-for.js';

const strong =
  'The query is put into substances before the search. Where an abbreviation has two meanings it asks back.';
const rubric = [criterion({ id: 'names', strong }), criterion({ id: 'other' })];
const passage = (index: number): Evidence => ({
  quote: 'words',
  place: { kind: 'question', index, atSec: 1 },
});
const isIn = ({ place }: Evidence): boolean => place.kind === 'question' && place.index === 7;
const bearsOn = (
  said: string,
  given: Verdict,
  parts: Partial<Record<'evidence' | 'closest', Evidence[]>> = {},
) => {
  const verdicts = [{ ...verdict('names', given), ...parts }, verdict('other', 'unsure')];
  return countsFor(judgedBy({ verdicts, level: 'senior' }, { rubric }), isIn, said).map(
    ({ judged, how }) => `${judged.criterion.id}: ${how}`,
  );
};

// Bug: the closest words of an open criterion were "judged for" none, and others for what they say nothing of.
it('tells what rests on an answer, and what is open with it among its closest words', () => {
  expect(bearsOn('Yes.', 'met', { evidence: [passage(7)] })).toEqual(['names: counts']);
  expect(bearsOn('Yes.', 'met', { evidence: [passage(3)] })).toEqual([]);
  expect(bearsOn('Yes.', 'unsure', { closest: [passage(3), passage(7)] })).toEqual([
    'names: closest',
  ]);
  expect(bearsOn('Yes.', 'not-met', { closest: [passage(7)] })).toEqual(['names: closest']);
  expect(bearsOn('Yes.', 'met', { closest: [passage(7)] })).toEqual([]);
});

// Bug: "no criterion is judged by it" of an answer to a question on a criterion that was open.
it('tells of an open criterion that the question is on', () => {
  const bears = (given: Verdict) =>
    countsFor(
      judgedBy(
        { verdicts: [verdict('names', given), verdict('other', 'unsure')], level: 'senior' },
        { rubric },
      ),
      isIn,
      'We ask.',
      ['names'],
    ).map(({ judged, how }) => `${judged.criterion.id}: ${how}`);
  expect(bears('unsure')).toEqual(['names: asked']);
  expect(bears('met')).toEqual([]);
});

// Bug: "No criterion of this attempt is judged by it", where an open one's strong answer says just that.
it('tells of an open criterion whose strong answer has a sentence in the words of the answer', () => {
  const said =
    'MS is one of the 70 double abbreviations: we ask back with both meanings as two buttons, and never guess.';
  expect(bearsOn(said, 'unsure')).toEqual(['names: perhaps']);
  expect(bearsOn(said, 'met')).toEqual([]);
  expect(bearsOn('We ask back with two buttons.', 'unsure')).toEqual([]);
});
