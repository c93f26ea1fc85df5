import { countedIn } from '../meaning/match-sources.js';
import { isOfOtherKind } from '../meaning/answer-kind.js';
import { namesThing } from '../meaning/names-thing.js';
import type { SheetIndex } from '../meaning/sheet-index.js';
import { nearness } from '../near/word-vectors.js';
import { likeliestWish } from '../wish/wishes.js';
import type { Judged, Likely } from './judge.js';

/** So near a word counts what another does. */
const near = 0.3;

/** What a message may mean of the task, by what it names: where it names a thing it wishes for no question, and no fact counts what it has no word for. */
export function ofTask(message: string, index: SheetIndex, judged: Judged): Judged {
  const counting = withCounted(message, index, judged);
  return likeliestWish(judged.wishes) === 'vague' && namesThing(message, index)
    ? withoutWish(counting)
    : counting;
}

/** "Deploys?" asks for that, however short it is: what else it may be stays as likely beside each other. */
export function withoutWish({ facts, sentences, wish, open, ...rest }: Judged): Judged {
  const left = 1 - wish;
  const more = (some: readonly Likely[]): readonly Likely[] =>
    some.map((one) => ({ ...one, chance: one.chance / left }));
  return { ...rest, facts: more(facts), sentences: more(sentences), wish: 0, open: open / left };
}

/** "How many engineers do I have for these ten weeks?" is not asked of what has no word like engineers. */
function withCounted(message: string, { entries, fold }: SheetIndex, judged: Judged): Judged {
  const things = countedIn(message, fold);
  const counts = ({ source }: Likely): boolean => {
    if (isOfOtherKind(message, source.text)) return false;
    if (things.length === 0) return true;
    const entry = entries.find((one) => one.source === source);
    return [...(entry?.asked ?? []), ...(entry?.told ?? [])].some((word) =>
      things.some((thing) => nearness(thing, word) >= near),
    );
  };
  const facts = judged.facts.filter(counts);
  const lost = judged.facts.filter((one) => !counts(one));
  return { ...judged, facts, open: lost.reduce((sum, { chance }) => sum + chance, judged.open) };
}
