import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';
import { shownReason } from './verdict-reason.js';

type Parts = Parameters<typeof answerWith>[0];

const reasonFor = (id: string, parts: Parts, prompt: Prompt = fixturePrompt): string =>
  gradeOf(answerWith(parts), prompt).verdicts.find(({ criterionId }) => criterionId === id)
    ?.reason ?? '';

const withWorth = (worth: 'met' | 'partial'): Prompt => ({
  ...fixturePrompt,
  rubric: fixturePrompt.rubric.map((one) =>
    one.graph === undefined ? one : { ...one, graph: { ...one.graph, worth } },
  ),
});

/** The bug: a reason that says no more than the verdict, or words that the answer does not hold. */
describe('the reason of a verdict', () => {
  it('says where it was said or asked', () => {
    expect(
      reasonFor('keyword-and-vector', {
        phases: { 'wrap-up': 'Forgot: hybrid search, BM25 plus Vectors, both fused by rank.' },
      }),
    ).toBe('You said it in Wrap-up.');
    expect(reasonFor('ask-rights', { questions: ['Hi!', 'Who may see which documents?'] })).toBe(
      'You asked it in question 2.',
    );
  });

  it('says of a term in a long list that it is named, and no more', () => {
    const list =
      'Other things like caching, BM25, vectors, fusion, tracing, canaries can be added.';
    const { verdicts } = gradeOf(answerWith({ phases: { design: list } }));
    const found = verdicts.find((one) => one.criterionId === 'keyword-and-vector');
    expect([found?.verdict, found?.reason]).toEqual([
      'unsure',
      'You name “vectors” and “fusion”, but don’t explain how or why.',
    ]);
  });

  it('says of an assumption that nothing was asked', () => {
    const notes = { clarify: 'I assume that everybody has access to all documents.' };
    const { verdicts } = gradeOf(answerWith({ phases: notes }));
    const found = verdicts.find((one) => one.criterionId === 'ask-rights');
    expect([found?.verdict, found?.reason]).toEqual([
      'unsure',
      'You assume something about “documents” and “access”, but don’t ask.',
    ]);
  });

  it('names the slip', () => {
    expect(
      reasonFor('nightly-job-only', {
        phases: { design: 'A cron job rebuilds the index every night.' },
      }),
    ).toBe('You said it in Design.');
  });

  it('says that a drawing alone is not words', () => {
    expect(
      reasonFor('filter-in-search', {
        diagram: 'flowchart LR\nA[ACL service] --> B[Hybrid search]',
      }),
    ).toBe('Your drawing has its parts, but no words say how they work.');
  });

  it('says that an arrow runs the other way where one does, and only there', () => {
    const prompt = withWorth('met');
    const drawn = (arrow: string) => ({ diagram: `flowchart LR\n${arrow}` });
    const straight = 'A[ACL service] --> B[Hybrid search]';
    const turned = 'B[Hybrid search] --> A[ACL service]';
    const alone = 'Your drawing has its parts, but no words say how they work.';
    expect(reasonFor('filter-in-search', drawn(straight), prompt)).toBe(alone);
    expect(shownReason('partial', null, true)).toBe(
      'Your drawing has its parts, but an arrow points the wrong way.',
    );
    expect(reasonFor('filter-in-search', drawn(turned), prompt)).not.toBe(alone);
  });

  it('does not say of what is drawn and not told that nothing speaks to it', () => {
    const [rights] = fixturePrompt.rubric.filter(({ id }) => id === 'filter-in-search');
    if (rights === undefined) throw new Error('there is no such criterion');
    const copies = ['one', 'two', 'three'].map((id) => ({ ...rights, id }));
    const prompt = { ...fixturePrompt, rubric: [...fixturePrompt.rubric, ...copies] };
    const diagram = 'flowchart LR\nA[ACL service] --> B[Hybrid search]';
    expect(reasonFor('three', { diagram }, prompt)).toBe(
      'Only your drawing shows this; no words say how it works.',
    );
  });

  it('says that nothing speaks to it only where no passage comes near', () => {
    const near = gradeOf(
      answerWith({ phases: { design: 'No BM25 and no vectors, fused or not.' } }),
    );
    const found = near.verdicts.find((one) => one.criterionId === 'keyword-and-vector');
    expect(found?.closest?.length).toBeGreaterThan(0);
    expect(found?.reason).toMatch(/“fused”/);
    expect(reasonFor('keyword-and-vector', { phases: { design: 'We hire two people.' } })).toBe(
      'Nothing found on this.',
    );
  });
});

const reasonOn = (text: string, strong: string): string => {
  const rubric = fixturePrompt.rubric.map((one) =>
    one.id === 'keyword-and-vector' ? { ...one, strong } : one,
  );
  return reasonFor(
    'keyword-and-vector',
    { phases: { design: text } },
    { ...fixturePrompt, rubric },
  );
};

/** The bug: "Do you also say how or why?" on ten of fourteen open rows, naming no part. */
describe('the reason of an open criterion', () => {
  it('names the part that is not found in the author’s own words', () => {
    const strong = 'Searches by keyword and by vector; the two lists are fused by reciprocal rank.';
    const text = 'A keyword index for identifiers, and embeddings for the meaning.';
    expect(reasonOn(text, strong)).toBe(
      'You write “A keyword index for identifiers, and embeddings for the meaning”. ' +
        'I don’t find this part, unless other words say it: “the two lists are fused by reciprocal rank.”',
    );
  });

  it('never asks how or why of a sentence that is no list', () => {
    const reason = reasonOn('BM25 beside a vector index, both lists merged.', 'Searches by both.');
    expect(reason).not.toBe('');
    expect(reason).not.toMatch(/how or why/);
  });
});
