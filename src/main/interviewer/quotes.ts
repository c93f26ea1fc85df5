import { wordsOf } from '../../core/prompt/cue-match.js';

/** So many words within quotation marks are no mere name. */
const least = 3;
const withinMarks = /(?<!\p{L})["“‘'«]([^"“”‘’'«»]+)["”’'»](?!\p{L})/gu;

/** Whether a message quotes a sentence, and so asks for more than it says: "What does 'labels that an earlier round gave' mean?" */
export function quotes(message: string, sentence: string): boolean {
  const whole = ` ${wordsOf(sentence).join(' ')} `;
  return [...message.matchAll(withinMarks)].some(([, quoted = '']) => {
    const words = wordsOf(quoted);
    return words.length >= least && whole.includes(` ${words.join(' ')} `);
  });
}
