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

/** Who has typed as lately as this is typing on. */
const typingMs = 300;
/** By then a letter has been painted. */
const paintedMs = 16;
const mostLateMs = 150;

export const isTyping = (): boolean => performance.now() - lastInputMs < typingMs;

/**
 * Runs what draws a frame of its own once the next key's letter has been painted, or 150 ms from now: drawn just before a
 * letter it would make the letter wait for the frame after. Returns what calls it off.
 */
export function afterNextKey(run: () => void): () => void {
  const callOff = (): void => {
    clearTimeout(timer);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
  const go = (): void => {
    callOff();
    run();
  };
  const onKey = (): void => {
    clearTimeout(timer);
    timer = setTimeout(go, paintedMs);
  };
  let timer = setTimeout(go, mostLateMs);
  window.addEventListener('keydown', onKey, { capture: true, once: true });
  return callOff;
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
