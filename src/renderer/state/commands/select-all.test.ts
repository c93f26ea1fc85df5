// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { useNavigation, type Screen } from '../navigation.js';
import { keepSelectionSmall } from './select-all.js';

keepSelectionSmall();
afterEach(() => {
  document.body.innerHTML = '';
  useNavigation.setState({ screen: { kind: 'library' } });
});

/** Whether Ctrl A in an element does what the browser does by itself. */
function isLeft(tag: string, screen: Screen): boolean {
  useNavigation.setState({ screen });
  const element = document.body.appendChild(document.createElement(tag));
  return element.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }),
  );
}

// Bug: outside of a field Ctrl A turned the whole window blue.
test('selects all in a field and in a report, and nowhere else', () => {
  const review = { kind: 'review', attemptId: 'a' } as const;
  expect(isLeft('button', { kind: 'library' })).toBe(false);
  expect(isLeft('div', { kind: 'interview', attemptId: 'a' })).toBe(false);
  expect(isLeft('textarea', { kind: 'interview', attemptId: 'a' })).toBe(true);
  expect(isLeft('article', review)).toBe(true);
});
