import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../core/grade/grade.js';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { nothingFound, type Checked } from '../evidence/checked-evidence.js';
import { isDoubtful } from './doubts.js';
import { isDecided, majority } from './majority.js';
import { noOpinion, voteOf, type Vote } from './vote.js';

const [plain] = fixturePrompt.rubric.filter(({ id }) => id === 'keyword-and-vector');
const [slip] = fixturePrompt.rubric.filter(({ kind }) => kind === 'anti-pattern');
if (plain === undefined || slip === undefined) throw new Error('both are needed');

const at = (start: number): Checked => ({
  ...nothingFound,
  evidence: [
    { quote: 'q', place: { kind: 'text', phaseId: 'design', start, end: start + 1, atSec: 0 } },
  ],
});
const vote = (verdict: Verdict, reason = 'r', checked = at(0)): Vote =>
  voteOf(
    { id: plain.id, quotes: ['q'], parts: '', elements: '', code_lines: '', reason, verdict },
    checked,
    plain,
    'none',
  );
const unfound = (verdict: Verdict): Vote => vote(verdict, 'r', nothingFound);

describe('opinions', () => {
  test('are decided by more than half', () => {
    const of = (...votes: [Vote, ...Vote[]]): Verdict => majority(votes, plain).verdict;
    expect(of(vote('met'), vote('not-met'), vote('not-met'))).toBe('not-met');
    expect(of(vote('partial'), vote('partial'))).toBe('partial');
    expect(of(vote('met'), vote('partial'))).toBe('unsure');
  });

  test('that tie are open, with what either side says and where it looks', () => {
    const tie = majority(
      [
        vote('met', 'It fuses both', at(1)),
        vote('partial', 'It names both.', at(2)),
        vote('not-met', 'None is said', nothingFound),
      ],
      plain,
    );
    expect(tie).toMatchObject({ verdict: 'unsure', evidence: [] });
    expect(tie.reason).toBe(
      'Opinions differ. Met: It fuses both. Partly: It names both. Not met: None is said.',
    );
    expect(tie.closest?.map(({ place }) => place)).toMatchObject([{ start: 1 }, { start: 2 }]);
  });

  test('that tie on a mistake do not say that it was met', () => {
    const { reason } = majority([vote('met', 'It does.'), vote('not-met', 'It warns.')], slip);
    expect(reason).toBe('Opinions differ. Made: It does. Not made: It warns.');
  });

  test('are enough as soon as two agree', () => {
    expect(isDecided([vote('met')])).toBe(false);
    expect(isDecided([vote('met'), vote('partial')])).toBe(false);
    expect(isDecided([vote('met'), vote('met')])).toBe(true);
  });

  test('bear each other out: a claim whose quote was not found, by a like one whose quote was', () => {
    const borne = majority([unfound('met'), vote('met')], plain);
    expect(borne).toMatchObject({ verdict: 'met', evidence: at(0).evidence });
    const unborne = majority([unfound('met'), unfound('met')], plain);
    expect(unborne).toMatchObject({ verdict: 'unsure', evidence: [] });
    expect(majority([unfound('met'), vote('partial'), vote('met')], plain).verdict).toBe('met');
  });
});

test('what is not credited keeps its passages as the closest, but of a mistake that was not made', () => {
  expect(majority([vote('not-met')], plain)).toMatchObject({
    evidence: [],
    closest: at(0).evidence,
  });
  expect(majority([vote('not-met')], slip).closest).toBeUndefined();
});

describe('one opinion is not enough', () => {
  test.each<[string, Vote, Verdict, boolean, boolean]>([
    ['a claim that the offline grader sees too', vote('met'), 'met', false, false],
    ['a claim that it is sure is not there', vote('met'), 'not-met', true, true],
    ['a claim of which it is not sure', vote('met'), 'unsure', false, false],
    ['a miss where it is sure', vote('not-met'), 'met', true, true],
    ['a miss of which it is not sure', vote('not-met'), 'unsure', false, false],
    ['a half', vote('partial'), 'partial', false, true],
    ['more than the half it sees', vote('met'), 'partial', false, true],
    ['a quote that was not found', unfound('met'), 'met', true, true],
    ['no opinion', noOpinion, 'met', false, false],
  ])('%s', (_name, one, offline, trusted, usual) => {
    expect(isDoubtful(one, offline, 'first')).toBe(trusted);
    expect(isDoubtful(one, offline, 'votes')).toBe(usual);
  });
});
