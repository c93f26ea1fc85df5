import { expect, test } from 'vitest';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { graphToBoard } from '../graph-to-board.js';

let count = 0;
const newId = (): string => `id-${String((count += 1))}`;

const mermaid = `flowchart TB
  a["Decision"] --> b["Scorer"]
  a --> c["Rules"]
  a --> d["Log"]
  b --> d
  c --> e["Queue"]
  subgraph g["Models"]
    b
    c
  end
  subgraph h["Data"]
    d
    e
  end`;

// Bug: arrows led slantwise over the names of groups and into one point.
test('arrows of a laid-out board run level or upright', () => {
  const arrows = graphToBoard(readDiagram(mermaid), newId).filter(({ type }) => type === 'arrow');
  expect(arrows).toHaveLength(5);
  for (const arrow of arrows) {
    const points = arrow['points'] as readonly (readonly [number, number])[];
    for (const [at, [x, y]] of points.slice(1).entries()) {
      const [fromX, fromY] = points[at] ?? [0, 0];
      expect(Math.min(Math.abs(x - fromX), Math.abs(y - fromY))).toBeLessThan(1);
    }
  }
});
