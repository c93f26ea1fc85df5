import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../core/grade/grade.js';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { nothingFound } from '../evidence/checked-evidence.js';
import { type Checked } from '../evidence/checked-evidence.js';
import { majority, needsVotes, voteOf, type Vote } from './vote.js';

const criterionBy = (id: string) => {
  const found = fixturePrompt.rubric.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const plain = criterionBy('keyword-and-vector');
const drawable = criterionBy('filter-in-search');

const said = (verdict: Verdict) => ({
  id: plain.id,
  quote: 'q',
  elements: '',
  code_lines: '',
  reason: 'r',
  verdict,
});
const evidence: Checked['evidence'] = [
  { quote: 'q', place: { kind: 'text', phaseId: 'design', start: 0, end: 1, atSec: 0 } },
];
const found = (parts: Partial<Checked>): Checked => ({ ...nothingFound, evidence, ...parts });

describe('what a claim is worth', () => {
  test.each<[string, Checked, Verdict]>([
    ['words that speak to it', found({ words: 0.5 }), 'met'],
    ['words that do not', found({ words: 0 }), 'unsure'],
    ['half of the cues in code', found({ code: 0.5 }), 'met'],
    ['fewer', found({ code: 0.4 }), 'unsure'],
    ['no evidence', nothingFound, 'unsure'],
    ['a box that is only named', found({ drawn: 'named' }), 'unsure'],
    ['an arrow, where no drawing is asked for', found({ drawn: 'joined' }), 'unsure'],
  ])('with %s', (_name, checked, verdict) => {
    expect(voteOf(said('met'), checked, plain).verdict).toBe(verdict);
  });

  test('from a drawing alone is what the criterion says that a drawing is worth', () => {
    expect(voteOf(said('met'), found({ drawn: 'joined' }), drawable).verdict).toBe('partial');
  });

  test('without a word on the criterion is nothing', () => {
    expect(voteOf(null, found({ words: 1 }), plain).verdict).toBe('not-met');
  });
});

const vote = (verdict: Verdict): Vote => voteOf(said(verdict), found({ words: 1 }), plain);

describe('more opinions', () => {
  test.each<[Verdict, Verdict, boolean]>([
    ['met', 'met', false],
    ['met', 'not-met', true],
    ['partial', 'partial', true],
    ['not-met', 'met', true],
    ['not-met', 'not-met', false],
  ])('on %s where the offline grader says %s: %s', (verdict, offline, isNeeded) => {
    expect(needsVotes(vote(verdict), offline)).toBe(isNeeded);
  });

  test('are decided by more than half, and by nobody where all differ', () => {
    const of = (...verdicts: [Verdict, ...Verdict[]]): Verdict =>
      majority(verdicts.map(vote) as [Vote, ...Vote[]], plain.id).verdict;
    expect(of('met', 'not-met', 'not-met')).toBe('not-met');
    expect(of('met', 'partial', 'not-met')).toBe('unsure');
    expect(of('met', 'partial')).toBe('unsure');
    expect(of('partial', 'partial')).toBe('partial');
  });
});
