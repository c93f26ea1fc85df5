// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hearText } from './own-keys.js';

const types = ['keydown', 'keypress', 'textInput', 'input', 'selectionchange', 'keyup'];
let field: HTMLTextAreaElement;
let onTheWay: string[];
let heard: string[];
let hearNoMore: (() => void)[];

beforeEach(() => {
  onTheWay = [];
  heard = [];
  document.body.innerHTML = '<div><textarea></textarea></div>';
  field = document.querySelector('textarea') ?? document.createElement('textarea');
  const around = field.parentElement;
  for (const type of types)
    around?.addEventListener(type, () => onTheWay.push(type), { capture: true });
  hearNoMore = [
    hearText(field, () => heard.push('journal')),
    hearText(field, () => heard.push('count')),
  ];
});
afterEach(() => {
  for (const end of hearNoMore) end();
});

function press(key: string, ctrlKey = false): void {
  const init = { key, ctrlKey, bubbles: true, cancelable: true };
  field.dispatchEvent(new KeyboardEvent('keydown', init));
  field.dispatchEvent(new KeyboardEvent('keypress', init));
  field.dispatchEvent(new Event('textInput', { bubbles: true }));
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('selectionchange', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', init));
}

test('a letter asks nothing of what is round the field, and the field hears that it has text', () => {
  press('a');
  expect(onTheWay).toEqual([]);
  expect(heard).toEqual(['journal', 'count']);
});

test.each([
  [' ', false, ['keydown']],
  ['Tab', false, ['keydown', 'keypress', 'keyup']],
  ['k', true, ['keydown', 'keypress', 'keyup']],
])('what is more than a letter goes on: %j with Ctrl %j', (key, ctrlKey, goesOn) => {
  press(key, ctrlKey);
  expect(onTheWay).toEqual(goesOn);
});

test('a field that is heard no more has its events as any other', () => {
  for (const end of hearNoMore) end();
  press('a');
  expect(onTheWay).toEqual(types);
  expect(heard).toEqual([]);
});
