import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import type { Phase } from '../../core/prompt/prompt.js';
import { approvalOf, asksForFault, asksWhoIsRight, sharesFigure } from './approval.js';
import { isAssumption } from './intent/assumption.js';
import type { Intent } from './intent/intent-kind.js';
import { judge, type Judged, type Likely } from './judge/judge.js';
import { ofTask } from './judge/of-task.js';
import { limits } from './limits.js';
import { libraryRuleOf, moduleRuleOf, rangeOf, ruleOf } from './meaning/rule-of.js';
import { isBeside } from './meaning/settles.js';
import { askedSo, type SheetIndex, type Source } from './meaning/sheet-index.js';
import { bestPart, leftUnsaid, partsAsked, questionFor, type PartAsked } from './parts-asked.js';
import { questionsIn, withoutTelling } from './questions-in.js';
import { factsTold, isKnown, namedBy, surely } from './told/facts-told.js';
import { recapOf } from './told/recap.js';
import { quotes } from './quotes.js';
import { changedFact, toldFact, withoutCount, words, type Place } from './reply-words.js';
import {
  inOneReply,
  isNoAnswer,
  namesOnly,
  nearestTo,
  toldBefore,
  wantsAgain,
} from './told/told-before.js';
import { wayToAsk } from './way-to-ask.js';
import { assumes, isWish, needsHelp, wishIn } from './wish-meant.js';
import { likeliest } from './wish/wishes.js';

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

/** The interviewer's reply to a message, out of the sheet and what the candidate has read. */
export function replyOf(asked: Asked, message: string, judgeBy: JudgeBy = judge): Reply {
  const { index } = asked;
  const same = askedSo(message, index);
  if (same !== null) return told(asked, [{ source: same, chance: surely }], message);
  const module = asked.isCode ? moduleRuleOf(message, index) : null;
  const rest = (): readonly PartAsked[] => partsAsked(message, index, judgeBy);
  if (module !== null) {
    const reply = { kind: 'statement', factIds: [], text: words.modules(module.text) } as const;
    return withUnsaid(reply, rest(), index, [module]);
  }
  const rule = rangeOf(message, index) ?? ruleOf(message, index);
  if (rule !== null) return quoted(rule, message);
  if (asksWhoIsRight(message)) return plain(asked, 'praise', message);
  const known = index.entries.filter(({ source }) => isKnown(asked.sheet, source));
  const recap = recapOf(message, textsOf(known), textsOf(index.entries.filter(isRead)));
  if (recap !== null) return { kind: 'statement', factIds: [], text: recap };
  const again = askedAgain(asked, message, judgeBy);
  if (again !== null) return told(asked, [{ source: again, chance: surely }], message);
  const judged = ofTask(message, index, judgeBy(message, index));
  const approval = approvalOf(message);
  const parts = rest();
  const facts = factsTold(asked, judged, message, parts).filter(
    ({ source, chance }) =>
      approval !== 'result' ||
      (!isKnown(asked.sheet, source) && chance >= limits.beside) ||
      sharesFigure(message, source.text),
  );
  const [first, second] = judged.facts;
  const isTie =
    facts.length === 1 &&
    facts[0]?.source === first?.source &&
    first?.source !== judged.ahead &&
    second !== undefined &&
    second.chance >= limits.tie * (first?.chance ?? 1) &&
    isAnyNew(asked, [first, second]);
  if (first !== undefined && isTie) return askedBack(index, message, [first.source, second.source]);
  const fitting = facts.map((one) => ({
    ...one,
    askedBy: questionFor(parts, one.source, message),
  }));
  const telling =
    fitting.length > 0 ? told(asked, fitting, message, assumes(message, judged)) : null;
  // What was told and only comes near is no reason to say nothing else.
  if (telling !== null && telling.factIds.length > 0)
    return withUnsaid(telling, parts, index, sourcesOf(facts));
  if (asked.isCode && asksForFault(message) && likeliest(judged.wishes) === 'task')
    return plain(asked, 'praise', message);
  const library = asked.isCode ? libraryRuleOf(message, index) : null;
  if (library !== null) return quoted(library, message);
  const quotable = judged.sentences.filter(
    ({ source }) =>
      !isBeside(questionsIn(message), source, index) &&
      !quotes(message, source.text) &&
      (approval !== 'result' || sharesFigure(message, source.text)),
  );
  const [sentence] = quotable;
  const ofSentences = quotable.reduce((sum, { chance }) => sum + chance, 0);
  const isSettled = ofSentences >= limits.quoted;
  // Whoever wishes or assumes something is not answered with what only comes near it.
  const isNearest =
    likeliest(judged.wishes) !== 'assumption' &&
    (sentence?.chance ?? 0) >= Math.max(limits.nearest, judged.wish);
  if (sentence !== undefined && (isSettled || isNearest))
    return withUnsaid(quoted(sentence.source, message, isSettled), parts, index, [sentence.source]);
  // What leads up to a question may hide it; whoever is stuck, or assumes something, says so there.
  const asking = withoutTelling(message);
  if (asking !== message && !isAssumption(message) && !needsHelp(judged)) {
    const ofAsking = replyOf(asked, asking, judgeBy);
    if (ofAsking.kind === 'fact') return ofAsking;
  }
  // What was worked out is neither confirmed nor asked back about, and what was decided is nobody else's to decide.
  if (approval === 'result') return plain(asked, 'praise', message);
  if (approval === 'decision' && likeliest(judged.wishes) !== 'assumption')
    return plain(asked, 'choice', message);
  if (isWish(judged)) return plain(asked, wishIn(judged, message), message);
  // Where one is far ahead and yet not enough, it is mostly neither.
  if (
    first !== undefined &&
    second !== undefined &&
    first.chance + second.chance >= limits.between &&
    second.chance * limits.farAhead >= first.chance &&
    isAnyNew(asked, [first, second])
  )
    return askedBack(index, message, [first.source, second.source]);
  // What the sheet says nothing to may be assumed.
  if (likeliest(judged.wishes) === 'assumption') return plain(asked, 'assumption', message);
  const alone = bestPart(parts);
  if (alone !== null) return { kind: 'asks-back', factIds: [], text: words.byItself(alone) };
  return offered(asked, judged.facts, message);
}

/** What was told and is asked for once more: "Sorry, once more the number of users?" */
function askedAgain({ index, sheet }: Asked, message: string, judgeBy: JudgeBy): Source | null {
  if (!wantsAgain.test(message)) return null;
  const [first] = judgeBy(message.replace(wantsAgain, ' '), index).facts;
  return first !== undefined && first.chance >= limits.told && isKnown(sheet, first.source)
    ? first.source
    : null;
}

/** A reply with a word on the part of the message that it says nothing to: half a question is not dropped in silence. */
function withUnsaid(
  reply: Reply,
  parts: readonly PartAsked[],
  index: SheetIndex,
  said: readonly Source[],
): Reply {
  const { lacking, onSheet } = leftUnsaid(
    parts,
    index,
    said.map(({ id }) => id),
  );
  const rest = [
    ...(lacking.length > 0 ? [words.noMore(lacking)] : []),
    ...(onSheet === null ? [] : [words.byItself(onSheet)]),
  ];
  return { ...reply, text: [reply.text, ...rest].join('\n\n') };
}

/** Whoever has heard both is not asked which of them is meant. */
const isAnyNew = ({ sheet }: Asked, facts: readonly (Likely | undefined)[]): boolean =>
  facts.some((one) => one !== undefined && !isKnown(sheet, one.source));

const sourcesOf = (facts: readonly Likely[]): readonly Source[] =>
  facts.map(({ source }) => source);

/** The fact that a question comes nearest to, for the candidate to take or leave. */
function offered({ sheet, index }: Asked, facts: readonly Likely[], message: string): Reply {
  const first = facts.find(({ source }) => !isKnown(sheet, source));
  if (first === undefined || first.chance < limits.offered)
    return { kind: 'open', factIds: [], text: words.open(message) };
  return {
    kind: 'asks-back',
    factIds: [],
    text: words.offer(wayToAsk(first.source, message, index)),
    between: [first.source.id],
    isOffer: true,
  };
}

const textsOf = (entries: SheetIndex['entries']): readonly string[] =>
  entries.map(({ source }) => source.text);
const isRead = ({ source }: SheetIndex['entries'][number]): boolean => source.kind !== 'fact';

const quoted = (source: Source, message: string, isSure = true): Reply => ({
  kind: 'statement',
  factIds: [],
  text: source.kind === 'change' ? toldBefore(source.text, message) : quotedWords(source, isSure),
});

function quotedWords({ kind, text, isClaim = false }: Source, isSure: boolean): string {
  if (isClaim) return words.claimed(text);
  return isSure ? words.quoted(text, placeOf(kind)) : words.nearest(text, placeOf(kind));
}

const placeOf = (kind: Source['kind']): Place =>
  kind === 'code' ? 'code' : kind === 'ask' ? 'question' : 'prompt';

/** Asks which of two is meant, in the order of the sheet. */
function askedBack(index: SheetIndex, message: string, two: readonly Source[]): Reply {
  const some = index.entries.map(({ source }) => source).filter((source) => two.includes(source));
  const [first = '', second = ''] = some.map((source) => wayToAsk(source, message, index));
  return {
    kind: 'asks-back',
    factIds: [],
    text: words.askBack(first, second),
    between: some.map(({ id }) => id),
  };
}

/** A fact to tell, how likely it is what is asked for (without that it is for sure), and the part of the message that asks for it. */
export type Fitting = {
  readonly source: Pick<Source, 'id' | 'text' | 'topic'>;
  readonly chance?: number;
  readonly askedBy?: string;
};

/** The facts as they are told: what was told before, or was told otherwise, is said to have been. */
export function told(
  { sheet, index }: Pick<Asked, 'sheet'> & Partial<Pick<Asked, 'index'>>,
  facts: readonly Fitting[],
  message: string,
  isAssumed = isAssumption(message),
): Reply {
  const lines = facts.map(
    ({ source: { id, text, topic }, chance = surely, askedBy: question = message }) => {
      const entry = index?.entries.find(({ source }) => source.id === id);
      const isNamed = namedBy(message, { topic });
      const isSure = chance >= limits.told || isNamed;
      // A fact with a number, by its name, settles what number is assumed for it: nobody may assume another.
      const settles = isAssumed && isNamed && /\d/.test(message) && entry?.holdsNumber === true;
      const again = settles
        ? { topic, chance: surely }
        : { topic, askedBy: entry?.asked ?? null, chance, isAssumed };
      if (sheet.isTold({ id, answer: text }))
        return { id, text: toldBefore(text, question, again) };
      return sheet.isOverruled(id)
        ? { id, text: changedFact(text) }
        : { id, text: toldNew(withoutCount(text, message), isAssumed, isSure) };
    },
  );
  // What only comes near, and was said before, adds nothing to an answer.
  const fitting = lines.filter(({ text }) => !isNoAnswer(text));
  const said = fitting.length > 0 ? fitting : lines.slice(0, 1);
  return {
    kind: 'fact',
    factIds: said.filter(({ text }) => !namesOnly(text)).map(({ id }) => id),
    text: inOneReply(said.map(({ text }) => text)),
  };
}

/** What does not surely settle an assumption is told as what is near it. */
const toldNew = (fact: string, isAssumed: boolean, isSure: boolean): string =>
  isAssumed && !isSure ? nearestTo(toldFact(fact, false)) : toldFact(fact, isAssumed);

const plain = ({ phase, hasHints }: Asked, intent: Intent, message: string): Reply => ({
  kind: intent,
  factIds: [],
  text: words.of(intent, message, { ask: phase?.ask ?? null, hasHints }),
});
