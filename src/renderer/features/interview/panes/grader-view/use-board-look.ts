import { useEffect, useRef, useState } from 'react';
import { emptyGraph } from '../../../../../core/graph/drawing-graph.js';
import { lookAt, type DrawingLook } from '../../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';

const settleMs = 400;
/** However long a board took to be read, on a machine that was busy then. */
const mostMs = 3000;
const nothing: DrawingLook = { graph: emptyGraph, lints: [] };

/**
 * Read in a worker once the person stops drawing for a moment. A board of thousands takes its time to read; the
 * wait grows with it, so that reading never takes more than a small part of the machine's time. What could not be read
 * in time is read once more; until then the last look stands.
 */
export function useBoardLook(): DrawingLook {
  const board = useAttempt((open) => open.live.state.board);
  const [look, setLook] = useState(nothing);
  const tookMs = useRef(0);
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const readSoon = (triesLeft: number): void => {
      timer = setTimeout(
        () => {
          const startedMs = performance.now();
          void lookAt({ kind: 'board', elements: [...board.values()] }).then((read) => {
            tookMs.current = performance.now() - startedMs;
            if (!isWanted) return;
            if (read !== null) setLook(read);
            else if (triesLeft > 0) readSoon(triesLeft - 1);
          });
        },
        Math.min(mostMs, settleMs + 20 * tookMs.current),
      );
    };
    readSoon(1);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [board]);
  return look;
}
