import { useEffect, useState } from 'react';
import { emptyGraph } from '../../../../../core/graph/drawing-graph.js';
import { lookAt, type DrawingLook } from '../../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { countWords } from './graph-summary.js';

const settleMs = 400;
const nothing: DrawingLook = { graph: emptyGraph, lints: [] };

export type DiagramLook = DrawingLook & {
  /** `6 components · 5 arrows`; empty where there is nothing yet. */
  readonly summary: string;
};

/** What graders read in the diagram's text. Nothing, and said so, where that takes too long. */
export function useDiagramLook(): DiagramLook {
  const text = useAttempt((open) => open.live.state.diagram.text);
  const [look, setLook] = useState<DiagramLook>({ ...nothing, summary: '' });
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void lookAt({ kind: 'diagram', text }).then((read) => {
        if (isWanted) setLook(told(read));
      });
    }, settleMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return look;
}

function told(look: DrawingLook | null): DiagramLook {
  if (look === null) return { ...nothing, summary: 'too much to count here' };
  return { ...look, summary: look.graph.nodes.length === 0 ? '' : countWords(look.graph) };
}
