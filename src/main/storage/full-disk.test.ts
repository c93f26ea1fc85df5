import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAt, smallDisk, valueOf } from './folder.fixture.js';
import { samplePrompt } from './prompt.fixture.js';

const choice = { mode: 'mock', level: 'senior', timeFactor: 1 } as const;

// Mounting needs root; CI runs as root, a developer need not.
test.skipIf(process.getuid?.() !== 0)(
  'on a full disk nothing is acknowledged, nothing is lost, and writing goes on when there is room',
  async () => {
    const root = await smallDisk('512k');
    const { attempts, settings } = await openAt(root);
    const { attemptId: id } = valueOf(await attempts.start(samplePrompt, choice));
    const insert = 'x'.repeat(3000);
    const write = (seq: number): Promise<unknown> => {
      const splice = { at: 0, remove: 0, insert };
      return attempts.append(id, seq, [
        { kind: 'text-changed', atSec: seq, phaseId: 'design', splice },
      ]);
    };
    await writeFile(join(root, 'filler'), Buffer.alloc(350_000));
    let seq = 1;
    await expect(
      (async () => {
        for (; seq < 1000; seq += 1) await write(seq);
      })(),
    ).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(write(seq)).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(settings.update((now) => ({ ...now, theme: 'dark' }))).rejects.toMatchObject({
      code: 'ENOSPC',
    });

    const afterKill = await openAt(root);
    expect(valueOf(await afterKill.attempts.open(id)).nextSeq).toBe(seq);
    await afterKill.close();

    await rm(join(root, 'filler'));
    await write(seq);
    expect(valueOf(await attempts.open(id)).state.texts['design']?.text).toHaveLength(seq * 3000);

    const parts = writeFile(join(root, 'filler'), Buffer.alloc(500_000));
    await expect(parts).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(attempts.submit(id)).rejects.toMatchObject({ code: 'ENOSPC' });
    await rm(join(root, 'filler'));
    expect(valueOf(await attempts.submit(id)).isFinished).toBe(true);
  },
);
