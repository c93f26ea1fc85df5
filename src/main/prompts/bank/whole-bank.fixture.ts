import { resolve } from 'node:path';
import { lazy } from '../../async/lazy.js';
import { loadPrompts } from './read-bank.js';

/** The bank as it stands in the checkout, read once by all the files of tests that share a process: that takes seconds. */
export const wholeBank = lazy(() =>
  loadPrompts(resolve(import.meta.dirname, '../../../../prompts')),
);
