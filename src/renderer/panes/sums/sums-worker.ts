import { computeLines } from './compute.js';

/** Computes apart from the window: mathjs takes a while to load, and typing must not wait for it. */
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(computeLines(data));
});
