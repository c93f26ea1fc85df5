import { expect, test } from 'vitest';
import { dearHas, withoutTaskItems } from './cheap-has.js';

test('classes and states are cheap; elements, attributes, counts and :not are told', () => {
  const cheap = '.a:has(.b:focus-visible){} .a:has(:checked){} .a:has(>.b+.c,:focus)>.d{}';
  expect(dearHas(cheap)).toEqual([]);
  for (const inner of ['input', '[a=b]', '>*', '+*>.b', '.b:not(.c)', '>:nth-child(6)', '.b>p'])
    expect(dearHas(`${cheap} .x:has(${inner}) .y{}`)).toEqual([`:has(${inner})`]);
});

test('the rule of Monaco goes alone, and one that is not found stops the build', () => {
  const rule = '.rendered-markdown li:has(input[type=checkbox]) {\n\tlist-style-type: none;\n}';
  expect(withoutTaskItems(`a {}\n${rule}\nb {}`)).toBe('a {}\n\nb {}');
  expect(() => withoutTaskItems('a {}')).toThrow('Monaco');
});
