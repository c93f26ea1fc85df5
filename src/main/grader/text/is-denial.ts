import type { Token } from './tokens.js';
import { wordSet } from './word-set.js';

const denials = wordSet(
  'not no never cannot without neither nor none nobody nothing nowhere hardly',
);

/** Whether a word denies what its clause says. */
export const isDenial = ({ text }: Pick<Token, 'text'>): boolean =>
  denials.has(text) || text.endsWith("n't");
