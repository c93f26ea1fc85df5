import { expect, it } from 'vitest';
import { eachSign } from './opposite-words.js';
import { aliasTable } from './fold-words.js';
import { plainText } from './tokens.js';

const deniedIn = (text: string): readonly string[] => {
  const found: string[] = [];
  eachSign(plainText(text, new Map()).tokens, (key, isFirst) => {
    if (!isFirst && !key.startsWith('#')) found.push(key);
  });
  return found;
};

// Bug: "perhaps the other way round" of a sentence that orders its steps well, for the garage that can't be booked.
it('hears no denial in an example', () => {
  expect(deniedIn("If later steps fail, e.g. the garage can't be booked, cancel it.")).toEqual([]);
  expect(deniedIn("The garage can't be booked, cancel it.")).not.toEqual([]);
});

const sidesIn = (text: string): readonly string[] => {
  const found: string[] = [];
  const { tokens } = plainText(text, aliasTable({ 'large language model': ['llm'] }));
  eachSign(tokens, (key) => found.push(key));
  return found.filter((key) => key.startsWith('#') && !key.includes(' '));
};

// Bug: "by a graph query, not by the LLM" was heard as said of a small model, "perhaps the other way round".
it('takes no side by a word of a name', () => {
  expect(sidesIn('Counting is done by a query, not by the LLM.')).toEqual([]);
  expect(sidesIn('Counting is done by a query, not by a large model.')).toHaveLength(1);
});
