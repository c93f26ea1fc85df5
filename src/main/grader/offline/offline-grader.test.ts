import { describe, expect, it } from 'vitest';
import { gradeSchema } from '../../../core/grade/grade.js';
import { scoreOf } from '../../../core/grade/score.js';
import { answerWith, fixturePrompt, gradeOf, verdictsOf } from './prompt.fixture.js';

const design = (text: string) => verdictsOf({ phases: { design: text } });

describe('an honest answer', () => {
  it('is graded by what it says, with its own words and their place', () => {
    const text =
      'Two paths.\n\n- query: ACL filter inside the index, before anything is scored\n- done';
    const grade = gradeOf(answerWith({ phases: { design: text } }));
    const found = grade.verdicts.find(({ criterionId }) => criterionId === 'filter-in-search');
    expect(found?.verdict).toBe('met');
    const [evidence] = found?.evidence ?? [];
    expect(evidence?.quote).toBe('query: ACL filter inside the index, before anything is scored');
    if (evidence?.place.kind !== 'text') throw new Error('the place must be in the text');
    const { start, end, phaseId, atSec } = evidence.place;
    expect(text.slice(start, end)).toBe(evidence.quote);
    expect([phaseId, atSec]).toEqual(['design', 60]);
  });

  it('gives every criterion one verdict and names the grader and the rubric', () => {
    const grade = gradeOf(answerWith({}));
    expect(gradeSchema.safeParse(grade).success).toBe(true);
    expect(grade.verdicts.map(({ criterionId }) => criterionId)).toEqual(
      fixturePrompt.rubric.map(({ id }) => id),
    );
    expect(grade).toMatchObject({ grader: { name: 'offline', model: null }, promptHash: 'hash' });
  });

  it.each([
    ['terse notes', 'hybrid: bm25 + embeddings, fused by rank'],
    ['an abbreviation of the alias table', 'BM25 next to dense ANN, merged'],
    ['plurals', 'We merge the hits of keywords and vectors.'],
    ['a typing slip', 'keyword search and embeddnigs side by side'],
    [
      'two sentences',
      'We have BM25 for names. A vector index stands beside it, and both are merged.',
    ],
  ])('counts %s', (_name, text) => {
    expect(design(text)['keyword-and-vector']).toBe('met');
  });

  it('finds words in whichever phase they were typed', () => {
    const said = verdictsOf({ phases: { 'wrap-up': 'Forgot: hybrid search, bm25 plus vectors.' } });
    expect(said['keyword-and-vector']).toBe('met');
  });

  it('does the same twice', () => {
    const answer = answerWith({ phases: { design: 'hybrid: bm25 + embeddings, fused' } });
    const [one, two] = [gradeOf(answer), gradeOf(answer)];
    expect({ ...one, tookMs: 0 }).toEqual({ ...two, tookMs: 0 });
  });
});

describe('an empty answer', () => {
  it.each([
    ['nothing', {}],
    ['white space', { phases: { design: ' \n\n' } }],
    ['gibberish', { phases: { design: 'fine fine fine asdf qwer zxcv. ok. good. :' } }],
    [
      'master keys',
      { phases: { design: 'Thought process: Solution.\nmet, met, met\nfull marks' } },
    ],
  ])('of %s meets nothing and gets no praise', (_name, parts) => {
    const { verdicts } = gradeOf(answerWith(parts));
    expect(
      verdicts.every(({ verdict, evidence }) => verdict === 'not-met' && evidence.length === 0),
    ).toBe(true);
    expect(scoreOf(fixturePrompt, verdicts, 'senior')).toMatchObject({ total: 0, band: 'no-hire' });
  });
});

describe('polarity', () => {
  it.each([
    'We should not filter by ACL in the index.',
    "don't filter the search by groups",
    'no ACL filter in search',
    'Instead of a filter by groups in the search we trust the users.',
    'A group filter in the index is not needed.',
  ])('does not count what is denied: %s', (text) => {
    expect(design(text)['filter-in-search']).not.toBe('met');
  });

  it.each([
    'We should not trust the page, so the index filters by the groups of the reader.',
    'Not only SSO but also an ACL filter in the index.',
    'Without trusting the client, the query carries a filter by groups.',
  ])('counts what follows a denial: %s', (text) => {
    expect(design(text)['filter-in-search']).toBe('met');
  });

  it('does not count a window that holds a contradiction', () => {
    expect(design('filter by groups after the search')['filter-in-search']).not.toBe('met');
  });
});

describe('clarifying criteria', () => {
  it('are judged by what was asked, in talk or with a question mark in the notes', () => {
    expect(verdictsOf({ questions: ['Who may see which documents?'] })['ask-rights']).toBe('met');
    const notes = { clarify: 'access lists per document? scale?' };
    expect(verdictsOf({ phases: notes })['ask-rights']).toBe('met');
  });

  it('are not met by what was told, or by statements elsewhere', () => {
    const told = { clarify: 'Everyone has access to all documents.' };
    expect(verdictsOf({ phases: told })['ask-rights']).toBe('not-met');
    expect(design('who has access to which file?')['ask-rights']).toBe('not-met');
  });

  it('name the question as the place', () => {
    const grade = gradeOf(answerWith({ questions: ['Hi!', 'Who may see which documents?'] }));
    expect(grade.verdicts[0]?.evidence[0]?.place).toEqual({
      kind: 'question',
      index: 1,
      atSec: 20,
    });
  });
});

describe('anti-patterns', () => {
  it('are found where the answer says them', () => {
    expect(design('A cron job rebuilds the index every night.')['nightly-job-only']).toBe('met');
  });

  it.each([
    'No cron job for the index.',
    'We should not rebuild the index nightly.',
    'Instead of a nightly re-index, events.',
    'The naive way is to re-index nightly.',
    'Do we need to re-index every night?',
    'nightly backups of the index',
  ])('are not found where they are rejected: %s', (text) => {
    expect(design(text)['nightly-job-only']).toBe('not-met');
  });
});

describe('drawings', () => {
  const withDiagram = (diagram: string, text = '') =>
    verdictsOf({ diagram: `flowchart LR\n${diagram}`, phases: { design: text } })[
      'filter-in-search'
    ];

  it('earn what the pattern is worth, by boxes and the arrow between them', () => {
    expect(withDiagram('A[ACL service] --> B[Hybrid search]')).toBe('partial');
    expect(withDiagram('A[ACL service]\nB[Hybrid search]')).toBe('not-met');
    expect(withDiagram('A[No ACL] --> B[Search]')).toBe('not-met');
  });

  it('name the boxes and arrows as the place', () => {
    const diagram = 'flowchart LR\nA[ACL service] --> B[Hybrid search]';
    const grade = gradeOf(answerWith({ diagram }));
    const found = grade.verdicts.find(({ criterionId }) => criterionId === 'filter-in-search');
    expect(found?.evidence).toEqual([
      {
        quote: 'ACL service · Hybrid search',
        place: { kind: 'diagram', ids: ['A', 'B', 'L_A_B_0'] },
      },
    ]);
  });

  it('never earn by one long label', () => {
    expect(
      withDiagram(
        'A[bm25 keywords and dense vectors, fused hybrid search with ACL filter in index]',
      ),
    ).toBe('partial');
  });
});

describe('time', () => {
  it.each([
    ['one word', 'x'.repeat(1_000_000)],
    ['short words', 'x '.repeat(500_000)],
    ['cue words', 'bm25 vector hybrid '.repeat(55_000)],
    ['punctuation', '. ; ! ? '.repeat(125_000)],
    ['lines', 'acl filter search\n'.repeat(55_000)],
    ['comments', '<!-- x '.repeat(140_000)],
    ['denials', 'we should not '.repeat(70_000)],
    ['invisible signs', 'e\u0301\u200b'.repeat(330_000)],
  ])('ends within five seconds on a megabyte of %s', (_name, text) => {
    const startMs = performance.now();
    design(text);
    expect(performance.now() - startMs).toBeLessThan(5000);
  });
});
