import { wordsOf } from '../../../core/prompt/cue-match.js';
import type { SheetNow } from '../../../core/interviewer/sheet-now.js';
import type { Judged, Likely } from '../judge/judge.js';
import { limits } from '../limits.js';
import { wantedByKind } from '../meaning/kinds.js';
import { measuresSame } from '../meaning/same-measure.js';
import type { SheetIndex, Source } from '../meaning/sheet-index.js';
import { termsOf } from '../meaning/text-terms.js';
import type { PartAsked } from '../parts-asked.js';
import { wantsAgain } from './told-before.js';
import { assumes } from '../wish-meant.js';
import { likeliest } from '../wish/wishes.js';

/** At most two facts in one breath; whoever asks for everything at once gets no sheet to read. */
const mostFacts = 2;

/** Of a fact that is asked for by its name, or once more. */
export const surely = 2;

type Room = {
  readonly index: SheetIndex;
  readonly sheet: Pick<SheetNow, 'isTold'>;
};

/** Whether a fact was told as it holds now. */
export const isKnown = ({ isTold }: Room['sheet'], { id, text }: Source): boolean =>
  isTold({ id, answer: text });

/** The facts that a message asks for: the likeliest of all of it, and those that a part of it clearly asks for. */
export function factsTold(
  { sheet, index }: Room,
  judged: Judged,
  message: string,
  parts: readonly PartAsked[],
): readonly Likely[] {
  const { facts, wish, wishes, ahead } = judged;
  const [first] = facts;
  const heard = likeliest(wishes);
  // "Am I on the right track?" asks for no tracker, however like it sounds.
  const isOther = heard !== 'task' && heard !== 'assumption';
  if (isOther && wishes[heard] >= limits.plainWish && wish > (first?.chance ?? 0)) return [];
  const isAssumed = assumes(message, judged);
  const isNamed = first !== undefined && leadsInWith(message, first.source);
  const isByKind = ahead !== null && wantedByKind(message, index) !== null;
  const leastTold = isByKind && ahead !== first?.source ? limits.againstKind : limits.told;
  const leastAsked = namedBy(message, first?.source) ? limits.broughtByName : limits.brought;
  const leastBrought = message.trimEnd().endsWith('?') ? leastAsked : limits.assumed;
  const least = isAssumed ? leastBrought : leastTold;
  // What was told before needs as much as what is told first, unless it is asked for again.
  const isAgain = ({ source, chance }: Likely): boolean =>
    chance >= Math.max(limits.again, wish) &&
    isKnown(sheet, source) &&
    (isNamed || wantsAgain.test(message));
  const isAhead = ({ source, chance }: Likely): boolean =>
    source === ahead &&
    wish < limits.sureTask &&
    chance >= (isByKind ? limits.aheadByKind : limits.ahead) &&
    (chance >= limits.ahead || !isKnown(sheet, source));
  const sure = facts.slice(0, 1).flatMap((one) => {
    if (one.chance >= least) return [one];
    return isAgain(one) ? [{ ...one, chance: surely }] : [];
  });
  // What stands out is asked for, however many others come near.
  const likely = (sure.length > 0 ? sure : facts.filter(isAhead)).map((one) =>
    one.source === ahead ? { ...one, chance: Math.max(one.chance, limits.standsOut) } : one,
  );
  const best = isAssumed ? withMeasured(likely) : likely;
  const ofParts = parts.flatMap(({ judged: ofPart }) => {
    const [own] = ofPart.facts;
    const ofWhole = facts.find(({ source }) => source === own?.source)?.chance ?? 0;
    const isLikely = best.length > 0 && ofWhole >= limits.touched;
    if (own === undefined) return [];
    if (isKnown(sheet, own.source)) return own.chance >= limits.byItself ? [own] : [];
    return own.chance >= (isLikely ? limits.secondTouched : limits.second) ? [own] : [];
  });
  const all = [...best, ...ofParts];
  return all
    .filter(({ source }, at) => all.findIndex((one) => one.source === source) === at)
    .slice(0, mostFacts);

  /** What is assumed with a number is held against the fact that has another one of the same measure. */
  function withMeasured(some: readonly Likely[]): readonly Likely[] {
    const [one] = some;
    const measured = facts.filter(
      ({ source, chance }) =>
        chance >= limits.measured && measuresSame(message, source.text, index.fold),
    );
    if (one !== undefined && one.chance >= limits.told && !isKnown(sheet, one.source)) return some;
    // What was told and is by far the likelier is not passed over for what only measures something as well.
    const least = (one?.chance ?? 0) * limits.measuredBeside;
    const untold = measured.find(
      ({ source, chance }) => chance >= least && !isKnown(sheet, source),
    );
    if (untold !== undefined) return [untold, ...some];
    return some.length > 0 ? some : measured.slice(0, 1);
  }
}

/** Whether a message has a word of a fact's own name: "Is it ok if I assume 100 users?" */
export function namedBy(message: string, fact: Pick<Source, 'topic'> | undefined): boolean {
  const name = new Set(termsOf(fact?.topic ?? '', wordsOf));
  return termsOf(message, wordsOf).some((term) => name.has(term));
}

/** Whether it begins with that name and nothing else: "What about the recordings, can those wait?" */
function leadsInWith(message: string, { topic }: Source): boolean {
  const [lead = '', ...rest] = message.split(/[,:;?–—]/);
  const said = termsOf(lead, wordsOf);
  const name = termsOf(topic, wordsOf);
  return (
    rest.length > 0 && name.length === said.length && name.every((term) => said.includes(term))
  );
}
