// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keepArrowKeysOut } from './keep-arrow-keys-out.js';

// Bug: an arrow that was taken away did not come back by undo, once an arrow key had gone up in a list or the notes.
test('an arrow key of another field does not come to the document, where Excalidraw listens', () => {
  document.body.innerHTML = '<div id="board"><canvas></canvas></div><textarea></textarea>';
  const frame = document.getElementById('board');
  if (frame === null) throw new Error('no board');
  const heard: string[] = [];
  document.addEventListener('keyup', ({ key }) => void heard.push(key));
  const stop = keepArrowKeysOut(frame);
  const letGo = (selector: string, key: string): void => {
    const target = document.querySelector(selector);
    target?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  };
  letGo('textarea', 'ArrowDown');
  letGo('textarea', 'a');
  letGo('canvas', 'ArrowUp');
  stop();
  letGo('textarea', 'ArrowLeft');
  expect(heard).toEqual(['a', 'ArrowUp', 'ArrowLeft']);
});
