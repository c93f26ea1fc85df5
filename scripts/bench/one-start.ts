import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Program } from './electron-run.js';
import { idleCpu } from './idle.js';
import { pssMb } from './process-tree.js';
import { windowRegion, type VirtualScreen } from './screen/virtual-screen.js';
import { watchRegion } from './screen/watch-region.js';
import { whenItStands, type Arrival } from './screen/when-it-stands.js';

export type Start = Arrival & { readonly mb: number };

/** From the spawn to the picture that stays, and the memory of all processes `restMs` after that. */
export async function startOf(
  { env, frame }: VirtualScreen,
  program: Program,
  restMs: number,
): Promise<Start> {
  await idleCpu();
  const pixels = frame(windowRegion);
  const watch = watchRegion(pixels);
  const running = launch({ ...program, env });
  try {
    const arrival = whenItStands(await watch);
    await wait(restMs);
    return { ...arrival, mb: pssMb(running.pid) };
  } finally {
    await running.end();
    pixels.close();
  }
}
