import { useCallback, useEffect, useRef, useState } from 'react';
import { draw, type Drawing } from './draw.js';
import type { DrawProblem } from './drawable.js';

export type Preview = {
  /** The last good picture; it stays while the text does not parse. */
  readonly drawing: Drawing | null;
  readonly problem: DrawProblem | null;
  /** The text has changed, and drawing it takes so long that it waits for the person's word. */
  readonly isWaiting: boolean;
};

const quietMs = 300;
const slowMs = 2000;
const nothing: Preview = { drawing: null, problem: null, isWaiting: false };

/** Keeps a picture of the text in step with it. Drawing blocks the window, so a slow one is not repeated unasked. */
export function useDrawing(
  theme: string,
  read: () => string,
): {
  readonly preview: Preview;
  readonly changed: () => void;
  readonly drawNow: () => void;
} {
  const [preview, setPreview] = useState(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);
  const isOnDemand = useRef(false);
  const lastGood = useRef({ text: '', theme });

  const drawNow = useCallback(() => {
    clearTimeout(timer.current);
    const turn = (latest.current += 1);
    const text = read();
    if (text.trim() === '') {
      lastGood.current = { text: '', theme };
      isOnDemand.current = false;
      setPreview(nothing);
      return;
    }
    void draw(text).then(async (first) => {
      const isStale = first.kind === 'wrong' && lastGood.current.theme !== theme;
      // The picture that is kept must follow the theme too.
      const redrawn =
        isStale && lastGood.current.text !== '' ? await draw(lastGood.current.text) : first;
      const drawn = redrawn.kind === 'drawn' ? redrawn : first;
      if (turn !== latest.current) {
        if (drawn.kind === 'drawn') URL.revokeObjectURL(drawn.drawing.url);
        return;
      }
      if (drawn.kind === 'drawn') {
        lastGood.current = { text: first.kind === 'drawn' ? text : lastGood.current.text, theme };
      }
      isOnDemand.current = drawn.kind === 'drawn' && drawn.tookMs > slowMs;
      setPreview((before) => ({
        drawing: drawn.kind === 'drawn' ? drawn.drawing : before.drawing,
        problem: first.kind === 'wrong' ? first.problem : null,
        isWaiting: false,
      }));
    });
  }, [read, theme]);

  const changed = useCallback(() => {
    clearTimeout(timer.current);
    if (isOnDemand.current) {
      setPreview((before) => (before.isWaiting ? before : { ...before, isWaiting: true }));
      return;
    }
    timer.current = setTimeout(drawNow, quietMs);
  }, [drawNow]);

  useEffect(() => {
    drawNow();
    return () => {
      clearTimeout(timer.current);
      latest.current += 1;
    };
  }, [drawNow]);

  const { drawing } = preview;
  useEffect(
    () => () => (drawing === null ? undefined : URL.revokeObjectURL(drawing.url)),
    [drawing],
  );

  return { preview, changed, drawNow };
}
