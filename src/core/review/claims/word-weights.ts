import { wordsOf } from '../../prompt/cue-match.js';
import { phrasingsOf, waysOf } from '../../prompt/criterion.js';
import type { Prompt } from '../../prompt/prompt.js';
import { stem } from '../../prompt/stem.js';
import { remembered } from '../../remembered.js';

/** Words that carry structure: all texts have them. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at for with by from and or but as is are was were be been it its this that these those there here so ' +
    'then than also we i you they one what which who how if when while do does did has have had can will would could may might ' +
    'should each every all any some more most only just own same other such into over under about after before between per not ' +
    'no nor s t'
  ).split(' '),
);

/** A prompt has some thousand texts, which are read for each of its reports' parts. */
const mostKept = 4000;

/** The words of a text that say what it is about, as stems. */
export const stemsOf: (text: string) => ReadonlySet<string> = remembered(
  mostKept,
  (text) =>
    new Set(
      wordsOf(text)
        .filter((word) => !empty.has(word))
        .map(stem),
    ),
);

/** What a stem weighs: more than 0, the more the fewer criteria of the prompt speak of it. */
export type Weigh = (stem: string) => number;

/** Everybody repeats the words of the question. */
const ofQuestion = 0.3;

/** How many criteria speak of each stem. */
function countsIn(rubric: Prompt['rubric']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of rubric) {
    const texts = [one.title, one.strong, ...phrasingsOf(one), ...waysOf(one)];
    for (const word of stemsOf(texts.join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const leastOfTerm = 5;

/** Whether a stem is a term of one criterion alone, and long enough to be one. */
export function rareIn({ rubric }: Pick<Prompt, 'rubric'>): (stem: string) => boolean {
  const counts = countsIn(rubric);
  return (word) => word.length >= leastOfTerm && counts.get(word) === 1;
}

/** By rarity among the criteria of a rubric, ln(1 + n / count), as the offline grader weighs words. */
export function weighingOf({ rubric, statement, phases }: Prompt): Weigh {
  const asked = stemsOf([statement, ...phases.map(({ ask }) => ask ?? '')].join('\n'));
  const counts = countsIn(rubric);
  return (word) =>
    Math.log(1 + rubric.length / (counts.get(word) ?? 1)) * (asked.has(word) ? ofQuestion : 1);
}

/** How near words are to each of many texts: the cosine of their weights, 0 to 1, in the texts' order. */
export function nearnessTo(
  texts: readonly string[],
  weigh: Weigh,
): (said: ReadonlySet<string>) => readonly number[] {
  const lengthOf = (words: ReadonlySet<string>): number =>
    Math.sqrt([...words].reduce((sum, word) => sum + weigh(word) ** 2, 0));
  const bags = texts.map(stemsOf);
  const lengths = bags.map(lengthOf);
  const holders = new Map<string, number[]>();
  for (const [at, bag] of bags.entries())
    for (const word of bag) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [at]);
      else known.push(at);
    }
  return (said) => {
    const shared = texts.map(() => 0);
    for (const word of said) {
      const weight = weigh(word) ** 2;
      for (const at of holders.get(word) ?? []) shared[at] = (shared[at] ?? 0) + weight;
    }
    const own = lengthOf(said);
    return shared.map((sum, at) => (sum === 0 ? 0 : sum / (own * (lengths[at] ?? 1))));
  };
}
