import { expect, test } from 'vitest';
import { shelfKinds } from '../../../graph/node-kind.js';
import { readDiagram } from '../../../mermaid/read-mermaid.js';
import type { Term } from '../../../prompt/glossary.js';
import { extraReason } from './extra-reason.js';
import { glossaryReader } from './glossary-sentence.js';
import { kindOfLabel } from './kind-of-label.js';
import { kindSentences } from './kind-sentence.js';

const term = (name: string, forms: readonly string[] = []): Term => ({
  ...{ term: name, group: 'Systems', aliases: [], forms },
  ...{ meaning: `${name} is this.`, use: 'Say it then.' },
});
const glossary = glossaryReader([
  term('Dead-letter queue'),
  term('Message queue', ['queue']),
  term('Guardrails', ['guardrail']),
  term('Temperature'),
  term('KV cache'),
]);
const told = { reference: { answer: '', diagram: '' }, rubric: [] };
const reference = readDiagram('flowchart LR\n a[API] --> b[LLM]');
const boxes = new Map([
  ['p', ['a']],
  ['l', ['b']],
]);

/** What is said of the box `x` of a drawing. */
const said = (drawing: string, used: ReadonlySet<string> = new Set()): readonly string[] =>
  extraReason(
    'x',
    { drawn: readDiagram(`flowchart LR\n${drawing}`), reference, boxes, glossary },
    told,
    used,
  );

// Bug: most boxes beyond the reference had no sentence at all.
test('each shape of the palette has one sentence that weighs it and one that asks', () => {
  for (const kind of shelfKinds) {
    expect(kindSentences[kind]).toMatch(/^An? [^.;]+ is worth a box [^.;]+; [^.]+\. [^.]+\?$/);
    const drawn = readDiagram('flowchart LR\n x[Foo]');
    const shaped = { ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, kind })) };
    expect(extraReason('x', { drawn: shaped, reference, boxes }, told)).toEqual([
      kindSentences[kind],
    ]);
  }
});

test('a label says its kind by the words it ends in, before what it is for', () => {
  const said = [
    ['Redis cache, 5 min', 'cache'],
    ['Cache of answers', 'cache'],
    ['Queue for the cache', 'queue'],
    ['Cache invalidator', null],
    ['Vector DB', 'vector-index'],
    ['Orders DB', 'store'],
    ['GPUs', 'gpu-pool'],
    ['Kafka', 'stream'],
    ['', null],
  ] as const;
  expect(said.map(([label]) => kindOfLabel(label))).toEqual(said.map(([, kind]) => kind));
});

test('the most exact name is told: a term of several words, a kind, then a term of one', () => {
  expect(said('x[Dead-letter queue]')).toEqual([
    'The glossary on “Dead-letter queue”: Dead-letter queue is this. Say it then.',
  ]);
  // Bug to avoid: the KV cache of a model is none that anybody invalidates.
  expect(said('x[KV cache]')[0]).toMatch(/^The glossary on “KV cache”/);
  expect(said('x[Retry queue]')).toEqual([kindSentences.queue]);
  expect(said('x[Guardrails]')[0]).toMatch(/^The glossary on “Guardrails”/);
  expect(said('x[Temperature sensor]')[0]).toMatch(/^No arrow joins it/);
  expect(said('x[("Blobs")]')).toEqual([kindSentences.store]);
  // Bug: a cylinder named a cache was told of as any store.
  const drawn = readDiagram('flowchart LR\n x[("Redis cache")]');
  const typed = {
    ...drawn,
    nodes: drawn.nodes.map((node) => ({ ...node, kind: 'store' as const })),
  };
  expect(extraReason('x', { drawn: typed, reference, boxes }, told)).toEqual([kindSentences.cache]);
});

test('a kind is told once; what is left over is told by where it stands', () => {
  const used = new Set([kindSentences.worker]);
  expect(said('y[Foo] --> x[Worker] --> z[Bar]', used)).toEqual([
    'It stands after “Foo” and before “Bar”, and no box of the reference was recognised in it: what would break without it?',
  ]);
  expect(said('y[Foo] --> x[Sorter]')[0]).toMatch(/^It stands after “Foo”, and no arrow leads on/);
  expect(said('x[Sorter] <--> y[Foo]')[0]).toMatch(/^It is joined with “Foo”,/);
  expect(said('x[ ] --> y[Foo]')[0]).toMatch(/^It has no label/);
});

test('where the reference goes without, what it would be worth stands after that', () => {
  expect(said('p[API] --> x[Sorter] --> l[LLM]')).toEqual([
    'The reference goes from API to LLM without it.',
    'What would break without it?',
  ]);
  expect(said('p[API] --> x[Cache] --> l[LLM]')[1]).toBe(kindSentences.cache);
});
