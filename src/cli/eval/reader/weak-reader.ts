import { below } from '../../../core/metrics/random.js';
import { isDecoy } from '../../../main/grader/llm/ask/decoy.js';
import { dataIn, sentencesIn } from '../../attacks/obedient-model.js';
import { quoteOf, saidOf, turnedTo, withQuote, type Opinion } from './opinions.js';
import type { Asking, Reader } from './tape.js';

/** How a reader is made worse: the share of verdicts turned round, and of quotes slightly changed. */
export type Weakness = { readonly flipped: number; readonly changed: number };

/**
 * A reader made worse by chance, an opinion at a time. What the good one was never asked it answers by `known`, the
 * good one's first opinions. A decoy it knows: none is hard, and to fall for one is another fault.
 */
export function weakReader(
  good: Reader,
  known: ReadonlyMap<string, Opinion>,
  { flipped, changed }: Weakness,
  random: () => number,
): Reader {
  const worse = (opinion: Opinion, asking: Asking): Opinion => {
    const [isFlipped, isChanged] = [random() < flipped, random() < changed];
    if (isDecoy(opinion.id)) return opinion;
    const turned = isFlipped ? turnedRound(opinion, asking, random) : opinion;
    return isChanged ? withQuote(turned, slightlyChanged(quoteOf(turned), random)) : turned;
  };
  return (asking) => {
    const reply = good(asking) ?? { verdicts: asking.ids.flatMap((id) => known.get(id) ?? []) };
    return { verdicts: reply.verdicts.map((one) => worse(one, asking)) };
  };
}

/** What is called met by mistake rests on a sentence that stands in the answer: the mistake that a check sees least. */
function turnedRound(opinion: Opinion, { sent }: Asking, random: () => number): Opinion {
  const said = saidOf(opinion);
  const isRaised =
    said === 'not-met' || said === 'unsure' || (said === 'partial' && random() < 0.5);
  if (!isRaised) return withQuote(turnedTo(opinion, 'not-met'), '');
  const sentences = sentencesIn(dataIn(sent.user)).filter((one) => one.split(/\s+/).length > 4);
  const quote = sentences[below(sentences.length, random)] ?? '';
  return withQuote(turnedTo(opinion, 'met'), quoteOf(opinion) === '' ? quote : quoteOf(opinion));
}

/** As models copy: a word is left out, doubled, or has another ending. */
function slightlyChanged(quote: string, random: () => number): string {
  if (quote === '') return quote;
  const words = quote.split(' ');
  const at = below(words.length, random);
  const changes = [
    (word: string) => [word, word],
    () => [],
    (word: string) => [word.endsWith('s') ? word.slice(0, -1) : `${word}s`],
  ];
  const change = changes[below(changes.length, random)];
  return words.flatMap((word, index) => (index === at ? (change?.(word) ?? word) : word)).join(' ');
}
