import type { Answer } from '../../../core/answer/answer.js';
import { below, shuffled } from '../../../core/metrics/random.js';
import { textAt } from '../../../core/attempt/timed-text.js';

type Random = () => number;

/** Changes to an answer that leave what it says as it is. */
export const perturbations: readonly {
  readonly name: string;
  readonly change: (answer: Answer, random: Random) => Answer;
}[] = [
  {
    name: 'paragraphs reordered',
    change: (answer, random) => withTexts(answer, (text) => reordered(text, random)),
  },
  {
    name: 'typos in 3 % of words',
    change: (answer, random) => withTexts(answer, (text) => mistyped(text, random)),
  },
  {
    name: 'padded to three times its length',
    change: (answer, random) => withTexts(answer, (text) => padded(text, random)),
  },
];

function withTexts(answer: Answer, change: (text: string) => string): Answer {
  return {
    ...answer,
    phases: answer.phases.map(({ phaseId, text }) => ({
      phaseId,
      text: textAt(change(text.text), 0),
    })),
  };
}

/** Paragraphs of a phase in another order; notes without a blank line have their lines for paragraphs. */
function reordered(text: string, random: Random): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  if (paragraphs.length > 1) return shuffled(paragraphs, random).join('\n\n');
  return shuffled(text.split('\n'), random).join('\n');
}

/** Two letters inside a word change places, in three words of a hundred of those that are long enough. */
function mistyped(text: string, random: Random): string {
  return text.replaceAll(/\p{L}{4,}/gu, (word) => {
    if (random() >= 0.03) return word;
    const at = 1 + below(word.length - 2, random);
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  });
}

const filler = [
  'Let me think about that for a moment before I go on.',
  'That is an interesting question and I am glad that it came up.',
  'I would like to take this one step at a time.',
  'There are many ways to look at it and people disagree.',
  'I have seen something like it in a former job, with other people and other problems.',
  'It depends, as it so often does, on what one has in mind.',
  'I will come back to this later if there is some time left.',
  'To be honest I would want to sleep over it.',
  'Somebody once told me that simple things are best, and I tend to agree.',
  'I am saying this aloud so that you can follow what I am thinking.',
  'We can talk about it for as long as you like.',
  'I hope that this makes sense so far, please stop me if it does not.',
  'It is late in the day and I could do with a coffee.',
  'My notes are a little untidy here, sorry for that.',
];

/** Twice as many words again that say nothing, in paragraphs between its own. */
function padded(text: string, random: Random): string {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  const share = (2 * words) / paragraphs.length;
  return paragraphs.map((paragraph) => `${paragraph}\n\n${fillerOf(share, random)}`).join('\n\n');
}

function fillerOf(words: number, random: Random): string {
  const sentences: string[] = [];
  let count = 0;
  while (count < words) {
    const sentence = filler[below(filler.length, random)] ?? '';
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences.join(' ');
}
