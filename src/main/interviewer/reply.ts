import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import type { Phase } from '../../core/prompt/prompt.js';
import { intentOf, isAssumption, isBareMeasure, isVague, onlyIntent } from './intent/intent.js';
import type { Intent } from './intent/intent-kind.js';
import { looseIntentOf } from './intent/loose-intent.js';
import { formedAs } from './intent/talk-sense.js';
import { matchSources, type Match } from './meaning/match-sources.js';
import { rangeOf, ruleOf } from './meaning/rule-of.js';
import { settles } from './meaning/settles.js';
import type { SheetIndex, Source } from './meaning/sheet-index.js';
import { asksForLibrary, wantedTerms } from './meaning/wanted-terms.js';
import { namesCase } from './names-case.js';
import { asksOwn, withoutCase } from './own-or-case.js';
import { farAhead, standingOut } from './standing-out.js';
import { nearestOf, nearTie, type Tie } from './near-tie.js';
import { hasSubject, questionsIn, withoutTopic, withReferents } from './questions-in.js';
import { changedFact, toldBefore, toldFact, words } from './reply-words.js';

/** What a reply is: facts told, one of two asked back for, the statement quoted, or neither and why. */
export type ReplyKind = Intent | 'fact' | 'asks-back' | 'statement' | 'open';
export type Reply = {
  readonly kind: ReplyKind;
  readonly factIds: readonly string[];
  readonly text: string;
  /** The ids of the facts that a question back names. */
  readonly between?: readonly string[];
  /** Whether it asks back for want of an answer, and says what to do if none is meant. */
  readonly isOffer?: boolean;
};

export type Asked = {
  readonly index: SheetIndex;
  /** The phase in which it was asked. */
  readonly phase: Phase | undefined;
  readonly sheet: Pick<SheetNow, 'isTold' | 'isOverruled'>;
  readonly hasHints: boolean;
  /** Whether code is asked for: of two forms its tests may fix one, so it is no decision of whoever writes it. */
  readonly isCode: boolean;
};

/** Set on the development half of the labelled questions: below `enough` the sheet holds no answer. */
export const limits = {
  enough: 0.485,
  /** Enough where the candidate brings an answer, to be confirmed or corrected. */
  brought: 0.42,
  /** So near to a question of the sheet that even "What size?" is none too short. */
  plain: 0.72,
  sure: 0.6,
  second: 0.58,
  /** So much more clearly a part has to ask for the second fact than for any other. */
  apart: 0.15,
  statement: 0.4,
  /** Enough for a fact that is asked for more clearly than any sentence of the statement. */
  overStatement: 0.46,
  whole: 0.59,
  /** Enough for a fact that was told before: to say it again gives nothing away. */
  again: 0.3,
  /** So many times as clearly as the next. */
  againLead: 1.6,
  /** Enough for a fact that fixes what code has to do, where no other comes near. */
  fixed: 0.4,
};

/** At most two facts in one breath; whoever asks for everything at once gets no sheet to read. */
const mostFacts = 2;

/** The interviewer's reply to a message, out of the sheet and what the candidate has read. */
export function replyOf(asked: Asked, message: string): Reply {
  const range = rangeOf(message, asked.index);
  if (range !== null) return { kind: 'statement', factIds: [], text: quotedWords(range, message) };
  const parts = questionsIn(message);
  const found = sourcesFor(message, parts, asked);
  const best = found[0]?.score ?? 0;
  const wish = withoutCase(message, asked.index);
  const intent = intentOf(wish) ?? (parts.length > 1 ? onlyIntent(questionsIn(wish)) : null);
  const isRule =
    intent === 'choice' &&
    found[0]?.source.kind === 'statement' &&
    asksForLibrary(message, asked.index.fold);
  const isFact = best >= limits.sure && mayBeFact.has(intent ?? 'vague') && !asksOwn.test(message);
  if (intent !== null && !isRule && !(isFact && !asksMe.test(message)))
    return plain(asked, intent, message);
  const loose = looseIntentOf(wish);
  if (loose === 'praise' && asksOnlyAssent(parts)) return plain(asked, 'praise', message);
  const leastForVague = isBareMeasure(message) ? limits.plain : limits.sure;
  if (isVague(message) && best < leastForVague)
    return plain(asked, loose !== null && ofTalk.has(loose) ? loose : 'vague', message);
  const facts = found.flatMap(({ source }) => (source.kind === 'fact' ? [source] : []));
  if (facts.length > 0) {
    const tie = facts.length === 1 ? nearTie(message, asked.index, true) : null;
    if (tie === null) return told(asked, facts.slice(0, mostFacts), message);
    return asksBoth(parts, tie, asked.index) ? told(asked, tie, message) : askedBack(tie);
  }
  const [quoted] = found;
  if (quoted !== undefined && loose !== 'small-talk')
    return { kind: 'statement', factIds: [], text: quotedWords(quoted.source, message) };
  if (intent !== null) return plain(asked, intent, message);
  const rule = ruleOf(message, asked.index);
  if (rule !== null) return { kind: 'statement', factIds: [], text: quotedWords(rule, message) };
  const form = namesCase(message, asked.index) ? null : formedAs(wordsOf(message));
  if (form !== null) return plain(asked, form, message);
  if (loose === 'choice' && asked.isCode) {
    const fixed = farAhead(matchSources(message, asked.index), () => true, limits.fixed);
    if (fixed !== null) return told(asked, [fixed], message);
    if (farAhead(matchSources(message, asked.index), () => true, limits.again) !== null)
      return offered(asked, message);
  }
  // "Is my estimate right?" ends like an assumption and brings none.
  const isOwn = loose === 'praise' && /\b(?:is|are|was|does) my\b/i.test(message);
  const isUnsure = loose === null || loose === 'assumption';
  const apart = isUnsure && !proposes(message) ? standingOut(message, asked.index) : null;
  if (apart !== null && !isOwn) return told(asked, [apart], message);
  if (isAssumption(message) && !isOwn) return plain(asked, 'assumption', message);
  if (loose !== null) return plain(asked, loose, message);
  if (proposes(message) && asksOnlyAssent(parts)) return plain(asked, 'praise', message);
  const again = knownFor(message, asked);
  if (again !== null) return told(asked, [again], message);
  const tie = nearTie(message, asked.index, false);
  return tie === null ? offered(asked, message) : askedBack(tie);
}

/** The topics that a question comes nearest to, for the candidate to take or leave. */
function offered({ index, sheet }: Asked, message: string): Reply {
  const near = nearestOf(message, index, (source) => isKnown(sheet, source));
  const [first, second] = near.map(({ topic }) => topic);
  if (first === undefined) return { kind: 'open', factIds: [], text: words.open(message) };
  return {
    kind: 'asks-back',
    factIds: [],
    text: words.offer(first, second),
    between: near.map(({ id }) => id),
    isOffer: true,
  };
}

/** The fact that a message comes far nearer to than to any other, if it was told before: "is the sign my mistake or the test's?" */
function knownFor(message: string, { index, sheet }: Asked): Source | null {
  return farAhead(
    matchSources(message, index),
    (source) => isKnown(sheet, source),
    limits.again,
    limits.againLead,
  );
}

const quotedWords = ({ kind, text }: Source, message: string): string =>
  kind === 'change' ? toldBefore(text, message) : words.statement(text);

const askedBack = ([first, second]: Tie): Reply => ({
  kind: 'asks-back',
  factIds: [],
  text: words.askBack(first.topic, second.topic),
  between: [first.id, second.id],
});

/** A wish that is worded like a question of fact: a clear fact goes before it. */
const mayBeFact: ReadonlySet<Intent> = new Set(['choice', 'praise', 'hint', 'rubric']);

/** "I'd put it into Redis. Convincing?" asks for nothing else. */
const asksOnlyAssent = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.every((part, at) => part.endsWith('?') === (at === parts.length - 1)) &&
  wordsOf(parts.at(-1) ?? '').length <= 2;

/** "I'd choose rank 16 everywhere. Too much?" brings a plan and asks for no fact. */
const proposes = (message: string): boolean =>
  /^(?:so |and |then |ok |well )*(?:i (?:d|would|ll|will|put|get|got|keep|store|choose|chose|take|use)|my) (?!.*\b(?:how|what|which|who|when|where|why)\b)/.test(
    wordsOf(message).join(' '),
  );

/** "What would you measure?" is never about the task as it is. */
const asksMe =
  /\b(?:what|how|where) would you\b|\bwould you (?:use|take|choose|pick|recommend|start|begin|draw|solve|build)\b/i;

/** A wish that may name nothing: "Is this going the way you'd like?" */
const ofTalk: ReadonlySet<Intent> = new Set([
  'praise',
  'rubric',
  'rephrase',
  'small-talk',
  'stuck',
  'hint',
]);

/** The sources that a message asks for: the best of all of it, and a second where another part clearly asks for it. */
function sourcesFor(
  message: string,
  parts: readonly string[],
  { index, sheet }: Pick<Asked, 'index' | 'sheet'>,
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

/** Whether one part of a question asks for the one fact and another part for the other. */
function asksBoth(parts: readonly string[], tie: Tie, index: SheetIndex): boolean {
  const nearest = parts.map(
    (part) => matchSources(part, index).find(({ source }) => source.kind === 'fact')?.source,
  );
  return tie.every((source) => nearest.includes(source));
}

/** A sentence of the statement answers only what is asked, and not what that is about. */
const matchesOf = (text: string, index: SheetIndex): readonly Match[] => [
  ...matchSources(text, index).filter(({ source }) => source.kind === 'fact'),
  ...matchSources(withoutTopic(text), index).filter(({ source }) => source.kind !== 'fact'),
];

const isKnown = ({ isTold }: Asked['sheet'], { id, text }: Source): boolean =>
  isTold({ id, answer: text });

const asksWhatHappened = /^(?:so |and |but )?(?:why did|what happened|what went wrong)\b/i;

/** From 1 on it counts; so that a fact and a sentence of the statement can be compared. */
const strength = ({ source, score }: Match): number =>
  score / (source.kind === 'fact' ? limits.enough : limits.statement);

/** The facts as they are told: what was told before, or was told otherwise, is said to have been. */
export function told(
  { sheet }: Pick<Asked, 'sheet'>,
  facts: readonly Pick<Source, 'id' | 'text'>[],
  message: string,
): Reply {
  const lines = facts.map(({ id, text }) => {
    if (sheet.isTold({ id, answer: text })) return toldBefore(text, message);
    return sheet.isOverruled(id) ? changedFact(text) : toldFact(text, isAssumption(message));
  });
  return { kind: 'fact', factIds: facts.map(({ id }) => id), text: lines.join('\n\n') };
}

const plain = ({ phase, hasHints }: Asked, intent: Intent, message: string): Reply => ({
  kind: intent,
  factIds: [],
  text: words.of(intent, message, { ask: phase?.ask ?? null, hasHints }),
});
