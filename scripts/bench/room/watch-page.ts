import type { Page } from '@playwright/test';

type Watched = {
  /** From each key to the frame that follows it. */
  readonly keys: readonly number[];
  /** Between one frame and the next, while frames are asked for. */
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
};

/** A script as text: the loader would wrap its functions in a helper that the page does not have. */
const script = `(() => {
  const seen = { keys: [], frames: [], longTasks: [], isTiming: false };
  globalThis.watched = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  // After a frame's own callbacks a message comes next, once the frame is on its way to the screen.
  addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.keys.push(performance.now() - timeStamp);
    port2.postMessage(null);
  }), { capture: true });
  let lastMs = null;
  const frame = (nowMs) => {
    if (lastMs !== null && seen.isTiming) seen.frames.push(nowMs - lastMs);
    lastMs = nowMs;
    if (seen.isTiming) requestAnimationFrame(frame);
  };
  seen.time = (isTiming) => {
    seen.isTiming = isTiming;
    lastMs = null;
    if (isTiming) requestAnimationFrame(frame);
  };
})()`;

export const beginWatch = (page: Page): Promise<void> => page.evaluate(script);

/** Frames are timed between true and false alone: asking for each costs some. */
export const timeFrames = (page: Page, isTiming: boolean): Promise<void> =>
  page.evaluate(`watched.time(${String(isTiming)})`);

/** What was seen since the last call. */
export const taken = (page: Page): Promise<Watched> =>
  page.evaluate<Watched>(`(() => {
    const { keys, frames, longTasks } = watched;
    Object.assign(watched, { keys: [], frames: [], longTasks: [] });
    return { keys, frames, longTasks };
  })()`);
