// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { scrollByKey } from './scroll-keys.js';

// Bug: the focus stood on the button below, and no key but Tab led to the rest of the dialog.
test('what is below in a dialog comes by keys from anywhere in it', () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const sized = (body: HTMLElement): HTMLElement =>
    Object.defineProperties(body, { scrollHeight: { value: 900 }, clientHeight: { value: 400 } });
  const bodyOf = (): HTMLElement | null => document.querySelector('section');
  act(() =>
    root.render(
      <div onKeyDown={(event) => scrollByKey(event, bodyOf())}>
        <section />
        <input type="text" />
        <input type="radio" />
        <button>Close</button>
      </div>,
    ),
  );
  const body = sized(bodyOf() ?? document.body);
  const press = (selector: string, key: string): number => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.querySelector(selector)?.dispatchEvent(event);
    return body.scrollTop;
  };
  expect(press('button', 'ArrowDown')).toBe(48);
  expect(press('button', 'PageDown')).toBe(398);
  expect(press('[type="radio"]', 'ArrowUp')).toBe(398);
  expect(press('[type="text"]', 'Home')).toBe(398);
  expect(press('[type="text"]', 'ArrowUp')).toBe(350);
  expect(press('button', 'Home')).toBe(0);
  act(() => root.unmount());
});
