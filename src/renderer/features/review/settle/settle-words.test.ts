import { expect, it, test } from 'vitest';
import { criterion, verdict } from '../../../../core/grade/rubric.fixture.js';
import { scoreOf } from '../../../../core/grade/score.js';
import { endWords, foundWayWords } from './settle-words.js';

// Bug: "8 criteria stay open, so this attempt may come to no hire to strong hire, 0 to 100 of 100."
it('gives no band where much stays open', () => {
  const rubric = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => criterion({ id }));
  const end = (open: number) => {
    const verdicts = rubric.map(({ id }, at) => verdict(id, at < open ? 'unsure' : 'met'));
    return endWords(scoreOf({ rubric }, verdicts, 'senior'), null, open);
  };
  expect(end(4)).toBe('4 criteria stay open, too much for a band: 60 of 100 points sure, 40 open.');
  expect(end(1)).toBe(
    'One criterion stays open, so this attempt may come to strong hire, 90 to 100 of 100.',
  );
  expect(end(0)).toBe('With your verdicts this attempt comes to strong hire, 100 of 100.');
});

// Bug: "lean no hire to strong hire, 58 to 98 of 100" below a bar on which 58 is a lean hire.
test('the lower end is the band of its points; an essential that is open is told beside it', () => {
  const rubric = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
    criterion({ id, essential: id === 'a' }),
  );
  const verdicts = rubric.map(({ id }) => verdict(id, id === 'a' ? 'unsure' : 'met'));
  expect(endWords(scoreOf({ rubric }, verdicts, 'senior'), null, 1)).toBe(
    'One criterion stays open, so this attempt may come to hire to strong hire, 83 to 100 of 100, but at most to lean no hire if an essential is missing.',
  );
});

test('what was looked at is offered as that', () => {
  expect([6, 2, 0].map((left) => foundWayWords({ left, count: 6 }))).toEqual([
    'Check the 6 found',
    'Check the other 2 found',
    'Look again at the 6 found',
  ]);
});
