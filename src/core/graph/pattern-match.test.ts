import { describe, expect, it } from 'vitest';
import type { GraphPattern } from '../prompt/criterion.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { matchPattern, type HoldsTerm } from './pattern-match.js';

const holds: HoldsTerm = (label, terms) =>
  terms.some((term) => label.toLowerCase().includes(term.toLowerCase()));
const pattern: GraphPattern = {
  nodes: { rights: ['acl', 'rights'], search: ['search', 'retriev'] },
  edges: [['rights', 'search']],
  worth: 'met',
};
const fit = (source: string, wanted = pattern) =>
  matchPattern(wanted, readDiagram(`flowchart LR\n${source}`), holds).fit;

describe('matchPattern', () => {
  it.each([
    ['by one arrow', 'A[ACL filter] --> B[Search]'],
    ['over one other box', 'A[ACL filter] --> X[Rewrite] --> B[Search]'],
    ['without direction', 'A[ACL filter] --- B[Search]'],
    ['from a box to a group', 'A[ACL] --> s\nsubgraph s [Search]\n V[Vectors]\nend'],
    ['to a member of a group', 'A[ACL] --> V\nsubgraph s [Search]\n V[Vectors]\nend'],
    ['to a group that holds it', 'A[ACL] --> s\nsubgraph s [Indexes]\n V[Search index]\nend'],
  ])('finds boxes joined %s', (_name, source) => expect(fit(source)).toBe('whole'));

  it('tells an arrow the wrong way round from a right one', () => {
    expect(fit('B[Search] --> A[ACL filter]')).toBe('turned');
  });

  it.each([
    ['boxes without an arrow', 'A[ACL filter]\nB[Search]'],
    ['a path over two others', 'A[ACL] --> X --> Y --> B[Search]'],
    ['one box for both roles', 'A[ACL search] --> X'],
    ['nothing', ''],
  ])('does not count %s', (_name, source) => expect(fit(source)).toBe('none'));

  it('tries other boxes of a role when the first is not joined', () => {
    expect(fit('S1[Search logs] --> X\nA[ACL] --> S2[Search index]')).toBe('whole');
  });

  it('names what it found', () => {
    const graph = readDiagram('flowchart LR\n A[ACL filter] --> B[Search]');
    expect(matchPattern(pattern, graph, holds)).toEqual({
      fit: 'whole',
      ids: ['A', 'B', 'L_A_B_0'],
      labels: ['ACL filter', 'Search'],
    });
  });

  it('ends soon on a drawing made to make it search', () => {
    const roles = ['a', 'b', 'c', 'd', 'e', 'f'];
    const hard: GraphPattern = {
      nodes: Object.fromEntries(roles.map((role) => [role, ['x']])),
      edges: roles.slice(1).map((role, index) => [roles[index] ?? 'a', role]),
      worth: 'met',
    };
    const boxes = Array.from({ length: 200 }, (_, index) => `n${index}[x ${index}]`).join('\n');
    const startMs = performance.now();
    expect(fit(boxes, hard)).toBe('none');
    expect(performance.now() - startMs).toBeLessThan(1000);
  });
});
