import { useEffect, useRef, useState } from 'react';
import { emptyGraph } from '../../../../../core/graph/drawing-graph.js';
import { lookAt, type DrawingLook, type Drawn } from '../../../../panes/reading/read-drawing.js';

/** However long a drawing took to be read, on a machine that was busy then. */
const mostMs = 3000;
/** A drawing that is slow to read is read the more seldom, so that it takes a small part of the machine's time. */
const rests = 20;
const quickMs = 15;

const nothing: DrawingLook = {
  graph: emptyGraph,
  lints: [],
  strokes: { unread: [], joining: 0 },
  tookMs: 0,
};

/**
 * What graders read in a drawing. It comes here once it is in the journal, which is a moment after the last change, and is
 * read in a worker at once; a large one waits a multiple of what it took the last time. What could not be read in time is
 * read once more; until then the last look stands, and `isTooMuch` says so. `drawn` must be memoised.
 */
export function useLook(drawn: Drawn): DrawingLook & { readonly isTooMuch: boolean } {
  const [look, setLook] = useState(nothing);
  const [isTooMuch, setTooMuch] = useState(false);
  const tookMs = useRef(0);
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async (triesLeft: number): Promise<void> => {
      const seen = await lookAt(drawn);
      tookMs.current = seen?.tookMs ?? mostMs;
      if (!isWanted) return;
      setTooMuch(seen === null);
      if (seen !== null) setLook(seen);
      else if (triesLeft > 0) readSoon(triesLeft - 1);
    };
    const readSoon = (triesLeft: number): void => {
      const waitMs = tookMs.current < quickMs ? 0 : Math.min(mostMs, rests * tookMs.current);
      timer = setTimeout(() => void read(triesLeft), waitMs);
    };
    readSoon(1);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [drawn]);
  return { ...look, isTooMuch };
}
