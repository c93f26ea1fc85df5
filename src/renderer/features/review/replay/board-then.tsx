import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import { labelsOf } from '../../../../core/review/highlight-drawing.js';

const ReplayBoard = lazy(async () => ({
  default: (await import('../../../panes/whiteboard/replay/replay-board.js')).ReplayBoard,
}));

/** A seek, or what is played, goes over many boards in a second. */
const restMs = 400;

type Board = AttemptState['board'];
type Props = { readonly board: Board; readonly final: Board };

/** The whiteboard as it stood. */
export function BoardThen({ board, final }: Props): ReactNode {
  const elements = useMemo(() => [...board.values()], [board]);
  const inTheEnd = useMemo(() => [...final.values()], [final]);
  const label = useMemo(() => {
    const labels = labelsOf(elements).join(', ');
    return labels === '' ? 'The whiteboard, without words yet' : `The whiteboard: ${labels}`;
  }, [elements]);
  const drawn = useMemo(() => ({ kind: 'board', elements }) as const, [elements]);
  return (
    <Suspense fallback={null}>
      <ReplayBoard elements={elements} final={inTheEnd} label={label} />
      <div className="visually-hidden">
        <GraphText drawn={drawn} label="The whiteboard as text" restMs={restMs} />
      </div>
    </Suspense>
  );
}
