import { expect, it } from 'vitest';
import type { Verdict } from '../../grade/grade.js';
import { judgedBy } from '../../grade/judged-criteria.js';
import { criterion, verdict } from '../../grade/rubric.fixture.js';
import { scoreOf } from '../../grade/score.js';
import { headline } from './headline.js';

const rubric = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => criterion({ id })),
  criterion({ id: 'slip', kind: 'anti-pattern' }),
];

function over(open: number, few: string | null = null, slip: Verdict = 'not-met') {
  const verdicts = rubric.map(({ id, kind }, at) =>
    verdict(id, kind === 'anti-pattern' ? slip : at < open ? 'unsure' : at < 7 ? 'met' : 'not-met'),
  );
  const score = scoreOf({ rubric }, verdicts, 'senior');
  return headline(score, judgedBy({ verdicts, level: 'senior' }, { rubric }), few);
}

// Bug: "Lean no hire to strong hire, 52 to 100": it tells nothing, and not what to do.
it('says what needs the person’s word where more than 30 % is open, and the band otherwise', () => {
  expect(over(0)).toEqual({ title: 'Hire', points: '70 of 100' });
  expect(over(3)).toEqual({ title: 'Lean no hire to hire', points: '40 to 70 of 100' });
  expect(over(4)).toEqual({
    title: '4 of 10 criteria need your word',
    points: '30 of 100 points sure, 40 open',
  });
  expect(over(10)).toEqual({
    title: '10 of 10 criteria need your word',
    points: '0 of 100 points sure, 100 open',
  });
  // A slip that is asked about is one of them; one that nobody made is no row.
  expect(over(4, null, 'unsure').title).toBe('5 of 11 criteria need your word');
  const few = 'Only 4 criteria were asked: too few for a band.';
  expect(over(4, few)).toEqual({ title: '30 to 70 of 100', points: few });
});

// Bug: "Lean no hire to strong hire, 81 to 100 of 100", in the largest type, where one essential was open and all else met.
it('says so too where one open essential leaves anything from lean no hire to strong hire', () => {
  const essential = [
    criterion({ id: 'a', essential: true }),
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => criterion({ id })),
  ];
  const verdicts = essential.map(({ id }) => verdict(id, id === 'a' ? 'unsure' : 'met'));
  const score = scoreOf({ rubric: essential }, verdicts, 'senior');
  const judged = judgedBy({ verdicts, level: 'senior' }, { rubric: essential });
  expect(headline(score, judged, null).title).toBe('1 of 10 criteria needs your word');
});
