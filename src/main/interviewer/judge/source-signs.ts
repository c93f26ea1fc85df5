import { holdsGroups, wordsOf } from '../../../core/prompt/cue-match.js';
import { isOfOtherKind } from '../meaning/answer-kind.js';
import { conceptsOf } from '../meaning/concepts.js';
import { wantedByKind } from '../meaning/kinds.js';
import { isForAnother, matchSources } from '../meaning/match-sources.js';
import { settles } from '../meaning/settles.js';
import type { Entry, SheetIndex, Source } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';
import { withoutTopic } from '../questions-in.js';
import { standingOut } from './standing-out.js';
import { askedForIn, focusOf, kindsOf } from './focus.js';
import type { Near } from './near-signs.js';
import { weighed } from './weighed-terms.js';
import { dice, wordingOf, wordingsOf } from './wordings.js';

/** What speaks for something, by name, in numbers of about 0 to 1. */
export type Signs = Readonly<Record<string, number>>;
export type Seen = { readonly source: Source; readonly signs: Signs };

/** What a message, which falls into `parts`, shows of each source. Signs of a fact begin with `f.`, of a sentence that was read with `s.` */
export function sourceSigns(
  message: string,
  parts: readonly string[],
  index: SheetIndex,
  near: readonly Near[],
): readonly Seen[] {
  const terms = wantedTerms(message, index.fold);
  const { share, alike, holdsRarest } = weighed(terms, index.weightOf);
  const words = wordsOf(message);
  const texts = parts.length < 2 ? [message] : [message, ...parts];
  const scores = texts.map(
    (text) => new Map(matchSources(text, index).map(({ source, score }) => [source, score])),
  );
  const wanted = wantedByKind(message, index);
  const byKind = new Map(
    (wanted === null ? [] : matchSources(message, index, wanted.terms)).map(({ source, score }) => [
      source,
      score,
    ]),
  );
  const ahead = standingOut(message, index);
  const own = texts.map(wordingOf);
  const focus = focusOf(message, index.fold);
  const mostTold = Math.max(
    0,
    ...index.entries
      .filter(({ source }) => source.kind === 'fact')
      .map((entry) => share((term) => entry.told.has(term) || entry.asked.has(term))),
  );
  const asked = askedForIn(parts);
  return index.entries.map((entry, at) => ({
    source: entry.source,
    signs: {
      ...(entry.source.kind === 'fact' ? ofFact(entry) : ofSentence(entry)),
      ...nearSigns(entry.source.kind === 'fact' ? 'f' : 's', near[at]),
    },
  }));

  /** How near the message, or a part of it, comes to a way in which the sheet asks for an entry. */
  function nearest(entry: Entry, like: 'grams' | 'pairs'): number {
    return Math.max(
      0,
      ...wordingsOf(entry).flatMap((one) => own.map((mine) => dice(mine[like], one[like]))),
    );
  }

  function shared(entry: Entry) {
    const score = scores[0]?.get(entry.source) ?? 0;
    return {
      score,
      part: Math.max(...scores.map((of) => of.get(entry.source) ?? 0)),
      told: share((term) => entry.told.has(term)),
      toldConcept: share((term) => !entry.told.has(term) && holdsConcept(entry.toldConcepts, term)),
      otherKind: Number(
        isOfOtherKind(message, entry.source.text) || isForAnother(message, entry, index.fold),
      ),
    };
  }

  function ofFact(entry: Entry): Signs {
    const { score, part, told, toldConcept, otherKind } = shared(entry);
    const { askedConcepts, toldConcepts } = entry;
    const topic = entry.asks[0] ?? new Set();
    return {
      'f.one': 1,
      'f.score': score,
      'f.part': part,
      'f.told': told,
      'f.toldConcept': toldConcept,
      'f.otherKind': otherKind,
      'f.asked': share((term) => entry.asked.has(term)),
      'f.askedConcept': share(
        (term) => !entry.asked.has(term) && holdsConcept(askedConcepts, term),
      ),
      'f.nowhere': share(
        (term) =>
          !entry.asked.has(term) &&
          !entry.told.has(term) &&
          !holdsConcept(askedConcepts, term) &&
          !holdsConcept(toldConcepts, term),
      ),
      ...(asked === null || kindsOf(entry).has(asked) ? {} : { [`f.no ${asked}`]: 1 }),
      'f.rare': Number(holdsRarest((term) => entry.asked.has(term))),
      'f.ahead': Number(ahead === entry.source),
      'f.kind': wanted?.isOf(entry.source) === true ? (byKind.get(entry.source) ?? 0) : 0,
      'f.strange': Number(wanted?.isOf(entry.source) === false),
      'f.cues': Number(holdsGroups(words, entry.cues)),
      'f.grams': nearest(entry, 'grams'),
      'f.pairs': nearest(entry, 'pairs'),
      'f.topic':
        topic.size === 0
          ? 0
          : [...topic].filter((term) => terms.includes(term)).length / topic.size,
    };
  }

  function ofSentence(entry: Entry): Signs {
    const { score, part, told, toldConcept, otherKind } = shared(entry);
    const isSettled = parts.some((one) => settles(withoutTopic(one), entry.source, index));
    return {
      's.one': 1,
      's.score': score,
      's.part': part,
      's.told': told,
      's.toldConcept': toldConcept,
      's.otherKind': otherKind,
      's.settles': Number(isSettled),
      's.settlesScore': isSettled ? score : 0,
      's.lead': told - mostTold,
      's.focus':
        focus.length === 0 ? 0 : focus.filter((term) => entry.told.has(term)).length / focus.length,
      's.again': Number(asksAgain.test(message)),
      's.grams': nearest(entry, 'grams'),
      's.pairs': nearest(entry, 'pairs'),
      's.asked': share((term) => entry.asked.has(term)),
      's.oneAsk': Math.max(0, ...entry.asks.slice(1).map((ask) => share((term) => ask.has(term)))),
      's.alike': Math.max(0, ...entry.asks.slice(1).map(alike)),
      's.number': Number(/\d/.test(entry.source.text)),
    };
  }
}

/** Words that are used alike may be other words for the same. */
const nearSigns = (kind: 'f' | 's', near: Near | undefined): Signs =>
  near === undefined
    ? {}
    : {
        ...(kind === 'f' ? { 'f.nearAsked': near.asked, 'f.nearLeast': near.least } : {}),
        [`${kind}.nearTold`]: near.told,
        [`${kind}.nearEither`]: near.either,
        [`${kind}.nearAsk`]: near.ask,
        [`${kind}.nearAnswer`]: near.answer,
      };

/** Whoever has read it asks to be reminded. */
const asksAgain =
  /\b(?:again|remind|once more|(?:was|were) it(?= *\?|$)|just to be sure|skimmed|missed|you (?:said|wrote|mentioned)|(?:it|task|statement|text|prompt) (?:says|said))\b/i;

const holdsConcept = (held: ReadonlySet<number>, term: string): boolean =>
  conceptsOf(term).some((id) => held.has(id));
