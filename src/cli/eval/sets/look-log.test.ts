import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { LabelledSet } from './labelled-set.js';
import { logLook } from './look-log.js';

test('each look is one more line under one head, with the figures that were seen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-looks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const set: LabelledSet = {
    name: 'held',
    file: join(folder, 'held-out.yaml'),
    labelledBy: 'silver',
    isHeldOut: true,
    prompts: [],
    note: null,
    isGradable: true,
  };
  const row = { name: 'κ', value: 0.51234, unit: '', bar: '', holds: true };
  await logLook(set, 'offline', [row]);
  await logLook(set, 'llm', []);
  const lines = (await readFile(join(folder, 'LOOKS.md'), 'utf8')).trim().split('\n');
  expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
  expect(lines.at(-2)).toMatch(/^\| \d{4}-.* \| held \| offline \| 0\.512 \| none \| none \|$/);
  expect(lines.at(-1)).toMatch(/ \| llm \| none \| none \| none \|$/);
});
