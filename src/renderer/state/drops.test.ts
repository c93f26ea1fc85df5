// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { addPack } from './drops.js';

// Bug: where the zip was moved before it was added, the dialog said "Checking…" for good, and could not be closed.
test('a dropped pack that is gone is told, and not sent', async () => {
  const call = vi.fn();
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  const file = new File(['zip'], 'gone.zip');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await addPack(file)).toMatchObject({
    ok: false,
    error: { kind: 'invalid-file', path: 'gone.zip' },
  });
  expect(call).not.toHaveBeenCalled();
});
