import { useEffect, useState } from 'react';

const waiting = new Set<() => void>();
/** A window that is never idle draws all the same. */
const longestWait = { timeout: 200 };
let isAsked = false;

function askForIdle(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  requestIdleCallback(() => {
    isAsked = false;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next();
    askForIdle();
  }, longestWait);
}

/** Whether it is one's turn to be drawn: at once, else after the others that ask, one in each idle stretch of the window. */
export function useTurn(isAtOnce: boolean): boolean {
  const [isTurn, setTurn] = useState(isAtOnce);
  useEffect(() => {
    if (isTurn) return;
    const begin = (): void => setTurn(true);
    waiting.add(begin);
    askForIdle();
    return () => void waiting.delete(begin);
  }, [isTurn]);
  return isTurn;
}
