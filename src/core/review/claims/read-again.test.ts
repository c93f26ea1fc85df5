import { describe, expect, it } from 'vitest';
import { startedState } from '../asked-on.fixture.js';
import { textAt } from '../../attempt/timed-text.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { readAgainWords, toReadAgain } from './read-again.js';

const plain = theoryPrompt('kl');
const prompt = {
  ...plain,
  statement:
    '"Is it small?", and the freer the better for accuracy. A colleague: "The model gets smaller, so training and inference become cheaper."',
  rubric: plain.rubric.map((one) => ({
    ...one,
    alsoSaid: ['never negative, and KL is not symmetric', "a KL isn't symmetric in p and q"],
  })),
};
const wordsOf = (text: string): readonly string[] => {
  const state = { ...startedState, texts: { define: textAt(text, 0) } };
  return toReadAgain(prompt, state).map(({ reason }) => readAgainWords(reason));
};

describe('what is to be read again', () => {
  // Bug: "It is symmetric, so it is a distance" stood nowhere in check, report or settling.
  it('is what the author denies wherever it is spoken of', () => {
    expect(wordsOf('KL is zero only when p = q. It is symmetric, so it is a distance.')).toEqual([
      '“It is symmetric”: I read this the other way round. Do you mean it?',
    ]);
    for (const fine of [
      'KL is not symmetric.',
      'Is KL symmetric?',
      'A kernel is symmetric.',
      'If it is symmetric …',
    ])
      expect(wordsOf(fine)).toEqual([]);
  });

  // Bug: "inference gets cheaper than the base" was met, 12 of 12, though it is the very claim that the task doubts.
  it('is a claim that the task quotes, said again as one’s own', () => {
    expect(wordsOf('With adapters beside the base inference gets cheaper.')[0]).toContain(
      'The task has this as somebody’s claim, “The model gets smaller,',
    );
    for (const fine of [
      'Inference gets no cheaper.',
      'The colleague says that inference gets cheaper.',
      'Storing the adapters is cheaper.',
      'The freer it is, the better for accuracy.',
      // Bug: "does it hold?" of a sentence that names a smaller model, and claims nothing of it.
      'I would compare it with full fine-tuning of a smaller model.',
    ])
      expect(wordsOf(fine)).toEqual([]);
  });

  // Bug: the sentence that is the claim was not in the list.
  it('is a claim that one thing is as good as another', () => {
    const said = { ...prompt, statement: '"Quality is the same as with full fine-tuning."' };
    const state = (text: string) => ({ ...startedState, texts: { define: textAt(text, 0) } });
    expect(toReadAgain(said, state('It is always as good as full fine-tuning.'))).toHaveLength(1);
    expect(toReadAgain(said, state('It is hardly as good as full fine-tuning.'))).toEqual([]);
    expect(toReadAgain(said, state('Full fine-tuning has the same data.'))).toEqual([]);
  });

  it('is a cost and a comparison, in the order in which they stand', () => {
    const text = 'hits.sort() is O(m).\n30 seconds are longer than three minutes.';
    expect(wordsOf(text)).toEqual([
      '“hits.sort() is O(m)”: work it out again.',
      '“30 seconds are longer than three minutes”: compare the two numbers again.',
    ]);
  });
});
