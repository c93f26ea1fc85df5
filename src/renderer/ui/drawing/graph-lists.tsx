import { useMemo, type ReactNode } from 'react';
import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';
import { graphWords } from '../../../core/graph/graph-words.js';
import styles from './graph-lists.module.css';

type Props = { readonly graph: DrawingGraph; readonly label: string };

/** A drawing as text: its boxes, and what leads to what. */
export function GraphLists({ graph, label }: Props): ReactNode {
  const { boxes, arrows } = useMemo(() => graphWords(graph), [graph]);
  return (
    <div role="group" aria-label={label} className={styles['lists']}>
      <Lines title="Boxes" lines={boxes} />
      <Lines title="Arrows" lines={arrows} />
    </div>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={styles['title']} aria-hidden="true">
        {title}
      </p>
      <ul aria-label={title}>
        {lines.map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
