import type { Answer } from '../../core/answer/answer.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import {
  isUnrelated,
  paraphraseOf,
  referenceOf,
  strangerTo,
} from '../prompts-check/bank-checks.js';
import { answerOf, examplesOf, withoutFirst } from './examples.js';
import type { Example } from './logistic.js';
import { plainAnswer } from './plain-prose.js';
import type { ReadOne } from './read-all.js';

/** What the bank's texts count beside a labelled criterion: they are many, and their authors knew the cues. */
const shares = { own: 0.05, phrasing: 0.3, nearMiss: 0.05, stranger: 0.3 } as const;
/** Of the unrelated prompts, spread over the bank; each answer of theirs takes a second to read. */
const strangers = 8;

/** References and paraphrases meet everything, and so do phrasings amid plain prose; near misses and strangers nothing. */
export async function bankExamples(
  bank: string,
  prompts: readonly Prompt[],
  read: ReadOne,
): Promise<readonly Example[]> {
  const examples: Example[] = [];
  const add = (prompt: Prompt, answer: Answer | null, isMet: boolean, share: number): void => {
    if (answer !== null) examples.push(...examplesOf(read(prompt, answer), () => isMet, share));
  };
  for (const prompt of prompts) {
    add(prompt, referenceOf(prompt), true, shares.own);
    const told = await paraphraseOf(bank, prompt);
    add(prompt, told?.ok === true ? told.value : null, true, shares.own);
    add(withoutFirst(prompt), plainAnswer(prompt), true, shares.phrasing);
    const missed = answerOf(prompt, ({ nearMisses }) => nearMisses[0] ?? '');
    add(prompt, missed, false, shares.nearMiss);
    const others = prompts.filter((other) => isUnrelated(prompt, other));
    const count = Math.min(strangers, others.length);
    for (let at = 0; at < count; at += 1) {
      const other = others[Math.floor((at * others.length) / count)];
      if (other !== undefined) add(prompt, strangerTo(prompt, other), false, shares.stranger);
    }
  }
  return examples;
}
