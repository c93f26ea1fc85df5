// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { RouteName } from '../../../ipc/contract.js';
import { exportAttempts, importAttempts } from './exchange.js';

const replies: Partial<Record<RouteName, unknown>> = {
  'export:begin': { attempts: 0 },
  'export:next': null,
  'export:finish': { path: '/all.zip', attempts: 0 },
  'import:run': { added: 0, held: 0, beside: 0, flash: 0 },
};

// Bug: a second press, while the first still asked where to, could write one attempt with the pictures of another.
test('of two presses one exports, or imports', async () => {
  const call = vi.fn((name: RouteName) => Promise.resolve({ ok: true, value: replies[name] }));
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  const asked = (name: RouteName): number => call.mock.calls.filter(([one]) => one === name).length;
  const both = [exportAttempts('zip'), exportAttempts('folder'), importAttempts('zip')];
  expect(await Promise.all(both)).toEqual([{ path: '/all.zip', attempts: 0 }, null, undefined]);
  expect([asked('export:begin'), asked('import:run')]).toEqual([1, 0]);
  await Promise.all([importAttempts('zip'), importAttempts('zip')]);
  expect(asked('import:run')).toBe(1);
  await exportAttempts('zip');
  expect(asked('export:begin')).toBe(2);
});
