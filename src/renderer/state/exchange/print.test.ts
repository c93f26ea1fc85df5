// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { savePdf } from './print.js';

// Bug: a second press, while the report was still being read, printed over the first, and waited for its page for good.
test('two presses save one PDF', async () => {
  const refused = { ok: false, error: { kind: 'cancelled' } };
  const call = vi.fn(() => Promise.resolve(refused));
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  expect(await Promise.all([savePdf('a'), savePdf('a')])).toEqual([null, null]);
  expect(call).toHaveBeenCalledTimes(1);
  await savePdf('a');
  expect(call).toHaveBeenCalledTimes(2);
});
