import { useMemo } from 'react';
import type { DrawingLook } from '../../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { countWords } from './graph-summary.js';
import { useLook } from './use-look.js';

type DiagramLook = DrawingLook & {
  /** `6 components · 5 arrows`; empty where there is nothing yet. */
  readonly summary: string;
};

/** What graders read in the diagram's text. Nothing, and said so, where that takes too long. */
export function useDiagramLook(): DiagramLook {
  const text = useAttempt((open) => open.live.state.diagram.text);
  const drawn = useMemo(() => ({ kind: 'diagram', text }) as const, [text]);
  const { isTooMuch, ...look } = useLook(drawn);
  if (isTooMuch) return { ...look, summary: 'too much to count here' };
  return { ...look, summary: look.graph.nodes.length === 0 ? '' : countWords(look.graph) };
}
