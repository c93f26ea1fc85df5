import { approvalOf, asksForFault, asksWhoIsRight, sharesFigure } from '../approval.js';
import { isAssumption, saysAssume } from '../intent/assumption.js';
import { asksOfMarks } from '../intent/of-marks.js';
import { judge, type Likely } from '../judge/judge.js';
import { ofTask, withoutWish } from '../judge/of-task.js';
import { limits } from '../limits.js';
import { modelSized } from '../judge/model-size.js';
import { libraryRuleOf, moduleRuleOf, rangeOf, ruleOf } from '../meaning/rule-of.js';
import { factChoosing } from '../meaning/either-or.js';
import { isBeside } from '../meaning/settles.js';
import { askedSo, asksFor, type SheetIndex, type Source } from '../meaning/sheet-index.js';
import { bestPart, leftUnsaid, partsAsked, questionFor, type PartAsked } from '../parts-asked.js';
import { questionsIn, withHowMany, withoutTelling } from '../questions-in.js';
import type { Asked, JudgeBy, Reply } from '../reply-kind.js';
import { askedAgain } from '../told/asked-again.js';
import { factsTold, isKnown, surely } from '../told/facts-told.js';
import { recapOf, repeatedOf } from '../told/recap.js';
import { quotes } from '../quotes.js';
import { words, type Place } from '../reply-words.js';
import { toldBefore } from '../told/told-before.js';
import { wayToAsk } from '../way-to-ask.js';
import { assumes, isWish, needsHelp, wishIn } from '../wish-meant.js';
import { likeliest } from '../wish/wishes.js';
import { assumed, offered, plain } from './nearest.js';
import { partByPart } from './part-by-part.js';
import { told } from './tell.js';

/** The interviewer's reply to a message, out of the sheet and what the candidate has read. */
export function replyOf(asked: Asked, typed: string, judgeBy: JudgeBy = judge): Reply {
  const { index } = asked;
  const message = withHowMany(typed);
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
  const repeated = repeatedOf(message, judged.sentences, judged.facts[0]);
  if (repeated !== null) return quoted(repeated, message);
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
  const sentence = quotable.find(({ source }) => asksFor(message, source, index));
  const ofSentences = quotable.reduce((sum, { chance }) => sum + chance, 0);
  // All of them together say that one settles it, and not which.
  const isSettled = ofSentences >= limits.quoted && (sentence?.chance ?? 0) >= limits.quotedOne;
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
  if (isWish(judged)) {
    const wish = wishIn(judged, message);
    if (wish === 'assumption') return assumed(asked, message, judgeBy);
    const bare = withoutWish(judged);
    const isOfTask = wish === 'rubric' && !asksOfMarks(message);
    return isOfTask && (bare.facts[0]?.chance ?? 0) >= limits.offered
      ? offered(asked, bare, message)
      : plain(asked, wish, message);
  }
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
  if (likeliest(judged.wishes) === 'assumption' || saysAssume(message))
    return assumed(asked, message, judgeBy);
  const alone = bestPart(parts);
  if (alone !== null)
    return (
      partByPart(asked, message, (room, piece) => replyOf(room, piece, judgeBy)) ?? {
        ...{ kind: 'asks-back', factIds: [], text: words.byItself(alone) },
      }
    );
  const choosing = factChoosing(message, index);
  if (choosing !== null && choosing === first?.source)
    return told(asked, [{ source: choosing }], message);
  const sized = modelSized(message, judged.facts);
  if (sized !== null) return told(asked, [{ source: sized }], message);
  return offered(asked, judged, message);
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
