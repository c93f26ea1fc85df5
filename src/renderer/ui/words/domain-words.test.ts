import { expect, test } from 'vitest';
import * as core from '../../../core/prompt/prompt.js';
import { kinds, levels } from './domain-words.js';

test('a kind or level that core gains is not missing from the lists on screen', () => {
  expect(kinds).toEqual(core.promptKinds);
  expect(levels).toEqual(core.levels);
});
