import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '../../../src/ipc/contract.js';
import { labelledBox } from '../../fixtures/board-scene.js';
import { expect, test } from '../../fixtures/hotseat.js';
import { note, onDisk, startInterview, titles } from '../../fixtures/room.js';

/** Ways in which an element of somebody's clipboard is none. */
const faults: readonly Readonly<Record<string, unknown>>[] = [
  { version: 'x' },
  { version: null },
  { x: null },
  { width: 'wide' },
  { points: [null], type: 'line' },
  { id: '' },
];

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

// Bug: a pasted element with a version that is no number stopped all saving of the attempt, and nothing said why.
test('of scenes that are half malformed every sound element is saved, and all that is written after', async ({
  kept,
}) => {
  const { app, page, dataDir } = kept;
  await startInterview(page, titles.rag);
  await page.keyboard.press('Control+1');
  const random = seeded(7);
  const sound: string[] = [];
  for (let scene = 0; scene < 6; scene += 1) {
    const elements = Array.from({ length: 6 }, (_, at) => {
      const label = `scene ${String(scene)} box ${String(at)}`;
      const boxes = labelledBox(label, at * 180, scene * 90);
      if (random() < 0.5) {
        sound.push(label);
        return boxes;
      }
      const fault = faults[Math.floor(random() * faults.length)] ?? {};
      return boxes.map((one) => ({ ...one, ...fault }));
    }).flat();
    const text = JSON.stringify({ type: 'excalidraw/clipboard', elements, files: {} });
    await app.evaluate(({ clipboard }, scene) => clipboard.writeText(scene), text);
    await page.locator('canvas.interactive').click({ position: { x: 420, y: 320 } });
    await page.keyboard.press('Control+v');
    await note(page, 'Clarify', ` after scene ${String(scene)}.`);
    await page.keyboard.press('Control+1');
  }
  await onDisk(dataDir, 'after scene 5.', 10_000);
  expect(sound.length).toBeGreaterThan(8);
  for (const label of sound) await onDisk(dataDir, label, 10_000);
  await expect(page.getByRole('contentinfo').getByText(/^Saved/)).toBeVisible();
});

test('a change that main cannot read is kept as text, in quarantine', async ({
  kept: { page, dataDir },
}) => {
  await startInterview(page, titles.rag);
  const [attemptId = ''] = await readdir(join(dataDir, 'data', 'attempts'));
  const reply = await page.evaluate(
    (id) =>
      (window as unknown as { readonly hotseat: Bridge }).hotseat.call('attempt:set-aside', {
        attemptId: id,
        text: 'some change',
      }),
    attemptId,
  );
  expect(reply).toMatchObject({ ok: true });
  const path = reply.ok ? reply.value.path : '';
  expect(path).toContain(join(dataDir, 'data', 'quarantine'));
  expect(await readFile(path, 'utf8')).toBe('some change');
});
