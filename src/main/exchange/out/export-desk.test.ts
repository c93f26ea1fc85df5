import { expect, test } from 'vitest';
import { exportDesk } from './export-desk.js';
import type { ExportSession } from './export-session.js';

type Finished = Awaited<ReturnType<ExportSession['finish']>>;

const session = (finish: () => Promise<Finished>): ExportSession => ({
  next: () => Promise.resolve(null),
  write: () => Promise.resolve(),
  finish,
  drop: () => Promise.resolve(),
});

// Bug: a page that came anew began one while the last got its name, and that one was over too.
test('what ends is the export that was finished, and not the one begun meanwhile', async () => {
  const desk = exportDesk();
  let end: (finished: Finished) => void = () => undefined;
  const finished = new Promise<Finished>((resolve) => (end = resolve));
  const [first, second] = [session(() => finished), session(() => finished)];
  await desk.open(first);
  const finishing = desk.finish(first);
  await desk.open(second);
  end({ path: '/all.zip', attempts: 1 });
  await finishing;
  expect(desk.current()).toBe(second);
  await desk.finish(second);
  expect(desk.current()).toBeNull();
});
