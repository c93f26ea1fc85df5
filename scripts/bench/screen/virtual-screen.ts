import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startXvfb } from '../../setup/system/xvfb.js';
import { openFrameBuffer, type FrameBuffer, type Region } from './frame-buffer.js';

/** A display whose pixels we can read. */
export type VirtualScreen = {
  /** What a program needs to show its windows there. */
  readonly env: NodeJS.ProcessEnv;
  readonly frame: (region: Region) => FrameBuffer;
};

/** Larger than the windows: Chromium cuts a pixel from one that fills its screen. */
const size = '1600x1000';

/** Where both apps' windows lie at their first start: in the middle. */
export const windowRegion: Region = { x: 80, y: 50, width: 1440, height: 900 };

export async function withVirtualScreen<T>(use: (screen: VirtualScreen) => Promise<T>): Promise<T> {
  const frameFolder = await mkdtemp(join(tmpdir(), 'hotseat-screen-'));
  try {
    const { env, stop } = await startXvfb({ size, frameFolder });
    try {
      const file = join(frameFolder, 'Xvfb_screen0');
      return await use({ env, frame: (region) => openFrameBuffer(file, region) });
    } finally {
      await stop();
    }
  } finally {
    await rm(frameFolder, { recursive: true, force: true });
  }
}
