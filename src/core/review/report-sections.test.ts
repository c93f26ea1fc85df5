import { expect, test } from 'vitest';
import type { Criterion } from '../prompt/criterion.js';
import type { Grade, Verdict } from '../grade/grade.js';
import { drawnLabels, drawnOf } from './drawn-criteria.js';
import { antiPatternsOf, sectionsOf } from './report-sections.js';
import { judgedBy } from '../grade/judged-criteria.js';

function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  return {
    id,
    title: id,
    kind: 'component',
    phase: 'design',
    weight: 1,
    essential: false,
    from: 'mid',
    change: 'Do it',
    novice: 'n',
    strong: 's',
    phrasings: ['a', 'b', 'c'],
    alsoSaid: [],
    halfSaid: [],
    nearMisses: ['a', 'b', 'c'],
    cues: [['a']],
    contradicts: [],
    ...more,
  };
}

function gradeOf(verdicts: Grade['verdicts']): Grade {
  return {
    id: 'g',
    schema: 1,
    promptHash: 'h',
    level: 'senior',
    gradedAtMs: 0,
    tookMs: 0,
    grader: { name: 'offline', version: '1', model: null, settings: {} },
    verdicts,
  };
}

const verdict = (criterionId: string, given: Verdict = 'met'): Grade['verdicts'][number] => ({
  criterionId,
  verdict: given,
  evidence: [],
  reason: '',
});

// Bug: a rubric's weight shown as points, or what is above the bar shares the hundred.
test('points are of the hundred that the bar asks for', () => {
  const rubric = [criterion('a', { weight: 3 }), criterion('b'), criterion('c', { from: 'staff' })];
  const judged = judgedBy(gradeOf([verdict('a'), verdict('b'), verdict('c')]), { rubric });
  expect(judged.map(({ points }) => points)).toEqual([75, 25, 20]);
  expect(judged.map(({ isExpected }) => isExpected)).toEqual([true, true, false]);
});

// Bug: a grader that doubles a criterion gets to show the better verdict.
test('a missing or doubled verdict reads as not met', () => {
  const rubric = [criterion('twice'), criterion('never')];
  const judged = judgedBy(gradeOf([verdict('twice'), verdict('twice')]), { rubric });
  expect(judged.map((one) => one.verdict)).toEqual(['not-met', 'not-met']);
});

// Bug: an anti-pattern listed as one more point to be met.
test('anti-patterns stand apart, found ones first, and a phase without criteria is left out', () => {
  const rubric = [
    criterion('clean', { kind: 'anti-pattern' }),
    criterion('slip', { kind: 'anti-pattern' }),
    criterion('good'),
  ];
  const judged = judgedBy(gradeOf([verdict('clean', 'not-met'), verdict('slip')]), { rubric });
  const phases = ['clarify', 'design'].map((id) => ({ id, title: id, minutes: 5 }));
  const sections = sectionsOf(phases, judged);
  expect(sections.map(({ phase }) => phase.id)).toEqual(['design']);
  expect(sections[0]?.judged.map((one) => one.criterion.id)).toEqual(['good']);
  expect(antiPatternsOf(judged).map((one) => one.criterion.id)).toEqual(['slip', 'clean']);
});

// Bug: what was found in words alone is told as found in the drawing.
test('only what has a place in a drawing counts as drawn', () => {
  const graph = { nodes: {}, edges: [], worth: 'partial' } as const;
  const shown = { ...graph, edges: [] };
  const rubric = [
    criterion('drawn', { graph: shown }),
    criterion('said', { graph: shown }),
    criterion('words'),
    criterion('above', { graph: shown, from: 'staff' }),
  ];
  const place = { kind: 'board', ids: ['x'] } as const;
  const onBoard = {
    ...verdict('drawn'),
    evidence: [{ quote: 'x', place: { ...place, ids: ['x'] } }],
  };
  const { found, missing } = drawnOf(
    judgedBy(gradeOf([onBoard, verdict('said')]), { rubric }),
    [],
    bare,
  );
  expect(found.map((one) => one.criterion.id)).toEqual(['drawn']);
  expect(missing.map((one) => one.criterion.id)).toEqual(['said']);
});

/** A prompt without a drawing. */
const bare = { reference: { answer: '', diagram: '' } };

// Bug: "Not drawn: ✓ Searches by meaning and by word" beside a board with a box "Hybrid retriever".
test('what has a box of its own is drawn, also where the grader went by the words', () => {
  const graph = { nodes: { search: ['hybrid*'], store: ['index'] }, edges: [], worth: 'partial' };
  const rubric = [criterion('search', { graph: { ...graph, edges: [], worth: 'partial' } })];
  const judged = judgedBy(gradeOf([verdict('search')]), { rubric });
  const board = new Map();
  const diagram = { text: 'flowchart LR\n a[Hybrid retriever] --> b[(Indexes)]', runs: [] };
  const drawn = (text: string) =>
    drawnOf(judged, drawnLabels({ board, diagram: { ...diagram, text } }), bare);
  expect(drawn(diagram.text).missing).toEqual([]);
  const half = drawn('flowchart LR\n a[Hybrid retriever]');
  expect(half.found).toEqual([]);
  // Bug: "Not drawn … boxes: guardrail, bakery" beside a box "15 bakeries".
  expect(half.missing.map(({ noBox }) => noBox)).toEqual([['index']]);
});

// Bugs: "Not drawn … boxes: guardrail" beside "Order gate", and "queue" beside a shape of that kind.
test('a box is there by its kind, and by a word that means the same on a board', () => {
  const graph = { nodes: { guard: ['guardrail*'], queue: ['queue'] }, edges: [], worth: 'partial' };
  const rubric = [criterion('limits', { graph: { ...graph, edges: [], worth: 'partial' } })];
  const judged = judgedBy(gradeOf([verdict('limits')]), { rubric });
  const drawn = (text: string, kind: string) => {
    const box = { id: 'b', type: 'rectangle', isDeleted: false, version: 1 };
    const place = { x: 0, y: 0, width: 160, height: 60 };
    const board = new Map([['b', { ...box, ...place, customData: { kind } }]]);
    return drawnOf(judged, drawnLabels({ board, diagram: { text, runs: [] } }), bare);
  };
  expect(drawn('flowchart LR\n g[Order gate] --> s[Sender]', 'queue').missing).toEqual([]);
  const { missing } = drawn('flowchart LR\n g[Billing] --> s[Sender]', 'worker');
  expect(missing.map(({ noBox }) => noBox)).toEqual([['guard', 'queue']]);
});

// Bug: "Works while the platform is down" drawn by a GPU pool, which is a "replica" in one of three meanings.
test('a box that has one of several meanings of a word is not it', () => {
  const graph = { nodes: { standby: ['replica', 'second region'] }, edges: [], worth: 'partial' };
  const rubric = [criterion('outage', { graph: { ...graph, edges: [], worth: 'partial' } })];
  const judged = judgedBy(gradeOf([verdict('outage')]), { rubric });
  expect(drawnOf(judged, ['Graph', 'GPU pool', 'Ingest worker'], bare).found).toEqual([]);
  expect(drawnOf(judged, ['Graph', 'Replica in region B'], bare).missing).toEqual([]);
});

// Bug: "stand for 6 of the 6" beside a board without a screen or a guard: an app has a screen, and a payment gate checks something.
test('a meaning that one of many words of a role has is a stray one', () => {
  const nodes = {
    screen: ['screen*', 'redact*', 'mask*', 'pii'],
    guard: ['sql guard', 'ast', 'guard', 'sql check*', 'query check*'],
    history: ['history', 'warehouse', 'dwh', 'claims database'],
  };
  const rubric = [criterion('sql', { graph: { nodes, edges: [], worth: 'partial' } })];
  const judged = judgedBy(gradeOf([verdict('sql')]), { rubric });
  const boxes = ['Claims app', 'Payment tool gate', 'Claims handler', 'client'];
  const noBox = ['pii', 'sql guard', 'history'];
  expect(drawnOf(judged, boxes, bare).missing.map((one) => one.noBox)).toEqual([noBox]);
  const drawn = ['Scrubber', 'SQL firewall', 'Snowflake'];
  expect(drawnOf(judged, drawn, bare).missing).toEqual([]);
});
