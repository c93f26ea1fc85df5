import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { aliasTable } from '../../text/fold-words.js';
import { aliases, answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';
import { readAnswer } from '../read-answer.js';
import { missReason } from './verdict-reason.js';

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
  it("names what was found in the person's own words, once each, and where", () => {
    expect(
      reasonFor('keyword-and-vector', {
        phases: { 'wrap-up': 'Forgot: hybrid search, BM25 plus Vectors, both fused by rank.' },
      }),
    ).toMatch(/^Names “BM25” with “Vectors”.*, in Wrap-up\.$/);
  });

  it('names no term that stands within another', () => {
    const hybrid = reasonFor('keyword-and-vector', {
      phases: { design: 'hybrid search: keyword search and vector search, fused by rank' },
    });
    const terms = [...hybrid.matchAll(/“([^“”]+)”/g)].map(([, term = '']) => term.toLowerCase());
    expect(terms.length).toBeGreaterThan(0);
    const within = terms.filter((term) => terms.some((o) => o !== term && o.includes(term)));
    expect(within).toEqual([]);
  });

  it('names the question that asked', () => {
    expect(reasonFor('ask-rights', { questions: ['Hi!', 'Who may see which documents?'] })).toBe(
      'Asks “Who” with “documents”, in question 2.',
    );
  });

  it('says of a term in a long list that it is named, and no more', () => {
    const list =
      'Other things like caching, BM25, vectors, fusion, tracing, canaries can be added.';
    const { verdicts } = gradeOf(answerWith({ phases: { design: list } }));
    const found = verdicts.find((one) => one.criterionId === 'keyword-and-vector');
    expect([found?.verdict, found?.reason]).toEqual(['partial', 'Named in a list, not explained.']);
  });

  it('says of an assumption that nothing was asked', () => {
    const notes = { clarify: 'I assume that everybody has access to all documents.' };
    const { verdicts } = gradeOf(answerWith({ phases: notes }));
    const found = verdicts.find((one) => one.criterionId === 'ask-rights');
    expect([found?.verdict, found?.reason]).toEqual(['partial', 'Taken for granted, not asked.']);
  });

  it('names the slip', () => {
    expect(
      reasonFor('nightly-job-only', {
        phases: { design: 'A cron job rebuilds the index every night.' },
      }),
    ).toMatch(/^Says “.*”, in Design\.$/);
  });

  it('says that a drawing alone is not words', () => {
    expect(
      reasonFor('filter-in-search', {
        diagram: 'flowchart LR\nA[ACL service] --> B[Hybrid search]',
      }),
    ).toBe('The drawing has its parts, but no words say how they work.');
  });

  it('says that an arrow runs the other way where one does, and only there', () => {
    const prompt = withWorth('met');
    const drawn = (arrow: string) => ({ diagram: `flowchart LR\n${arrow}` });
    const notes = { phases: { design: 'The index is searched.' } };
    const straight = 'A[ACL service] --> B[Hybrid search]';
    const turned = 'B[Hybrid search] --> A[ACL service]';
    const alone = 'The drawing has its parts, but no words say how they work.';
    expect(reasonFor('filter-in-search', drawn(straight), prompt)).toBe(alone);
    expect(reasonFor('filter-in-search', { ...drawn(turned), ...notes }, prompt)).toBe(
      'The drawing has its parts, but an arrow runs the other way.',
    );
  });

  it('does not say of what is drawn and not told that nothing speaks to it', () => {
    const [rights] = fixturePrompt.rubric.filter(({ id }) => id === 'filter-in-search');
    if (rights === undefined) throw new Error('there is no such criterion');
    const copies = ['one', 'two', 'three'].map((id) => ({ ...rights, id }));
    const prompt = { ...fixturePrompt, rubric: [...fixturePrompt.rubric, ...copies] };
    const diagram = 'flowchart LR\nA[ACL service] --> B[Hybrid search]';
    expect(reasonFor('three', { diagram }, prompt)).toBe(
      'Only the drawing shows this, and no words say how it works.',
    );
  });

  it('does not say that nothing speaks to it where its terms stand, and did not count', () => {
    const answer = answerWith({ phases: { design: 'BM25 beside vectors, both lists fused.' } });
    const { criteria } = readAnswer({ prompt: fixturePrompt, answer }, aliasTable(aliases));
    const own = criteria.find(({ compiled }) => compiled.criterion.id === 'keyword-and-vector');
    if (own === undefined) throw new Error('there is no such criterion');
    expect(missReason(own.compiled, false, own.candidates)).toMatch(/^Its terms fall/);
    expect(missReason(own.compiled, false)).toMatch(/^Nothing/);
  });
});
