import { expect, test } from 'vitest';
import { indexOf, plainText } from '../../interviewer/meaning/sheet-index.js';
import { foldOf } from '../../interviewer/meaning/text-terms.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();
const fold = foldOf({});

// Bug: candidates who asked in other words for what they had read were told a fact that came near, or that nobody knows.
test.each(prompts.map((prompt) => [prompt.id, prompt] as const))(
  'each way to ask for what %s says leads to one sentence that can be quoted',
  (_id, prompt) => {
    const sentences = indexOf(prompt, fold)
      .entries.filter(({ source }) => source.kind !== 'fact')
      .map(({ source }) => plainText(source.text));
    const asked = prompt.statementAsks ?? [];
    const holders = asked.map(({ says }) =>
      sentences.filter((one) => one.includes(plainText(says))),
    );
    expect(asked.filter((_, at) => holders[at]?.length !== 1).map(({ says }) => says)).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  },
);
