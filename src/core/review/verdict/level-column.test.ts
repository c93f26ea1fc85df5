import { expect, it } from 'vitest';
import type { Grade } from '../../grade/grade.js';
import { allTestsVerdict } from '../../grade/tests/all-tests.js';
import { criterion, verdict } from '../../grade/rubric.fixture.js';
import { levelColumn, openAtLevels, wayWords } from './level-column.js';

const prompt = {
  phases: [],
  rubric: [
    criterion({ id: 'a', weight: 6 }),
    criterion({ id: 'key', weight: 2, essential: true }),
    criterion({ id: 'late', weight: 2, from: 'senior' }),
  ],
};
const why = (verdicts: Grade['verdicts'], level: 'mid' | 'senior') =>
  levelColumn(prompt, { verdicts, level }, level).why;

// Bug: columns whose points differ, and nothing says why.
it('says how many criteria a level asks, what those beyond add, and what caps it', () => {
  const verdicts = [verdict('a', 'met'), verdict('key', 'partial'), verdict('late', 'met')];
  expect(why(verdicts, 'mid')).toBe(
    'Expects 2 of the 3 criteria. 1 other that you have adds 20 points, up to 100 in all.',
  );
  expect(why(verdicts, 'senior')).toBe('Expects all 3 criteria.');
  const missed = [verdict('a', 'met'), verdict('key', 'not-met')];
  expect(why(missed, 'mid')).toBe(
    'Expects 2 of the 3 criteria. Capped at lean no hire because an essential point is missing. On points alone: hire.',
  );
  // Bug: "0 essential ones are missing: capped", where a red test held the band.
  const outcome = { passed: 1, total: 2, missed: ['b'], broke: null, like: null };
  const met = ['a', 'key', 'late', 't'].map((id) => verdict(id, 'met'));
  const heavy = criterion({ id: 't', weight: 60, tests: ['a'] });
  const tested = { ...prompt, rubric: [...prompt.rubric, heavy] };
  const red = levelColumn(
    tested,
    { verdicts: [...met, allTestsVerdict(outcome)], level: 'senior' },
    'senior',
  );
  expect(red.why).toBe(
    'Expects all 5 criteria. Capped at lean hire because not every test passes. On points alone: strong hire. 86 points are the most that count while a test fails.',
  );
});

it('counts changes in one way', () => {
  expect(wayWords(1, 'hire')).toBe('1 change to hire');
  expect(wayWords(2, 'strong-hire')).toBe('2 changes to strong hire');
});

// Bug: each column repeats a range from no hire to strong hire.
it('says once what is open, and nothing where a level has its band', () => {
  const columns = (said: 'unsure' | 'met') =>
    (['mid', 'senior'] as const).map((level) =>
      levelColumn(
        prompt,
        { verdicts: [verdict('a', said), verdict('key', said)], level: 'senior' },
        level,
      ),
    );
  expect(openAtLevels(columns('unsure'), 2, 'senior')).toBe(
    '2 criteria are open; at senior the total can be 0 to 80. Settle them, and each level has its band.',
  );
  expect(openAtLevels(columns('met'), 0, 'senior')).toBeNull();
});

// Bug: "Hire to strong hire" over the report, and "72 points so far" at the same level below.
it('says a range of bands as the headline does', () => {
  const given = {
    rubric: [
      criterion({ id: 'a', weight: 6 }),
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((id) => criterion({ id, weight: 1 })),
    ],
  };
  const verdicts = given.rubric.map(({ id }) =>
    verdict(id, id === 'g' || id === 'f' ? 'unsure' : 'met'),
  );
  expect(levelColumn(given, { verdicts, level: 'senior' }, 'senior').standing).toBe(
    'Hire to strong hire',
  );
});

const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => criterion({ id }));
const open = criterion({ id: 'open', essential: true });

// Bug: "At most lean no hire if …" stood above, and again at each of three levels.
it('says of an open essential at a level only what does not stand above', () => {
  const late = criterion({ id: 'late', essential: true, from: 'senior' });
  const given = { rubric: [...many, open, late] };
  const verdicts = [...many.map(({ id }) => verdict(id, 'met')), verdict('open', 'unsure')];
  const at = (level: 'mid' | 'senior' | 'staff', lately: 'met' | 'unsure') =>
    levelColumn(given, { verdicts: [...verdicts, verdict('late', lately)], level: 'senior' }, level)
      .why;
  expect(at('senior', 'met')).not.toContain('At most');
  expect(at('staff', 'met')).not.toContain('At most');
  expect(at('mid', 'met')).not.toContain('At most');
  expect(at('mid', 'unsure')).toContain('At most lean no hire if “Title of open” is missing');
});

// Bug: "Strong hire, 100 of 100" at mid, which asked 3 of the 8 criteria of an answer that is half open at its own level.
it('gives a level that asks too few criteria no band, and none to one with much open', () => {
  const few = many.map((one, at) => (at < 3 ? one : { ...one, from: 'senior' as const }));
  const given = { rubric: few };
  const verdicts = few.map(({ id }, at) => verdict(id, at < 3 ? 'met' : 'unsure'));
  const at = (level: 'mid' | 'senior', target: 'mid' | 'senior') =>
    levelColumn(given, { verdicts, level: target }, level);
  expect(at('mid', 'senior')).toMatchObject({
    standing: '100 of 100',
    why: 'Expects 3 of the 7 criteria, too few for a band (see senior).',
    improvements: { to: null },
  });
  expect(at('senior', 'senior').standing).toBe('44 points so far');
  expect(at('mid', 'mid').standing).toBe('Strong hire');
});
