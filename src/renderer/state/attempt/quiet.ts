let lastInputMs = Number.NEGATIVE_INFINITY;

/** Seconds since the last key or stroke anywhere in the window. */
export const quietSec = (nowMs: number): number => (nowMs - lastInputMs) / 1000;

/** Follows keys and strokes, in their first phase, so that no pane can keep one to itself. */
export function followInput(): void {
  const note = (): void => {
    lastInputMs = performance.now();
  };
  for (const name of ['keydown', 'keyup', 'pointerdown', 'pointerup'] as const)
    window.addEventListener(name, note, { capture: true, passive: true });
}
