import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrow, box, element, text } from './board.fixture.js';
import { readBoard } from './read-board.js';

const labels = (elements: Parameters<typeof readBoard>[0]) =>
  readBoard(elements).nodes.map(({ label }) => label);
const joins = (elements: Parameters<typeof readBoard>[0]) =>
  readBoard(elements).edges.map(
    ({ from, to, isTwoWay }) => `${from} ${isTwoWay ? '=' : '>'} ${to}`,
  );

describe('readBoard', () => {
  it('reads boxes by their bound text, unwrapped, and keeps their shape', () => {
    const wrapped = { originalText: 'Vector index', text: 'Vector\nindex' };
    const board = [
      ...box('a', 'API gateway'),
      element('ellipse', 'b', { x: 300 }),
      text('b-t', '', { containerId: 'b', x: 300, ...wrapped }),
      ...box('c', 'Allowed?', { x: 600 }, 'diamond'),
    ];
    expect(readBoard(board).nodes).toEqual([
      { id: 'a', label: 'API gateway', shape: 'box', groupId: null },
      { id: 'b', label: 'Vector index', shape: 'round', groupId: null },
      { id: 'c', label: 'Allowed?', shape: 'diamond', groupId: null },
    ]);
  });

  it('says which arrow joins what, in the direction of its head', () => {
    const boxes = [...box('a', 'A'), ...box('b', 'B', { x: 400 })];
    const both = { startArrowhead: 'arrow' };
    const back = { startArrowhead: 'triangle', endArrowhead: null };
    expect(joins([...boxes, arrow('e', 'a', 'b')])).toEqual(['a > b']);
    expect(joins([...boxes, arrow('e', 'a', 'b', back)])).toEqual(['b > a']);
    expect(joins([...boxes, arrow('e', 'a', 'b', both)])).toEqual(['a = b']);
    expect(joins([...boxes, arrow('e', 'a', 'b', { endArrowhead: null })])).toEqual(['a = b']);
  });

  it('labels an arrow by its bound text', () => {
    const board = [
      ...box('a', 'A'),
      ...box('b', 'B', { x: 400 }),
      arrow('e', 'a', 'b'),
      text('e-t', 'only allowed\ndocs', { containerId: 'e', x: 250 }),
    ];
    expect(readBoard(board).edges[0]?.label).toBe('only allowed docs');
    expect(readBoard(board).nodes).toHaveLength(2);
  });

  it('follows an arrow bound to a label, or to text in a box, to the box', () => {
    const board = [
      ...box('a', 'A'),
      element('rectangle', 'b', { x: 400 }),
      text('free', 'B', { x: 420, y: 10 }),
      arrow('e', 'a-t', 'free'),
    ];
    expect(joins(board)).toEqual(['a > b']);
    expect(labels(board)).toEqual(['A', 'B']);
  });

  it('keeps a loose end loose, even on top of a box', () => {
    const board = [
      ...box('a', 'A'),
      ...box('b', 'B', { x: 400 }),
      arrow('e', 'a', null, { x: 160 }),
    ];
    expect(joins(board)).toEqual(['a > null']);
  });

  it('treats an arrow to something deleted as loose', () => {
    const gone = box('b', 'B', { isDeleted: true });
    expect(joins([...box('a', 'A'), ...gone, arrow('e', 'a', 'b')])).toEqual(['a > null']);
  });

  it('takes a lone text for a component only when an arrow binds to it', () => {
    const board = [
      ...box('a', 'A'),
      text('note', 'later', { y: 300 }),
      text('s3', 'S3', { x: 500 }),
    ];
    expect(labels([...board, arrow('e', 'a', 's3')])).toEqual(['A', 'S3']);
  });

  it('reads frames, enclosing boxes and Excalidraw groups as groups', () => {
    const board = [
      element('frame', 'f', { name: 'Offline', width: 900, height: 300 }),
      ...box('a', 'Parser', { frameId: 'f' }),
      element('rectangle', 'big', { x: 1000, width: 600, height: 400 }),
      text('big-t', 'Indexes', { x: 1100, y: 350 }),
      ...box('b', 'BM25', { x: 1050, y: 50 }),
      ...box('c', 'Eval', { y: 800, groupIds: ['inner', 'g'] }),
      ...box('d', 'Golden set', { x: 300, y: 800, groupIds: ['g'] }),
      text('g-t', 'Quality', { y: 760, groupIds: ['g'] }),
      arrow('e', 'a', 'big'),
    ];
    const graph = readBoard(board);
    expect(graph.groups).toEqual([
      { id: 'f', label: 'Offline' },
      { id: 'big', label: 'Indexes' },
      { id: 'g', label: 'Quality' },
    ]);
    expect(graph.nodes.map(({ label, groupId }) => `${label} in ${groupId}`)).toEqual([
      'Parser in f',
      'BM25 in big',
      'Eval in g',
      'Golden set in g',
    ]);
    expect(joins(board)).toEqual(['a > big']);
  });

  it.each([
    ['deleted', { isDeleted: true }],
    ['at opacity 0', { opacity: 0 }],
    ['without colour', { strokeColor: 'transparent' }],
    ['in eight-digit clear ink', { strokeColor: '#00000000' }],
    ['white on the canvas', { strokeColor: '#ffffff' }],
    ['in 1 px type', { fontSize: 1 }],
    ['far off the canvas', { x: 500_000 }],
  ])('does not read text that is %s', (_name, parts) => {
    const hidden = text('h', 'ACL filter', { x: 500, ...parts });
    const board = [...box('a', 'A'), ...box('b', 'B', { x: 300 }), hidden, arrow('e', 'a', 'h')];
    expect(labels(board)).toEqual(['A', 'B']);
  });

  it('reads white text on a dark box', () => {
    const dark = { backgroundColor: '#1e1e1e' };
    const board = [
      element('rectangle', 'a', dark),
      text('t', 'Cache', { containerId: 'a', strokeColor: '#ffffff' }),
    ];
    expect(labels(board)).toEqual(['Cache']);
  });

  it('reads no words from custom data, links or ids', () => {
    const board = [
      element('rectangle', 'reranker', { customData: { a: 'cache' }, link: 'x://acl' }),
    ];
    expect(readBoard(board).nodes).toMatchObject([{ label: '' }]);
  });

  it('never throws', () => {
    const odd = fc.record({
      id: fc.string({ minLength: 1 }),
      type: fc.constantFrom('arrow', 'rectangle', 'text', 'frame', 'toString'),
      version: fc.integer(),
      isDeleted: fc.boolean(),
      x: fc.anything(),
      width: fc.anything(),
      text: fc.anything(),
      groupIds: fc.anything(),
      startBinding: fc.anything(),
      containerId: fc.anything(),
    });
    fc.assert(fc.property(fc.array(odd), (elements) => void readBoard(elements)));
  });

  // Bug it would catch: an unsound field taken as it stands, or a sound one lost.
  it('takes a field of another type for one that is missing', () => {
    const odd = {
      ...{ x: NaN, y: '7', width: null, opacity: Infinity, strokeColor: 1, frameId: 2, name: [] },
      ...{ groupIds: ['g', 1], customData: { kind: 'nothing' }, startBinding: [] },
    };
    const board = [
      element('rectangle', 'a', odd),
      text('t', 'Cache', { containerId: 'a', fontSize: 'big', originalText: 3 }),
      element('rectangle', 'b', { x: 300, customData: { kind: 'queue', more: 1 } }),
      arrow('r', 'a', 'b', { startArrowhead: 4 }),
    ];
    expect(readBoard(board)).toMatchObject({
      nodes: [
        { id: 'a', label: 'Cache', shape: 'box', groupId: null },
        { id: 'b', kind: 'queue' },
      ],
      edges: [{ from: 'a', to: 'b', isTwoWay: false }],
    });
  });

  it('reads a crowded board within a second', () => {
    const board = Array.from({ length: 1500 }, (_, index) =>
      box(`n${index}`, `Node ${index}`, { x: (index % 40) * 200, y: Math.floor(index / 40) * 100 }),
    ).flat();
    const startMs = performance.now();
    expect(readBoard(board).nodes).toHaveLength(1500);
    expect(performance.now() - startMs).toBeLessThan(1000);
  });
});
