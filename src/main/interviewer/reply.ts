import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import { wordsOf } from '../../core/prompt/cue-match.js';
import type { Phase } from '../../core/prompt/prompt.js';
import { intentOf, isAssumption, isBareMeasure, isVague } from './intent/intent.js';
import type { Intent } from './intent/intent-kind.js';
import { looseIntentOf } from './intent/loose-intent.js';
import { limits } from './limits.js';
import { matchSources } from './meaning/match-sources.js';
import { moduleRuleOf, rangeOf, ruleOf } from './meaning/rule-of.js';
import { askedSo, type SheetIndex, type Source } from './meaning/sheet-index.js';
import { asksForLibrary } from './meaning/wanted-terms.js';
import { asksOwn, withoutCase } from './own-or-case.js';
import { farAhead, standingOut } from './standing-out.js';
import { nearestOf, nearTie, type Tie } from './near-tie.js';
import { questionsIn } from './questions-in.js';
import {
  changedFact,
  inOneReply,
  nearestLead,
  toldBefore,
  toldFact,
  withoutCount,
  words,
} from './reply-words.js';
import { isKnown, mayBeFact, sourcesFor } from './sources-for.js';

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

/** At most two facts in one breath; whoever asks for everything at once gets no sheet to read. */
const mostFacts = 2;

/** The interviewer's reply to a message, out of the sheet and what the candidate has read. */
export function replyOf(asked: Asked, message: string): Reply {
  const same = askedSo(message, asked.index);
  if (same !== null) return told(asked, [same], message);
  const module = asked.isCode ? moduleRuleOf(message, asked.index) : null;
  if (module !== null) return { kind: 'statement', factIds: [], text: words.modules(module.text) };
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
  if (loose === 'choice' && asked.isCode) {
    const fixed = farAhead(matchSources(message, asked.index), () => true, limits.fixed);
    if (fixed !== null) return told(asked, [fixed], message);
    if (farAhead(matchSources(message, asked.index), () => true, limits.again) !== null)
      return offered(asked, message);
  }
  const rule = ruleOf(message, asked.index);
  if (rule !== null) return { kind: 'statement', factIds: [], text: quotedWords(rule, message) };
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

/** What all parts of a message want, small talk aside; null where one of them asks for something of the task. */
function onlyIntent(parts: readonly string[]): Intent | null {
  const wanted = parts.map(intentOf).filter((intent) => intent !== 'small-talk');
  const [first] = wanted;
  return first !== undefined && first !== null && wanted.every((one) => one === first)
    ? first
    : null;
}

/** Whether one part of a question asks for the one fact and another part for the other. */
function asksBoth(parts: readonly string[], tie: Tie, index: SheetIndex): boolean {
  const nearest = parts.map(
    (part) => matchSources(part, index).find(({ source }) => source.kind === 'fact')?.source,
  );
  return tie.every((source) => nearest.includes(source));
}

/** The facts as they are told: what was told before, or was told otherwise, is said to have been. */
export function told(
  { sheet, index }: Pick<Asked, 'sheet'> & Partial<Pick<Asked, 'index'>>,
  facts: readonly Pick<Source, 'id' | 'text' | 'topic'>[],
  message: string,
): Reply {
  const all = facts.map(({ id, text, topic }) => {
    const askedBy = index?.entries.find(({ source }) => source.id === id)?.asked;
    if (sheet.isTold({ id, answer: text })) return toldBefore(text, message, topic, askedBy);
    return sheet.isOverruled(id)
      ? changedFact(text)
      : toldFact(withoutCount(text, message), isAssumption(message));
  });
  const lines = all.map((text, at) => ({ text, id: facts[at]?.id ?? '' }));
  // What only comes near, and was said before, adds nothing to an answer.
  const fitting = lines.filter(({ text }) => !text.startsWith(nearestLead));
  const said = fitting.length > 0 ? fitting : lines.slice(0, 1);
  return {
    kind: 'fact',
    factIds: said.map(({ id }) => id),
    text: inOneReply(said.map(({ text }) => text)),
  };
}

const plain = ({ phase, hasHints }: Asked, intent: Intent, message: string): Reply => ({
  kind: intent,
  factIds: [],
  text: words.of(intent, message, { ask: phase?.ask ?? null, hasHints }),
});
