import type { ReadWords } from '../../../core/drill/match/label-terms.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable } from './fold-words.js';
import { plainReader } from './tokens.js';

/** Reads a label of a drawing as the grader reads words: folded, aliases replaced, singular, signs left out. */
export function labelReader(aliases: Aliases): ReadWords {
  const read = plainReader(aliasTable(aliases));
  return (label) => read(label).tokens.flatMap(({ isWord, single }) => (isWord ? [single] : []));
}
