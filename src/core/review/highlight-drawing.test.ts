import { expect, test } from 'vitest';
import { fromTopDown, withMarked, withMarkedNodes, withOutstanding } from './highlight-drawing.js';

const box = { id: 'box', type: 'rectangle', version: 1, isDeleted: false, strokeColor: '#000' };
const label = { id: 'label', type: 'text', version: 1, isDeleted: false, containerId: 'box' };
const other = { id: 'other', type: 'ellipse', version: 1, isDeleted: false };

// Bug: the box stands out but its label fades, so that nobody can read what was found.
test('a label goes with its box', () => {
  const marked = withMarked([box, label, other], ['box'], '#3b5bdb');
  expect(marked.map((element) => element['opacity'])).toEqual([100, 100, 45]);
  expect(marked.map((element) => element['strokeColor'])).toEqual([
    '#3b5bdb',
    '#3b5bdb',
    undefined,
  ]);
});

test('what is outstanding leaves the rest as it is', () => {
  const shown = withOutstanding([box, label, other], ['box']);
  expect(shown.slice(1)).toEqual([label, other]);
  expect(shown[0]).toMatchObject({ strokeColor: '#3b5bdb', strokeWidth: 4 });
});

// Bug: an id of a deleted element fades the whole board for nothing.
test('a board without any named element stays as it was drawn', () => {
  const gone = { ...box, id: 'gone', isDeleted: true };
  expect(withMarked([other, gone], ['gone'], '#3b5bdb')).toEqual([other]);
});

// Bug: a class line for an arrow's id, or in a sequence diagram, makes Mermaid refuse the whole text.
test('only nodes of a flowchart are marked', () => {
  const text = 'flowchart LR\n  A --> B';
  expect(withMarkedNodes(text, ['A', 'e0', 'A->B'], 'red')).toContain('class A hotseatMarked');
  expect(withMarkedNodes('sequenceDiagram\n  A->>B: hi', ['A'], 'red')).not.toContain('class');
  expect(withMarkedNodes(text, ['e0'], 'red')).toBe(text);
});

// Bug: a node called LR, or a direction inside a subgraph, is turned along with the flow.
test('only the direction of the whole flowchart is turned', () => {
  const text = '%% x\nflowchart LR\n  subgraph a\n    direction LR\n  end\n  LR --> b';
  expect(fromTopDown(text)).toBe(text.replace('flowchart LR', 'flowchart TB'));
  expect(fromTopDown('sequenceDiagram\n  LR->>b: graph LR')).toBe(
    'sequenceDiagram\n  LR->>b: graph LR',
  );
});
