import { expect, test } from 'vitest';
import { takeLimits } from '../../core/speech/take-limits.js';
import type { TakeFile } from '../storage/takes/take-files.js';
import { microphoneGate } from './microphone-gate.js';
import { takeDesk, type TakeDesk } from './take-desk.js';

const id = 'a';

function deskOn(there: readonly TakeFile[] = []): {
  readonly desk: TakeDesk;
  readonly isOpen: () => boolean;
  readonly written: readonly string[];
} {
  const gate = microphoneGate();
  const written: string[] = [];
  const takes = {
    list: async () => there,
    checkRoom: async () => undefined,
    begin: async (_id: string, file: string, bytes: Uint8Array) => {
      written.push(`${file} begins with ${String(bytes.byteLength)}`);
    },
    append: async (_id: string, file: string, bytes: Uint8Array) => {
      written.push(`${file} ${String(bytes.byteLength)}`);
    },
  };
  return { desk: takeDesk({ takes, gate }), isOpen: gate.isOpen, written };
}

const take = (number: number, bytes: number): TakeFile => ({
  ...{ phaseId: 'clarify', number, bytes, sec: null },
  file: `clarify-${String(number)}.webm`,
});

test('the microphone is open for one take, and for nothing before or after it', async () => {
  const { desk, isOpen, written } = deskOn([take(1, 10)]);
  expect(isOpen()).toBe(false);
  expect(await desk.begin(id, 'clarify')).toEqual({ ok: true, value: { file: 'clarify-2.webm' } });
  expect(isOpen()).toBe(true);
  expect(await desk.append(id, 'clarify-2.webm', new Uint8Array(5))).toMatchObject({
    value: { bytes: 5 },
  });
  expect(await desk.append(id, 'clarify-2.webm', new Uint8Array(6))).toMatchObject({
    value: { bytes: 11 },
  });
  await desk.end(id, 'clarify-2.webm');
  expect(isOpen()).toBe(false);
  const late = await desk.append(id, 'clarify-2.webm', new Uint8Array(5));
  expect(late).toMatchObject({ error: { kind: 'wrong-state' } });
  expect(written).toEqual(['clarify-2.webm begins with 5', 'clarify-2.webm 6']);
});

// Bug: a page writes into a take that it did not begin, such as one of another attempt.
test('only the take under way is written on, and a late end ends no other', async () => {
  const { desk, isOpen, written } = deskOn();
  await desk.begin(id, 'clarify');
  for (const [attempt, file] of [
    ['b', 'clarify-1.webm'],
    [id, 'design-1.webm'],
  ] as const) {
    expect((await desk.append(attempt, file, new Uint8Array(5))).ok).toBe(false);
    await desk.end(attempt, file);
  }
  expect(written).toEqual([]);
  expect(isOpen()).toBe(true);
  desk.drop();
  expect(isOpen()).toBe(false);
});

// Bug: the page went while a part was on its way to the disk, and main threw.
test('a take whose page goes while the disk writes has ended', async () => {
  const { desk, isOpen, written } = deskOn();
  await desk.begin(id, 'clarify');
  const writing = desk.append(id, 'clarify-1.webm', new Uint8Array(5));
  await Promise.resolve();
  desk.drop();
  expect(await writing).toEqual({ ok: true, value: { bytes: 5 } });
  expect(written).toHaveLength(1);
  const late = await desk.append(id, 'clarify-1.webm', new Uint8Array(5));
  expect(late).toMatchObject({ error: { kind: 'wrong-state' } });
  expect(isOpen()).toBe(false);
});

test('what all recordings may take is a limit before and within a take', async () => {
  const full = deskOn([take(1, takeLimits.attempt)]);
  expect(await full.desk.begin(id, 'clarify')).toMatchObject({
    error: { kind: 'recordings-full', of: 'attempt', most: takeLimits.attempt },
  });
  expect(full.isOpen()).toBe(false);
  const nearly = deskOn([take(1, takeLimits.attempt - 8)]);
  await nearly.desk.begin(id, 'clarify');
  expect((await nearly.desk.append(id, 'clarify-2.webm', new Uint8Array(8))).ok).toBe(true);
  const over = await nearly.desk.append(id, 'clarify-2.webm', new Uint8Array(1));
  expect(over).toMatchObject({ error: { kind: 'recordings-full' } });
  expect(nearly.written).toEqual(['clarify-2.webm begins with 8']);
});
