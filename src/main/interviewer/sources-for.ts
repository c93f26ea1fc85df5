import { isAssumption, intentOf } from './intent/intent.js';
import type { Intent } from './intent/intent-kind.js';
import { limits } from './limits.js';
import { matchSources, type Match } from './meaning/match-sources.js';
import { settles } from './meaning/settles.js';
import type { SheetIndex, Source } from './meaning/sheet-index.js';
import { wantedTerms } from './meaning/wanted-terms.js';
import { hasSubject, withoutTopic, withReferents } from './questions-in.js';
import type { SheetNow } from '../../core/interviewer/sheet-now.js';

type Sheet = Pick<SheetNow, 'isTold' | 'isOverruled'>;

/** A wish that is worded like a question of fact: a clear fact goes before it. */
export const mayBeFact: ReadonlySet<Intent> = new Set(['choice', 'praise', 'hint', 'rubric']);

/** The sources that a message asks for: the best of all of it, and a second where another part clearly asks for it. */
export function sourcesFor(
  message: string,
  parts: readonly string[],
  { index, sheet }: { readonly index: SheetIndex; readonly sheet: Sheet },
): readonly Match[] {
  const asking = parts.filter((part) => {
    const intent = intentOf(part);
    return intent === null || mayBeFact.has(intent);
  });
  if (asking.length === 0) return [];
  const whole = new Map(matchesOf(message, index).map(({ source, score }) => [source, score]));
  const pointed = withReferents(asking);
  const byPart = asking.map((part, at) =>
    matchesOf(isClearAlone(part, index) ? part : (pointed[at] ?? part), index)
      .filter(({ source }) => source.kind === 'fact' || settles(withoutTopic(part), source, index))
      .map(({ source, score }) => ({
        source,
        score: score * (1 - limits.whole) + (whole.get(source) ?? 0) * limits.whole,
        part: score,
      }))
      .toSorted((a, b) => b.score - a.score),
  );
  const best = byPart
    .flatMap((matches) => matches.slice(0, 3))
    .toSorted((a, b) => strength(b) - strength(a))[0];
  if (best === undefined) return [];
  const isBrought = best.score >= limits.brought && isAssumption(message);
  const fact = byPart
    .flatMap((matches) => matches.slice(0, 3))
    .filter(({ source }) => source.kind === 'fact')
    .toSorted((a, b) => b.score - a.score)[0];
  // "Why did it fail?" holds words of the statement and asks for what the sheet knows of it.
  const isOver =
    asksWhatHappened.test(message) &&
    best.source.kind !== 'fact' &&
    (fact?.score ?? 0) > best.score;
  if (isOver && fact !== undefined && fact.score >= limits.overStatement) return [fact];
  const isFact = best.source.kind === 'fact';
  if (strength(best) < 1 && !(isFact && isBrought)) return [];
  if (!isFact) return [best];
  // Of two halves, one of which is known, the other is what is asked for.
  const leastSecond = isKnown(sheet, best.source) ? limits.enough : limits.second;
  const second = byPart
    // "... and can take traffic" names one thing, and asks for none of its own.
    .filter(
      (_, at) =>
        hasSubject(asking[at] ?? '') || wantedTerms(asking[at] ?? '', index.fold).length > 1,
    )
    .flatMap((matches) => {
      const [first, next] = matches
        .filter(({ source }) => source.kind === 'fact')
        .toSorted((one, other) => other.part - one.part);
      return first !== undefined && first.part - (next?.part ?? 0) >= limits.apart ? [first] : [];
    })
    .filter(({ source, part }) => source !== best.source && part >= leastSecond)
    .toSorted((one, other) => other.part - one.part)[0];
  return second === undefined ? [best] : [best, second];
}

/** "And how long are they in tokens?" asks for one fact, whatever they are. */
function isClearAlone(part: string, index: SheetIndex): boolean {
  const [first, next] = matchSources(part, index).filter(({ source }) => source.kind === 'fact');
  return (
    /^(?:and )?(?:how|what|which)\b/i.test(part) &&
    first !== undefined &&
    first.score >= limits.plain &&
    first.score - (next?.score ?? 0) >= limits.apart
  );
}

/** A sentence of the statement answers only what is asked, and not what that is about. */
const matchesOf = (text: string, index: SheetIndex): readonly Match[] => [
  ...matchSources(text, index).filter(({ source }) => source.kind === 'fact'),
  ...matchSources(withoutTopic(text), index).filter(({ source }) => source.kind !== 'fact'),
];

export const isKnown = ({ isTold }: Sheet, { id, text }: Source): boolean =>
  isTold({ id, answer: text });

const asksWhatHappened = /^(?:so |and |but )?(?:why did|what happened|what went wrong)\b/i;

/** From 1 on it counts; so that a fact and a sentence of the statement can be compared. */
const strength = ({ source, score }: Match): number =>
  score / (source.kind === 'fact' ? limits.enough : limits.statement);
