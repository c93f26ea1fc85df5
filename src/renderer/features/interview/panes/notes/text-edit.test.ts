import { expect, test } from 'vitest';
import {
  continuedList,
  doubledBullet,
  indented,
  outdented,
  withoutTrail,
  type TextEdit,
} from './text-edit.js';

// `|` is the caret, or the two ends of the selection.
function tried(
  marked: string,
  edit: (text: string, start: number, end: number) => TextEdit | null,
): string | null {
  const start = marked.indexOf('|');
  const end = Math.max(start, marked.lastIndexOf('|') - 1);
  const text = marked.replaceAll('|', '');
  const made = edit(text, start, end);
  if (made === null) return null;
  const after = text.slice(0, made.from) + made.insert + text.slice(made.to);
  const [from, to] = made.select;
  const open = `${after.slice(0, from)}|${after.slice(from)}`;
  return from === to ? open : `${open.slice(0, to + 1)}|${open.slice(to + 1)}`;
}
const enter = (marked: string): string | null =>
  tried(marked, (text, at) => continuedList(text, at));

test.each([
  ['- one|', '- one\n- |'],
  ['  * one| two', '  * one\n  * | two'],
  ['9. nine|', '9. nine\n10. |'],
  ['- [x] done|', '- [x] done\n- [ ] |'],
  ['a\n- one\n- |', 'a\n- one\n\n|'],
  ['plain|', null],
  ['-5 is no item|', null],
])('Enter after %j gives %j', (before, after) => {
  expect(enter(before)).toBe(after);
});

test.each([
  ['ab|c', 'ab  |c'],
  ['- one|', '  - one|'],
  ['|a\nb|\nc', '  |a\n  b|\nc'],
])('Tab in %j gives %j', (before, after) => {
  expect(tried(before, indented)).toBe(after);
});

test.each([
  ['  - one|', '- one|'],
  ['|  a\n b|', '|a\nb|'],
  ['\ta|', 'a|'],
  ['a|', null],
])('Shift Tab in %j gives %j', (before, after) => {
  expect(tried(before, outdented)).toBe(after);
});

// People type the bullet that the list has put there already.
test.each([
  ['- one\n- -|', '- one\n- |'],
  ['1. one\n2. 2.|', '1. one\n2. |'],
  ['- one\n- -5|', null],
  ['- one -|', null],
  ['-|', null],
])('a space after %j gives %j', (before, after) => {
  expect(tried(before, (text, at) => doubledBullet(text, at))).toBe(after);
});

// Bug: whoever pressed Tab to leave the field left two blanks at the end of what is graded.
test('on the way out the blanks go that Tab has put at the end of a line, and no others', () => {
  expect(withoutTrail('a\nb  ', 5)).toEqual({ from: 3, to: 5, insert: '', select: [3, 3] });
  expect(withoutTrail('a  \nb', 3)).toEqual({ from: 1, to: 3, insert: '', select: [1, 1] });
  expect(withoutTrail('a  b', 3)).toBeNull();
  expect(withoutTrail('ab', 2)).toBeNull();
});
