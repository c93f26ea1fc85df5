import { useEffect, useState } from 'react';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { countWords } from './graph-summary.js';

const settleMs = 400;

/** What graders read in the diagram's text: `6 components · 5 arrows`; empty where there is nothing yet. */
export function useDiagramWords(): string {
  const text = useAttempt((open) => open.live.state.diagram.text);
  const [words, setWords] = useState('');
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void import('../../../../core/mermaid/read-mermaid.js').then(({ readDiagram }) => {
        if (!isWanted) return;
        const graph = readDiagram(text);
        setWords(graph.nodes.length === 0 ? '' : countWords(graph));
      });
    }, settleMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return words;
}
