import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { labelsOf } from '../../../../core/review/highlight-drawing.js';

const ReplayBoard = lazy(async () => ({
  default: (await import('../../../panes/whiteboard/replay/replay-board.js')).ReplayBoard,
}));

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
  return (
    <Suspense fallback={null}>
      <ReplayBoard elements={elements} final={inTheEnd} label={label} />
    </Suspense>
  );
}
