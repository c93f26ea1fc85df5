import { expect, test } from 'vitest';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { graphToBoard } from '../graph-to-board.js';
import { legsOf, meeting } from './lines.js';

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

const hub = `flowchart LR
  app["Customer app"] --> intake["Intake: store, acknowledge"]
  intake --> engine["Claim workflow, one per claim"]
  engine --> state[("Workflow state and timers")]
  engine --> screen["Screen in the house: injury, names, accounts"]
  screen -- "masked copy" --> reader["Hosted reading: masked photos, PDFs"]
  screen -- "injury" --> desk["Handler's worklist"]
  reader -- "typed fields" --> engine
  engine --> cover["Cover and amount, in code"]
  engine --> fraud["Fraud step"]
  fraud -- "generated SQL" --> guard["SQL guard: AST allow-list"]
  engine -- "proposal" --> rules["Rule service: authority, cap"]
  rules -- "unclear, over limit" --> desk
  desk -- "decision wakes it" --> engine
  rules -- "signed decision" --> pay["Payment service"]
  pay -- "confirmed" --> engine
  engine -- "approved, then letter" --> app
  engine -- "every step" --> file[("Claim file, append-only")]
  pay --> file`;

// Bug: of eleven arrows at one box some lay in one line, which then had a head at both ends.
test('no two arrows lie in one line, however many meet at a box', () => {
  const ways = graphToBoard(readDiagram(hub), newId, 'LR')
    .filter(({ type }) => type === 'arrow')
    .map(({ x, y, points }) =>
      (points as readonly (readonly [number, number])[]).map(
        ([across, down]) => [Number(x) + across, Number(y) + down] as const,
      ),
    );
  for (const [at, way] of ways.entries())
    for (const other of ways.slice(at + 1))
      for (const leg of legsOf(way))
        for (const near of legsOf(other)) expect(meeting(leg, near, 4)).not.toBe('along');
});
