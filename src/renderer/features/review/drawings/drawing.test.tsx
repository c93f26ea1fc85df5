// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { ReferenceDrawing } from './drawing.js';
import { usePicture, type Picture } from './use-picture.js';

vi.stubGlobal('requestIdleCallback', () => 1);
vi.stubGlobal('cancelIdleCallback', () => undefined);

function shown(element: ReactNode): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() => root.render(element));
  const words = host.textContent;
  act(() => root.unmount());
  return words;
}

// Bug: two frames stood empty for nine seconds, without a sign that they are being drawn.
test('a picture that is being drawn says so', () => {
  expect(shown(<ReferenceDrawing text="flowchart LR" look="thumb" />)).toBe('Drawing…');
});

test('what draws it is read at once, and not when the page has come to rest', () => {
  const pane = vi.fn(() => Promise.resolve());
  const make = vi.fn(() => new Promise<never>(() => undefined));
  const Picture = (): string => usePicture(make, pane).kind;
  shown(<Picture />);
  expect([pane.mock.calls.length, make.mock.calls.length]).toEqual([1, 0]);
});

// Bug: another theme gave the old picture's URL back at once, and where the page still loaded it a broken image stood there.
test('a picture keeps its URL until the next one is there', async () => {
  vi.stubGlobal('requestIdleCallback', (start: () => void) => (start(), 1));
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const pane = (): Promise<void> => Promise.resolve();
  const drawn = (url: string): Picture => ({ kind: 'drawn', url, width: 1, height: 1 });
  let finish = (_: Picture): void => undefined;
  const light = (): Promise<Picture> => Promise.resolve(drawn('blob:light'));
  const dark = (): Promise<Picture> => new Promise((resolve) => (finish = resolve));
  const Shown = ({ make }: { readonly make: () => Promise<Picture> }): string =>
    usePicture(make, pane).kind;
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Shown make={light} />));
  await act(async () => root.render(<Shown make={dark} />));
  expect(revoked).not.toHaveBeenCalled();
  await act(async () => finish(drawn('blob:dark')));
  expect(revoked.mock.calls).toEqual([['blob:light']]);
  await act(async () => root.unmount());
  expect(revoked.mock.calls).toEqual([['blob:light'], ['blob:dark']]);
});
