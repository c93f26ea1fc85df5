import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../../core/grade/grade.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { nothingFound, type Checked } from '../evidence/checked-evidence.js';
import { voteOf } from './vote.js';

const criterionBy = (id: string): Criterion => {
  const found = fixturePrompt.rubric.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const plain = criterionBy('keyword-and-vector');
const drawable = criterionBy('filter-in-search');

const said = (verdict: Verdict, parts = '') => ({
  id: plain.id,
  quotes: ['q'],
  parts,
  elements: '',
  code_lines: '',
  reason: 'r',
  verdict,
});
const written: Checked['evidence'] = [
  { quote: 'q', place: { kind: 'text', phaseId: 'design', start: 0, end: 1, atSec: 0 } },
];
const drawn: Checked['evidence'] = [{ quote: 'q', place: { kind: 'board', ids: ['x'] } }];
const found = (parts: Partial<Checked>): Checked => ({
  ...nothingFound,
  evidence: written,
  ...parts,
});

describe('what a claim is worth', () => {
  // Bug: 11 of 72 right verdicts of a strong reader were lost, since the offline grader saw no likeness in their quotes.
  test.each<[string, Checked, Verdict, Verdict]>([
    ['words near the rubric’s', found({ words: 0.5 }), 'met', 'met'],
    ['words of its own', found({ words: 0 }), 'met', 'met'],
    ['no evidence', nothingFound, 'unsure', 'unsure'],
    ['a quote that stands nowhere', { ...nothingFound, refusal: 'not-found' }, 'unsure', 'unsure'],
    ['a bare list', found({ isNoProse: true }), 'met', 'unsure'],
    ['a rubric that was pasted', found({ isCopied: true }), 'unsure', 'unsure'],
    ['a box alone', found({ evidence: drawn, drawn: 'named' }), 'partial', 'unsure'],
    ['an arrow alone', found({ evidence: drawn, drawn: 'joined' }), 'partial', 'unsure'],
  ])('with %s', (_name, checked, trusted, guarded) => {
    expect(voteOf(said('met'), checked, plain, 'none').verdict).toBe(trusted);
    expect(voteOf(said('met'), checked, plain, 'form').verdict).toBe(guarded);
  });

  test('that comes nowhere near is open where the texts may order the model about', () => {
    expect(voteOf(said('met'), found({}), plain, 'all').verdict).toBe('unsure');
    expect(voteOf(said('met'), found({ isNear: true }), plain, 'all').verdict).toBe('met');
  });

  test('from a drawing alone is what the criterion says that a drawing is worth', () => {
    const arrow = found({ evidence: drawn, drawn: 'joined' });
    expect(voteOf(said('met'), arrow, drawable, 'form').verdict).toBe('partial');
  });

  test('without a word on the criterion is nothing', () => {
    expect(voteOf(null, found({ words: 1 }), plain, 'form').verdict).toBe('not-met');
  });
});

describe('parts that are ticked', () => {
  const part = (title: string) => ({ title, cues: [['x']], ways: ['1', '2', '3', '4'] });
  const two: Criterion = { ...plain, parts: [part('by word'), part('by meaning')] };
  test.each<[string, Verdict, Verdict, readonly Verdict[]]>([
    ['1, 2', 'met', 'met', ['met', 'met']],
    ['2', 'met', 'partial', ['not-met', 'met']],
    ['1', 'not-met', 'partial', ['met', 'not-met']],
    ['', 'not-met', 'not-met', ['not-met', 'not-met']],
    ['', 'partial', 'partial', ['not-met', 'not-met']],
    ['1', 'unsure', 'unsure', ['met', 'unsure']],
    ['', 'met', 'unsure', []],
    ['1, 2', 'not-met', 'unsure', []],
    ['7', 'not-met', 'not-met', ['not-met', 'not-met']],
  ])('%j beside %s is %s', (ticks, word, verdict, parts) => {
    expect(voteOf(said(word, ticks), found({}), two, 'none')).toMatchObject({ verdict, parts });
  });

  test('are shown of no claim whose evidence was not found', () => {
    expect(voteOf(said('met', '1, 2'), nothingFound, two, 'none').parts).toEqual([]);
  });
});
