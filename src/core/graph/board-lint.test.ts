import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { lintBoard, type BoardLint } from './board-lint.js';
import type { DrawingGraph } from './drawing-graph.js';

const lint = (source: string): readonly BoardLint[] =>
  lintBoard(readDiagram(`flowchart LR\n${source}`));

test('an arrow that hangs loose at its start, its end or both is told', () => {
  const nodes = readDiagram('flowchart LR\n a[One] --> b[Two]').nodes;
  const edge = (id: string, from: string | null, to: string | null) =>
    ({ id, from, to, label: '', isTwoWay: false }) as const;
  const edges = [edge('s', null, 'a'), edge('e', 'b', null), edge('n', null, null)];
  const found = lintBoard({ nodes, edges: [edge('ok', 'a', 'b'), ...edges], groups: [] });
  expect(found).toEqual([
    { kind: 'loose-arrow', ids: ['s'] },
    { kind: 'loose-arrow', ids: ['e'] },
    { kind: 'loose-arrow', ids: ['n'] },
  ]);
});

test('a box without a label is told once, whether an arrow joins it or not', () => {
  expect(lint('a[One] --> b[" "]\n c[" "]')).toEqual([
    { kind: 'no-label', ids: ['b'] },
    { kind: 'no-label', ids: ['c'] },
  ]);
});

describe('a box that nothing joins', () => {
  test('is told once there are arrows', () => {
    expect(lint('a[One] --> b[Two]\n c[Three]')).toEqual([{ kind: 'orphan', ids: ['c'] }]);
    expect(lint('a[One]\n b[Two]\n c[Three]')).toEqual([]);
  });
  test('is joined where an arrow leads to its group', () => {
    expect(lint('a[One] --> g\nsubgraph g [Stores]\n b[Two]\n c[Three]\nend')).toEqual([]);
  });
});

test('two boxes of one name, however it is written', () => {
  expect(lint('a[Ingest  queue] --> b[ingest queue]')).toEqual([
    { kind: 'same-name', ids: ['a', 'b'], label: expect.stringMatching(/^Ingest\s+queue$/) },
  ]);
  expect(lint('a[+] --> b[+]')).toEqual([]);
});

describe('one of each on every path', () => {
  const path = 'u[User]:::client --> g[Edge]:::gateway --> s[Search]:::service';
  const asked = (source: string): readonly string[] =>
    lint(source).flatMap((one) => (one.kind === 'one-of-each' ? one.ids : []));

  test('tells what every request goes through, not what some do', () => {
    const source = `${path}\n s --> c[Answers]:::cache\n s --> d[Archive]:::sql`;
    expect(asked(source)).toEqual(['g', 's']);
  });
  test('a label that names the kind alone counts like the kind', () => {
    const source = 'u[Users] --> g[Load balancer] --> a[Ranker] --> b[Filter] --> p[Postgres]';
    expect(asked(source)).toEqual(['g', 'p']);
  });
  test.each([
    ['there is a second one', `${path}\n u --> h[Other edge]:::gateway\n h --> s`, 'g'],
    ['its label says so', path.replace('Edge', 'Edge, 3 replicas'), 'g'],
    ['its label is a plural', path.replace('Edge', 'Edges'), 'g'],
    ['its group says so', `${path}\nsubgraph two [Two zones]\n g\nend`, 'g'],
    ['a request can pass by it', `${path}\n u --> s`, 'g'],
  ])('is quiet where %s', (_name, source, id) => {
    const whole = `${source}\n s --> c[Answers]:::cache\n s --> d[Archive]:::sql`;
    expect(asked(whole)).not.toContain(id);
  });
  test('an answer on its way back is no way round', () => {
    const source = `${path}\n s --> m[Answerer]:::model-server\n m --> d[Archive]:::sql\n m --> u`;
    expect(asked(source)).toEqual(['g', 's', 'm', 'd']);
  });
  test('a sketch, and a drawing without a client, are not asked', () => {
    expect(asked(path)).toEqual([]);
    expect(asked('a[A]:::gateway --> b[B]:::sql --> c[C] --> d[D] --> e[E]')).toEqual([]);
  });
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const anyGraph: fc.Arbitrary<DrawingGraph> = fc.record({
  nodes: fc.uniqueArray(
    fc.record({
      id,
      label: fc.constantFrom('', ' ', 'User', 'API', 'Redis', 'Worker', 'Index, 3 copies'),
      shape: fc.constant('box' as const),
      groupId: fc.constantFrom(null, 'one', 'two'),
    }),
    { selector: (node) => node.id },
  ),
  edges: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      from: fc.option(fc.oneof(id, fc.constant('one'))),
      to: fc.option(fc.oneof(id, fc.constant('two'))),
      label: fc.constant(''),
      isTwoWay: fc.boolean(),
    }),
    { selector: (edge) => edge.id },
  ),
  groups: fc.constant([
    { id: 'one', label: '' },
    { id: 'two', label: 'Pool' },
  ]),
});

test('any drawing is read: all that is told is drawn, and turning arrows round changes no other lint', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const drawn = new Set([...graph.nodes, ...graph.edges].map((one) => one.id));
      const found = lintBoard(graph);
      for (const { ids } of found) {
        expect(ids.length).toBeGreaterThan(0);
        for (const one of ids) expect(drawn).toContain(one);
      }
      const turned = graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
      const still = ({ kind }: BoardLint): boolean =>
        kind !== 'one-of-each' && kind !== 'loose-arrow';
      expect(lintBoard({ ...graph, edges: turned }).filter(still)).toEqual(found.filter(still));
    }),
    { seed: 7, numRuns: 500 },
  );
});
