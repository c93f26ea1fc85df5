import { expect, test } from 'vitest';
import { foldAttempt } from '../attempt/attempt-state.js';
import { markdownReport } from './markdown-report.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';

const state = foldAttempt([
  {
    kind: 'started',
    atSec: 0,
    startedAtMs: Date.UTC(2026, 10, 25),
    promptId: 'sample',
    promptHash: 'x',
    mode: 'mock',
    level: 'senior',
    timeFactor: 1,
    phaseId: 'clarify',
    starter: '',
  },
  { kind: 'question-asked', atSec: 5, text: 'How many users?' },
  {
    kind: 'text-changed',
    atSec: 65,
    phaseId: 'design',
    splice: { at: 0, remove: 0, insert: 'A cache.' },
  },
]);
if (state === null) throw new Error('no state');
const none = {
  codeRun: null,
  settlements: [],
  changed: [],
  firsts: { componentSec: null, numberSec: null },
};
const review = { attemptId: 'a', prompt: samplePrompt, state, ...none };

test('an ungraded attempt is exported without any number', () => {
  const report = markdownReport({ ...review, grades: [] });
  expect(report).toContain('**Not graded.**');
  expect(report).not.toContain('of 100');
  expect(report).toContain('### Design\n\nA cache.');
  expect(report).toContain('No component drawn, no number said.');
  const firsts = { componentSec: 65, numberSec: 125 };
  expect(markdownReport({ ...review, firsts, grades: [] })).toContain(
    'First component drawn at 1:05, first number at 2:05.',
  );
});

test('the newest grade gives the verdict, and evidence stands under its criterion', () => {
  const worse = sampleGrade('g1', 'not-met', 1);
  const place = { kind: 'text', phaseId: 'design', start: 2, end: 7, atSec: 65 } as const;
  const [first, ...others] = sampleGrade('g2', 'met', 2).verdicts;
  if (first === undefined) throw new Error('no verdicts');
  const better = {
    ...worse,
    verdicts: [{ ...first, evidence: [{ quote: 'cache', place }] }, ...others],
  };
  const report = markdownReport({ ...review, grades: [worse, better] });
  expect(report).toContain('**Strong hire** · 100 of 100');
  expect(report).toContain('- ✓ met (words): Has cache.\n  > … cache (Design · 1:05)');
});

// Bug: the hidden tests decide criteria, and the export says nothing of them.
test('what became of the tests of the code is exported', () => {
  const part = { verdict: 'passed', message: '', line: null, output: '' } as const;
  const results = [
    { ...part, name: 'adds' },
    { ...part, name: 'ends', verdict: 'timed-out' as const },
  ];
  const codeRun = { program: part, results, tookMs: 1 };
  const report = markdownReport({ ...review, codeRun, grades: [] });
  expect(report).toContain('## Tests of the code\n\n- ✓ passed: adds\n- ✕ too slow: ends');
});

// Bug: an anti-pattern that was found is exported with the tick of a success.
test('a slip that was found is a loss, and the better way stands under it', () => {
  const [criterion, ...others] = samplePrompt.rubric;
  if (criterion === undefined) throw new Error('no rubric');
  const slip = { ...criterion, kind: 'anti-pattern', strong: 'Ask first.' } as const;
  const prompt = { ...samplePrompt, rubric: [slip, ...others] };
  const report = markdownReport({ ...review, prompt, grades: [sampleGrade('g', 'met', 1)] });
  expect(report).toContain(`- ✕ found (words): ${criterion.title}.`);
  expect(report).toContain('  Better: Ask first.');
  expect(report).toContain('## Reference answer');
});

// Bug: the file holds the grader's total alone, and does not say which verdicts are the person's.
test('what the person settled counts, and both totals and whose each verdict is are told', () => {
  const place = { kind: 'text', phaseId: 'design', start: 2, end: 7, atSec: 65 } as const;
  const settlements = [
    { criterionId: 'cache', verdict: 'met', quote: 'cache', place, atMs: 1 },
    { criterionId: 'queue', verdict: 'not-met', atMs: 2 },
  ] as const;
  const grades = [sampleGrade('g', 'unsure', 1)];
  const report = markdownReport({ ...review, grades, settlements });
  expect(report).toContain('**2 of 4 criteria need your word** · 25 of 100 points sure, 50 open');
  expect(report).toContain('You settled 2. Judged by words alone, it is still open.');
  expect(report).toContain('2 settled by you; 2 open.');
  expect(report).toContain('- ✓ met (you): Has cache.\n  > … cache (Design · 1:05)');
  expect(report).toContain('- ? open (words): Has index.');
});

// Bug: the report reads an earlier grade, and the file holds another.
test('the grade that is named is exported, with each level and the way up from it', () => {
  const [worse, better] = [sampleGrade('g1', 'not-met', 1), sampleGrade('g2', 'met', 2)];
  const report = markdownReport({ ...review, grades: [worse, better] }, 'g1');
  expect(report).toContain('**No hire** · 0 of 100');
  expect(report).toMatch(
    /- \*\*senior\*\*: No hire · 0\. Expects all 4 criteria\. 2 changes to lean no hire: .+\./,
  );
});

// Bug: texts of a pack and words of a model go raw into the file; whoever opens it asks their server for a picture.
test('nothing that others wrote makes another program load something', () => {
  const hostile = '````\n![x](https://a.example/x.png) <img src="https://a.example/y.png">\n';
  const text = (one: unknown): unknown => {
    if (typeof one === 'string') return one.length > 12 ? one + hostile : one;
    if (Array.isArray(one)) return one.map(text);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, text(value)]));
  };
  const source = 'https://b.example/"><img src=x>';
  const corrections = [{ topic: 'topic', notes: hostile, fact: hostile, source }];
  const { rubric, followUps, title } = samplePrompt;
  const reference = { answer: hostile, diagram: `flowchart LR\n a["${hostile}"]` };
  const prompt = {
    ...samplePrompt,
    ...{ corrections, reference, title: title + hostile },
    rubric: text(rubric) as typeof rubric,
    followUps: text(followUps) as typeof followUps,
  };
  const grade = sampleGrade('g', 'not-met', 1);
  const verdicts = grade.verdicts.map((one) => ({ ...one, reason: hostile }));
  const report = markdownReport({ ...review, prompt, grades: [{ ...grade, verdicts }] });
  const [, diagram = ''] = /`````text\n(.*)\n`````\n$/s.exec(report) ?? [];
  expect(diagram).toContain('a.example');
  const rest = report.replace(diagram, '');
  expect(rest.match(/a\.example/g)?.length).toBeGreaterThan(10);
  expect(rest).not.toMatch(/(?<!\\)(?:<[a-z]|!\[)/i);
});

// Bug: "partial", and nowhere which half is missing.
test('the parts of a criterion stand under it, with a mark each', () => {
  const part = (title: string) => ({ title, cues: [[title]], ways: ['1', '2', '3', '4'] });
  const rubric = samplePrompt.rubric.map((one, index) =>
    index === 0 ? { ...one, parts: [part('the size'), part('what expires')] } : one,
  );
  const grade = sampleGrade('g', 'partial', 1);
  const verdicts = grade.verdicts.map((one, index) =>
    index === 0 ? { ...one, parts: ['met' as const, 'not-met' as const] } : one,
  );
  const prompt = { ...samplePrompt, rubric };
  const report = markdownReport({ ...review, prompt, grades: [{ ...grade, verdicts }] });
  expect(report).toContain(
    '- ◐ partial (words): Has cache.\n  - ✓ met: the size\n  - ✕ not met: what expires',
  );
});

// Bug: the report on paper did not know of the curveball.
test('the curveball stands in it, with what was answered', () => {
  const about = { kind: 'curveball', id: 'design' } as const;
  const asked = { who: 'interviewer', atSec: 60, text: 'Twice the load.', factId: null } as const;
  const reply = { who: 'you', atSec: 75, text: 'Then I shard.', factId: null } as const;
  const talk = [
    { ...asked, phaseId: 'design', about },
    { ...reply, phaseId: 'design' },
  ];
  const report = markdownReport({ ...review, state: { ...state, talk }, grades: [] });
  expect(report).toContain('## The curveball\n\nTwice the load.');
  expect(report).toContain('Asked at 1:00. Your answer:\n\n  > Then I shard. (1:15)');
  expect(report).toContain('What it changes: Shard.');
});

// Bug: whoever was handed the report did not learn that there was something to hear.
test('recordings are named by file, phase and length', () => {
  const take = { phaseId: review.prompt.phases[0]?.id ?? '', number: 1, sec: 65.4 };
  const report = markdownReport({ ...review, grades: [] }, undefined, null, [
    { ...take, file: 'a-1.webm' },
  ]);
  expect(report).toContain(
    `### Recordings\n\n- \`takes/a-1.webm\`: ${review.prompt.phases[0]?.title ?? ''}, 1:05`,
  );
  expect(markdownReport({ ...review, grades: [] })).not.toContain('Recordings');
});

// Bug: the report says which opening question asks for a follow-up, and the file says nothing.
test('a follow-up that the question of its phase asked for says so', () => {
  const ask = 'Forty shops complain on Monday: how do you find out why? And what changes?';
  const followUp = {
    ...{ id: 'why', phase: 'design', strong: 'Looks.', criteria: [] },
    ask: 'Forty shops complain on Monday, how do you find out?',
  };
  const phases = samplePrompt.phases.map((one) => (one.id === 'design' ? { ...one, ask } : one));
  const prompt = { ...samplePrompt, phases, followUps: [followUp] };
  const line = {
    who: 'interviewer',
    atSec: 9,
    text: ask,
    factId: null,
    phaseId: 'design',
  } as const;
  const graded = { ...review, prompt, grades: [sampleGrade('g', 'met', 1)] };
  const words = 'Not asked by itself: the question that opened Design comes close to it.';
  expect(markdownReport({ ...graded, state: { ...state, talk: [line] } })).toContain(words);
  expect(markdownReport(graded)).not.toContain(words);
});

// Bug: 37 GB for 369 GB stood in the notes, and no line of the report said so.
test('names a sum of the notes that does not come out', () => {
  const insert = 'So 120 M * 768 * 4 byte = 37 GB.';
  const wrong = foldAttempt([
    {
      ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'sample', promptHash: 'x' },
      ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'design', starter: '' },
    },
    { kind: 'text-changed', atSec: 5, phaseId: 'design', splice: { at: 0, remove: 0, insert } },
  ]);
  if (wrong === null) throw new Error('no state');
  const report = markdownReport({ ...review, state: wrong, grades: [sampleGrade('g', 'met', 1)] });
  expect(report).toContain('You reckon “120 M * 768 * 4 byte = 37 GB”. It comes to 369 GB.');
});
