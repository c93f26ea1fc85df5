import { useEffect, useState, type ReactNode } from 'react';
import { emptyGraph, type DrawingGraph } from '../../../core/graph/drawing-graph.js';
import { GraphLists } from '../../ui/drawing/graph-lists.js';
import { readDrawing, type Drawn } from './read-drawing.js';

type Props = {
  /** Give it by useMemo: it is read anew whenever it is another one. */
  readonly drawn: Drawn;
  /** What the text stands for: `Your board as text`. */
  readonly label: string;
  /** What changes many times a second is read once it rests for so long. */
  readonly restMs?: number;
};

/** What a drawing says, in words; nothing until it is read, and where that takes too long. */
export function GraphText({ drawn, label, restMs = 0 }: Props): ReactNode {
  const [graph, setGraph] = useState<DrawingGraph>(emptyGraph);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void readDrawing(drawn).then((read) => {
        if (isWanted) setGraph(read ?? emptyGraph);
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [drawn, restMs]);
  return graph.nodes.length === 0 ? null : <GraphLists graph={graph} label={label} />;
}
