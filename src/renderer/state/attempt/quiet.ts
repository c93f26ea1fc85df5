let lastInputMs = Number.NEGATIVE_INFINITY;
let isDown = false;

/** Nobody draws one stroke for longer; a pen whose end was never heard must not silence the interviewer for good. */
const mostStrokeSec = 60;

/** When the last key or stroke was, in ms of `performance.now`. */
export const lastInputAtMs = (): number => lastInputMs;

/** Seconds since the last key or stroke anywhere in the window; none while a stroke is under way. */
export function quietSec(nowMs: number): number {
  const sinceSec = (nowMs - lastInputMs) / 1000;
  return isDown && sinceSec < mostStrokeSec ? 0 : sinceSec;
}

/** Follows keys and strokes, in their first phase, so that no pane can keep one to itself. */
export function followInput(): void {
  const note =
    (isDownNow: boolean | null): (() => void) =>
    () => {
      lastInputMs = performance.now();
      isDown = isDownNow ?? isDown;
    };
  const heard = [
    ['keydown', null],
    ['keyup', null],
    ['pointerdown', true],
    ['pointerup', false],
    ['pointercancel', false],
  ] as const;
  for (const [name, isDownNow] of heard)
    window.addEventListener(name, note(isDownNow), { capture: true, passive: true });
}
