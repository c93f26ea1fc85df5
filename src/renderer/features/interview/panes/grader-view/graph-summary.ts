import { counted } from '../../../../../core/counted.js';
import type { DrawingGraph } from '../../../../../core/graph/drawing-graph.js';

/** How much a drawing holds: `10 components · 9 arrows · 2 stores`. */
export function countWords({ nodes, edges, groups }: DrawingGraph): string {
  const stores = nodes.filter(({ shape }) => shape === 'store').length;
  const parts: readonly [number, string][] = [
    [nodes.length, 'component'],
    [edges.length, 'arrow'],
    [stores, 'store'],
    [groups.length, 'group'],
  ];
  return parts
    .filter(([count], index) => count > 0 || index < 2)
    .map(([count, word]) => counted(count, word))
    .join(' · ');
}
