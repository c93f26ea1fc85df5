import { expect, test } from 'vitest';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import type { Answer } from '../../../core/answer/answer.js';
import { randomFrom } from '../../../core/metrics/random.js';
import { emptyText, textAt } from '../../../core/attempt/timed-text.js';
import { perturbations } from './perturb.js';

const words = (count: number, of = 'something'): string => Array(count).fill(of).join(' ');

function changed(name: string, text: string): string {
  const answer: Answer = {
    questions: [],
    phases: [{ phaseId: 'design', text: textAt(text, 0) }],
    code: emptyText,
    board: emptyGraph,
    diagram: emptyGraph,
  };
  const found = perturbations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no perturbation "${name}"`);
  const phase = found.change(answer, randomFrom(1)).phases[0]?.text;
  // Times have to fit the new text, or evidence could not be placed.
  expect(phase?.runs.reduce((sum, { length }) => sum + length, 0)).toBe(phase?.text.length);
  return phase?.text ?? '';
}

test('paragraphs are all there, in another order', () => {
  const paragraphs = ['one', 'two\nlines', 'three', 'four', 'five', 'six'];
  const after = changed('paragraphs reordered', paragraphs.join('\n\n')).split('\n\n');
  expect(after).not.toEqual(paragraphs);
  expect(after.toSorted()).toEqual(paragraphs.toSorted());
});

test('notes without a blank line are reordered by line', () => {
  const lines = ['one', 'two', 'three', 'four', 'five', 'six'];
  const after = changed('paragraphs reordered', lines.join('\n')).split('\n');
  expect(after).not.toEqual(lines);
  expect(after.toSorted()).toEqual(lines.toSorted());
});

test('about three in a hundred words have two letters swapped, and no letter is lost', () => {
  const before = words(2000, 'elsewhere');
  const after = changed('typos in 3 % of words', before);
  const wrong = after.split(' ').filter((word) => word !== 'elsewhere');
  expect(wrong.length).toBeGreaterThan(30);
  expect(wrong.length).toBeLessThan(90);
  const letters = (text: string): string => Array.from(text).toSorted().join('');
  expect(letters(after)).toBe(letters(before));
});

test('padding makes three times the words and keeps what was there', () => {
  const before = `${words(60)}\n\n${words(40, 'else')}`;
  const after = changed('padded to three times its length', before);
  const count = after.split(/\s+/).length;
  expect(count).toBeGreaterThanOrEqual(300);
  expect(count).toBeLessThan(345);
  for (const paragraph of before.split('\n\n')) expect(after).toContain(paragraph);
});

test('nothing stays nothing', () => {
  for (const { name } of perturbations) expect(changed(name, '').trim()).toBe('');
});
