import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { directionIn, readDiagram } from './read-mermaid.js';

// What real mermaid says of the same text is tested beside the diagram pane.

const labels = (source: string) => readDiagram(source).nodes.map(({ label }) => label);

describe('readDiagram', () => {
  it.each([
    ['a comment', 'flowchart LR\n A --> B\n %% C[ACL filter] --> D'],
    ['an init directive', '%%{init: {"x": "C[ACL filter] --> D"}}%%\nflowchart LR\n A --> B'],
    ['a directive over lines', 'flowchart LR\n%%{init:\n C[ACL filter] --> D\n}%%\n A --> B'],
    ['front matter', '---\ntitle: C[ACL filter] --> D\n---\nflowchart LR\n A --> B'],
    ['accDescr', 'flowchart LR\n accDescr: C[ACL filter] --> D\n A --> B'],
    ['a class name', 'flowchart LR\n A:::reranker --> B\n classDef cache fill:#fff'],
  ])('reads nothing out of %s', (_name, source) => {
    expect(labels(source)).toEqual(['A', 'B']);
  });

  it('skips a line that mermaid would refuse, and keeps the rest', () => {
    const graph = readDiagram('flowchart LR\n A[Gate\n ??? --\n B[Index (main)] --> C');
    expect(graph.nodes.map(({ label }) => label)).toContain('Index (main)');
    expect(graph.edges).toMatchObject([{ from: 'B', to: 'C' }]);
  });

  it('closes a subgraph that nobody closed', () => {
    const graph = readDiagram('flowchart LR\n subgraph s [Store]\n A --> B');
    expect(graph.groups).toEqual([{ id: 's', label: 'Store' }]);
    expect(graph.nodes.every(({ groupId }) => groupId === 's')).toBe(true);
  });

  it('tells stores, choices and round ends from boxes', () => {
    const graph = readDiagram('flowchart LR\n a[(x)]-->b{x}-->c([x])-->d[x]-->e@{ shape: cyl }');
    expect(graph.nodes.map(({ shape }) => shape)).toEqual([
      'store',
      'diamond',
      'round',
      'box',
      'store',
    ]);
  });

  // Not in the test against mermaid: its sanitizer loses what stands before a <br/> under happy-dom.
  it('reads a label over two lines as one', () => {
    expect(labels('flowchart LR\n A["two<br/>lines"] --> B[three<br>words]')).toEqual([
      'two lines',
      'three words',
    ]);
  });

  it('reads other kinds of diagram, and no diagram, as empty', () => {
    for (const source of ['', 'pie\n "a": 1', 'classDiagram\n A <|-- B', 'A --> B']) {
      expect(readDiagram(source).nodes).toEqual([]);
    }
  });

  it('does not mistake node names for members of Object', () => {
    expect(labels('flowchart LR\n constructor --> __proto__')).toEqual([
      'constructor',
      '__proto__',
    ]);
  });

  it('never throws, whatever is typed', () => {
    const bit = fc.constantFrom(
      ...[
        'A',
        'B1',
        '[',
        ']',
        '(',
        ')',
        '{',
        '}',
        '"',
        '`',
        '|',
        '--',
        '-->',
        '-.->',
        '==>',
        '~~~',
      ],
      ...[
        '&',
        ';',
        '\n',
        ' ',
        'subgraph ',
        'end',
        '@{',
        'shape: cyl',
        '%%',
        '%%{',
        '}%%',
        ':::',
        'x',
      ],
    );
    const typed = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('flowchart LR\n', 'sequenceDiagram\n', ''),
        typed,
        (head, body) => {
          const graph = readDiagram(head + body);
          const ids = new Set([...graph.nodes, ...graph.groups].map(({ id }) => id));
          for (const edge of graph.edges) {
            expect(ids.has(edge.from ?? '')).toBe(true);
            expect(ids.has(edge.to ?? '')).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readDiagram(`graph\n${text}`)),
    );
  });

  it.each([
    ['arrows', 'A --> B\n'],
    ['open brackets', 'a['],
    ['open strings', 'a["'],
    ['open directives', '%%{'],
    ['open shape data', 'a@{ '],
    ['halves of links', 'a -- b '],
    ['half links on lines', 'a -- b\n'],
    ['ampersands', 'a & '],
    ['subgraphs', 'subgraph a [b]\n'],
    ['accessibility blocks', 'accDescr {\n'],
    ['white space', ' '],
    ['tildes', '~'],
    ['dashes', '-'],
    ['dots', '.'],
  ])('ends within three seconds on a megabyte of %s', (_name, bit) => {
    const body = bit.repeat(Math.ceil(1_000_000 / bit.length));
    for (const head of ['flowchart LR\n', 'sequenceDiagram\n']) {
      const startMs = performance.now();
      readDiagram(head + body);
      expect(performance.now() - startMs).toBeLessThan(3000);
    }
  });
});

test('a flowchart says which way it runs', () => {
  const said = [
    'flowchart LR\n a-->b',
    'graph TD\n a-->b',
    'flowchart\n a-->b',
    'sequenceDiagram\n a->>b: x',
  ];
  expect(said.map(directionIn)).toEqual(['LR', 'TB', null, null]);
});
