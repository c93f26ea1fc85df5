import { useEffect, useState } from 'react';
import type { DrawingGraph } from '../../../../core/graph/drawing-graph.js';
import { readDrawing } from '../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { countWords } from './grader-view/graph-summary.js';

const settleMs = 400;

const tooMuch = 'too much to count here';
const countedIn = (graph: DrawingGraph): string =>
  graph.nodes.length === 0 ? '' : countWords(graph);

/** What graders read in the diagram's text: `6 components · 5 arrows`; empty where there is nothing yet. */
export function useDiagramWords(): string {
  const text = useAttempt((open) => open.live.state.diagram.text);
  const [words, setWords] = useState('');
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void readDrawing({ kind: 'diagram', text }).then((graph) => {
        if (isWanted) setWords(graph === null ? tooMuch : countedIn(graph));
      });
    }, settleMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return words;
}
