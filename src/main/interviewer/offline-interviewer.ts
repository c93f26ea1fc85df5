import type { Turn } from '../../core/attempt/attempt-state.js';
import type { Phase, Prompt } from '../../core/prompt/prompt.js';
import { drillOf } from '../../core/drill/drill-id.js';
import { isBareHint } from '../../core/interviewer/hint-wish.js';
import { hasHints } from '../../core/interviewer/hints.js';
import { chooseFollowUp } from '../../core/interviewer/choose-follow-up.js';
import { topicChosen } from '../../core/interviewer/topic-chosen.js';
import { isRound } from '../../core/library/round-id.js';
import { sheetNow } from '../../core/interviewer/sheet-now.js';
import { isDone, isLastPhase } from '../../core/interviewer/hands-over-turn.js';
import { lastAsked } from '../../core/interviewer/replies.js';
import { askedBack, askedBefore, chosenOf, leftOpen, toldOf } from './ask-back.js';
import type { Interviewer, Room, Said } from './interviewer.js';
import { indexOf } from './meaning/sheet-index.js';
import { foldOf } from './meaning/text-terms.js';
import {
  asksForOther,
  saidLast,
  factCounting,
  factHolding,
  factMeant,
  factWithFigures,
  otherTold,
  pointsAtUnknown,
  sentenceNear,
} from './told/refers-back.js';
import { whatIsAssumed } from './intent/assumed.js';
import type { Reply } from './reply-kind.js';
import { nearestTo } from './told/told-before.js';
import { drillWords, hintWords, words } from './reply-words.js';
import { asksBackAtOnce, asksOfAsking, isReplyTo, isTelling, notedNext } from './room-answer.js';
import { replyGoingOn } from './reply/goes-on.js';
import { toldPointedAt } from './reply/tell.js';
import { standings } from './told/standing.js';

const toldAs = ({ text, factIds }: Reply): Said => ({ text, factId: factIds[0] ?? null });

const doneAtLast = 'Noted. Submit when you’re ready, or ask whether I have more questions.';

/** What a message on the interviewer's own question may be taken for. */
const ofOwnQuestion: ReadonlySet<Reply['kind']> = new Set(['rubric', 'choice', 'rephrase']);

/** What a drill has nothing to say to: it has no sheet, and what belongs on the board is what is asked. */
const ofDrill: ReadonlySet<Reply['kind']> = new Set(['open', 'rubric', 'choice', 'asks-back']);

/** The phase with the question that stands open in it: the last follow-up or curveball, else its own. */
function phaseAsking(
  phases: Prompt['phases'],
  phaseId: string,
  talk: readonly Turn[],
): Phase | undefined {
  const phase = phases.find(({ id }) => id === phaseId);
  const asked = lastAsked(talk);
  return phase !== undefined && asked?.phaseId === phaseId ? { ...phase, ask: asked.text } : phase;
}

/** What the phases up to one ask; of a round its own alone, since each is a prompt. */
function questionsRead(prompt: Prompt, phaseId: string): readonly string[] {
  const at = prompt.phases.findIndex(({ id }) => id === phaseId);
  if (at === -1) return [];
  const read = prompt.phases.slice(isRound(prompt) ? at : 0, at + 1);
  return read.flatMap(({ ask }) => ask ?? []);
}

/** Answers from the fact sheet by words, cues and what they mean; what it does not hold is left to the candidate. */
export const offlineInterviewer: Interviewer = {
  answer: ({ prompt, phaseId, talk, aliases }: Room, question): Said => {
    const fold = foldOf(aliases);
    const sheet = sheetNow(prompt, talk);
    const { facts, change } = sheet;
    const topic = topicChosen(talk, question);
    // What is named in full goes before the place in the last question back.
    const named = facts.find((fact) => fact.topic === topic || fact.asks.includes(topic ?? ''));
    if (named !== undefined && topic !== null)
      return toldAs(toldOf(sheet, [named], askedBefore(talk, topic) ?? question));
    const pair = askedBack(talk, facts);
    const open = pair ?? leftOpen(sheet, talk, question);
    const asked = askedBefore(talk);
    const chosen = open === null ? null : chosenOf({ sheet, pair: open, fold, asked }, question);
    if (chosen !== null) return chosen;
    if (isDone(question))
      return {
        text: isLastPhase(prompt.phases, phaseId) ? doneAtLast : notedNext(talk),
        factId: null,
      };
    const phase = phaseAsking(prompt.phases, phaseId, talk);
    if (isBareHint(question)) return { text: hintWords(hasHints(prompt)), factId: null };
    if (asksBackAtOnce(talk, question)) return { text: words.leftToYou, factId: null };
    if (isReplyTo(talk, question) || isTelling(question))
      return { text: notedNext(talk), factId: null };
    if (asksForOther(question) && pair === null) {
      const other = otherTold({ facts, talk });
      return other === null
        ? { text: words.whichOther, factId: null }
        : toldAs(toldOf(sheet, [other], question));
    }
    const last = saidLast({ talk, fold }, question);
    const lastFact = facts.find(({ id }) => id === last?.factId);
    if (lastFact !== undefined) return toldAs(toldOf(sheet, [lastFact], question));
    if (last !== null && lastAsked(talk) !== last) return { text: last.text, factId: null };
    const questions = questionsRead(prompt, phaseId);
    const index = indexOf({ ...prompt, facts, change, questions }, fold);
    const isCode = prompt.code !== undefined;
    const room = { index, phase, sheet, hasHints: hasHints(prompt), isCode };
    const reply = replyGoingOn(room, talk, question);
    const drill = drillOf(prompt.id);
    if (drill !== null && ofDrill.has(reply.kind))
      return { text: drillWords(drill.mode), factId: null };
    const isOffer = reply.isOffer === true;
    const isAgain = pair?.every(({ id }) => reply.between?.includes(id)) === true;
    const isUnknown = reply.kind === 'open' || isOffer || reply.isNearest === true;
    const isOfAsking = phase?.ask !== undefined && asksOfAsking(question);
    if (isOfAsking && (isUnknown || ofOwnQuestion.has(reply.kind)))
      return { text: words.leftToYou, factId: null };
    const before = facts.filter((fact) => sheet.isTold(fact));
    const isTold = reply.factIds.every((id) => before.some((fact) => fact.id === id));
    if (reply.kind === 'fact' && isTold && pointsAtUnknown({ talk, fold }, question))
      return { text: words.open(question), factId: null };
    const nearest =
      reply.text === words.assumption
        ? sentenceNear({ facts: before, fold }, whatIsAssumed(question))
        : null;
    if (nearest !== null) return { text: nearestTo(nearest.answer), factId: nearest.id };
    const counting =
      reply.kind === 'fact' && isTold ? factCounting({ facts, talk }, question) : null;
    if (counting !== null) return toldAs(toldOf(sheet, [counting], question));
    const pointedAt = isUnknown
      ? (factMeant({ facts, talk, fold }, question) ?? factWithFigures(before, question))
      : null;
    if (pointedAt !== null) return toldAs(toldPointedAt(room, pointedAt, question));
    const meant = isUnknown && !isOffer ? factHolding({ facts: before, fold }, question) : null;
    // What was offered and not taken is not meant.
    if (meant === null && isAgain && isOffer) return { text: words.open(question), factId: null };
    // Whoever was asked and says it in other words is not asked the same again.
    const again = meant === null ? (isAgain ? pair : null) : [meant];
    return toldAs(again === null ? reply : toldOf(sheet, again, question));
  },
  followUp: ({ prompt, phaseId, talk, aliases }, verdicts, written) =>
    chooseFollowUp(
      prompt,
      phaseId,
      talk,
      new Map(verdicts),
      standings({ prompt, talk, written }, foldOf(aliases)),
    ),
};
