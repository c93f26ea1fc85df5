import { expect, test, vi } from 'vitest';
import type { draw } from '../../../panes/diagram/draw.js';
import { drawDiagram } from './use-picture.js';

const answers = vi.hoisted(() => new Array<unknown>());
vi.mock('../../../panes/diagram/draw.js', () => ({
  draw: async () => Promise.resolve(answers.shift()),
}));

const wrong = (mayPass: boolean): Awaited<ReturnType<typeof draw>> => ({
  kind: 'wrong',
  problem: { line: null, message: 'it takes too long to read', ...(mayPass && { mayPass }) },
});
const drawing = { url: 'blob:a', blob: new Blob(['<svg/>']), width: 30, height: 20 };

// Bug: a slow moment cost a report its reference picture for as long as the window stayed.
test('what failed in a slow moment is drawn at the next try', async () => {
  answers.push(wrong(true), { kind: 'drawn', drawing, tookMs: 1 });
  const text = 'flowchart LR\n A --> B';
  expect(await drawDiagram(text, 'light')).toEqual({
    kind: 'failed',
    why: 'its text cannot be drawn: it takes too long to read',
    mayPass: true,
  });
  expect(await drawDiagram(text, 'light')).toMatchObject({ kind: 'drawn', width: 30 });
});

test('what is wrong in itself is not read again', async () => {
  answers.push(wrong(false));
  const text = 'flowchart LR\n A -->';
  const first = await drawDiagram(text, 'light');
  expect(first).toMatchObject({ kind: 'failed', mayPass: false });
  expect(await drawDiagram(text, 'light')).toEqual(first);
});
