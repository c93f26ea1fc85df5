import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import type { Phase } from '../../core/prompt/prompt.js';
import { isAssumption } from './intent/assumption.js';
import type { Intent } from './intent/intent-kind.js';
import { judge, type Judged, type Likely } from './judge/judge.js';
import { limits } from './limits.js';
import { libraryRuleOf, moduleRuleOf, rangeOf, ruleOf } from './meaning/rule-of.js';
import { wantedTerms } from './meaning/wanted-terms.js';
import { isBeside } from './meaning/settles.js';
import { askedSo, type SheetIndex, type Source } from './meaning/sheet-index.js';
import { hasSubject, questionsIn, withReferents } from './questions-in.js';
import {
  changedFact,
  inOneReply,
  nearestLead,
  toldBefore,
  toldFact,
  withoutCount,
  words,
} from './reply-words.js';
import { likeliest, likeliestWish } from './wish/wishes.js';

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

/** What weighs all that a message may mean. */
export type JudgeBy = (message: string, index: SheetIndex) => Judged;

/** At most two facts in one breath; whoever asks for everything at once gets no sheet to read. */
const mostFacts = 2;

/** The interviewer's reply to a message, out of the sheet and what the candidate has read. */
export function replyOf(asked: Asked, message: string, judgeBy: JudgeBy = judge): Reply {
  const { index } = asked;
  const same = askedSo(message, index);
  if (same !== null) return told(asked, [same], message);
  const module = asked.isCode ? moduleRuleOf(message, index) : null;
  if (module !== null) return { kind: 'statement', factIds: [], text: words.modules(module.text) };
  const rule = rangeOf(message, index) ?? ruleOf(message, index);
  if (rule !== null) return quoted(rule, message);
  const judged = judgeBy(message, index);
  const facts = factsTold(asked, judged, message, judgeBy);
  const [first, second] = judged.facts;
  const isTie =
    facts.length === 1 &&
    second !== undefined &&
    second.chance >= limits.tie * (first?.chance ?? 1);
  if (first !== undefined && isTie)
    return askedBack(...inSheetOrder(index, first.source, second.source));
  if (facts.length > 0) return told(asked, facts, message);
  const library = asked.isCode ? libraryRuleOf(message, index) : null;
  if (library !== null) return quoted(library, message);
  const parts = questionsIn(message);
  const quotable = judged.sentences.filter(({ source }) => !isBeside(parts, source, index));
  const [sentence] = quotable;
  const ofSentences = quotable.reduce((sum, { chance }) => sum + chance, 0);
  if (sentence !== undefined && ofSentences >= limits.quoted)
    return quoted(sentence.source, message);
  if (judged.wish >= judged.open && judged.wish + judged.open >= limits.neither)
    return plain(asked, likeliestWish(judged.wishes), message);
  if (first !== undefined && second !== undefined && first.chance + second.chance >= limits.told)
    return askedBack(...inSheetOrder(index, first.source, second.source));
  // What the sheet says nothing to may be assumed.
  if (likeliest(judged.wishes) === 'assumption') return plain(asked, 'assumption', message);
  return offered(asked, judged.facts, message);
}

/** The facts that a message asks for: the likeliest of all of it, and those that a part of it clearly asks for. */
function factsTold(
  { index, sheet }: Asked,
  { facts, wish, ahead }: Judged,
  message: string,
  judgeBy: JudgeBy,
): readonly Source[] {
  const isEnough = ({ source, chance }: Likely, least: number): boolean =>
    chance >= least || (isKnown(sheet, source) && chance >= Math.max(limits.again, wish));
  const least = isAssumption(message) ? limits.brought : limits.told;
  const isAhead = ({ source, chance }: Likely): boolean =>
    source === ahead && wish < limits.sureTask && chance >= limits.ahead;
  const sure = facts.slice(0, 1).filter((one) => isEnough(one, least));
  const best = sure.length > 0 ? sure : facts.filter(isAhead);
  const parts = questionsIn(message);
  if (parts.length < 2) return best.map(({ source }) => source);
  const pointed = withReferents(parts);
  const ofParts = parts.flatMap((part, at) => {
    if (!hasSubject(part)) return [];
    const isOfItself = wantedTerms(part, index.fold).length > 1;
    const [first] = judgeBy(isOfItself ? part : (pointed[at] ?? part), index).facts;
    return first !== undefined && isEnough(first, limits.second) ? [first] : [];
  });
  return [...new Set([...best, ...ofParts].map(({ source }) => source))].slice(0, mostFacts);
}

/** The topics that a question comes nearest to, for the candidate to take or leave. */
function offered({ sheet }: Asked, facts: readonly Likely[], message: string): Reply {
  const [first, second] = facts.filter(({ source }) => !isKnown(sheet, source));
  if (first === undefined || first.chance < limits.offered)
    return { kind: 'open', factIds: [], text: words.open(message) };
  const isNear = second !== undefined && second.chance >= first.chance * limits.behind;
  const near = isNear ? [first.source, second.source] : [first.source];
  return {
    kind: 'asks-back',
    factIds: [],
    text: words.offer(first.source.topic, near[1]?.topic),
    between: near.map(({ id }) => id),
    isOffer: true,
  };
}

const isKnown = ({ isTold }: Asked['sheet'], { id, text }: Source): boolean =>
  isTold({ id, answer: text });

/** Two facts in the order of the sheet, so that the same two are always asked back about alike. */
function inSheetOrder(
  { entries }: SheetIndex,
  one: Source,
  other: Source,
): readonly [Source, Source] {
  const at = (source: Source): number => entries.findIndex((entry) => entry.source === source);
  return at(one) < at(other) ? [one, other] : [other, one];
}

const quoted = ({ kind, text }: Source, message: string): Reply => ({
  kind: 'statement',
  factIds: [],
  text: kind === 'change' ? toldBefore(text, message) : words.quoted(text, kind === 'code'),
});

const askedBack = (first: Source, second: Source): Reply => ({
  kind: 'asks-back',
  factIds: [],
  text: words.askBack(first.topic, second.topic),
  between: [first.id, second.id],
});

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
