import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { GradeRequest } from '../../grader.js';
import { fail, ok } from '../../../../core/result.js';
import { isStructure } from '../../text/function-words.js';
import { plainText } from '../../text/tokens.js';
import { ordersIn, type AnswerOrders } from '../orders/answer-orders.js';
import type { AnswerView } from '../view/answer-view.js';
import { echoFinder } from './echoed-quote.js';
import { findQuote } from './find-quote.js';
import type { KnownSegment, OfflineSignal } from '../../offline/answer-signal.js';
import { locateQuote, type Spot } from './locate-quote.js';
import { linesIn, elementsIn } from './cited-places.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';
import { nothingFound, type Checked, type Refusal } from './checked-evidence.js';
import type { CheckEvidence, EvidenceTask } from './evidence-task.js';

const leastContentWords = 3;

/** Looks up all that a model points at in one answer; see `Checked`. */
export function checkAll({ request, view, signal, said }: EvidenceTask): Checked[] {
  const check = evidenceChecker(request, view, signal, ordersIn(view, request.prompt));
  return said.map((one) => check(one.said, one.criterion));
}

/** For callers that have no window. */
export const checkInThisThread: CheckEvidence = async (task, signal) =>
  signal?.aborted === true ? fail({ kind: 'cancelled' }) : ok(checkAll(task));

function evidenceChecker(
  request: EvidenceTask['request'],
  view: AnswerView,
  signal: OfflineSignal,
  orders: AnswerOrders,
): (said: SaidVerdict | null, criterion: Criterion) => Checked {
  const isEcho = echoFinder(request);
  return (said, criterion) => {
    if (said === null) return nothingFound;
    const quoted = said.quote.trim() === '' ? nothingFound : checkQuote(said.quote, criterion);
    const coded = linesIn(said.code_lines, request.answer.code, signal, criterion.id);
    const drawn = elementsIn(said.elements, view, signal, criterion.id);
    const evidence = [...quoted.evidence, ...coded.evidence, ...drawn.evidence];
    return {
      ...quoted,
      evidence,
      code: Math.max(quoted.code, coded.code),
      drawn: drawn.drawn,
      isAddressed: quoted.isAddressed || evidence.some(orders.isQuoted),
      refusal: evidence.length > 0 ? null : (quoted.refusal ?? coded.refusal ?? drawn.refusal),
    };
  };

  function checkQuote(quote: string, criterion: Criterion): Checked {
    const refused = (refusal: Refusal): Checked => ({ ...nothingFound, refusal });
    const spot = locateQuote(quote, view, criterion);
    if (spot === null) {
      const lines = quotedLines(quote, view.code.text);
      if (lines === null) return refused('not-found');
      return { ...nothingFound, ...linesIn(lines, request.answer.code, signal, criterion.id) };
    }
    if (!spot.isWhole && contentWords(quote) < leastContentWords) return refused('too-short');
    if (isEcho(quote)) return refused('echo');
    const segments = signal.segments.flatMap((segment, index) =>
      isOver(segment, spot) ? [index] : [],
    );
    const held = segments.flatMap((index) => signal.segments[index] ?? []);
    if (held.length > 0 && held.every(({ dropped }) => dropped !== null))
      return refused('not-own-words');
    const words = Math.max(0, ...held.map(({ related }) => related.get(criterion.id) ?? 0));
    const isAddressed = held.some(orders.isIn);
    return {
      ...nothingFound,
      evidence: [evidenceAt(spot, request)],
      segments,
      words,
      isAddressed,
    };
  }
}

function isOver(segment: KnownSegment, spot: Spot): boolean {
  const isHome =
    segment.kind === 'question'
      ? segment.questionIndex === spot.questionIndex
      : segment.phaseId === spot.phaseId;
  return segment.kind === spot.kind && isHome && segment.from < spot.end && segment.to > spot.start;
}

/** A model may quote code where it should name lines. */
function quotedLines(quote: string, code: string): string | null {
  const found = findQuote(quote, code);
  if (found === null) return null;
  const lineAt = (offset: number): string => String(code.slice(0, offset).split('\n').length);
  return `${lineAt(found.start)}-${lineAt(found.end - 1)}`;
}

function evidenceAt(spot: Spot, { answer }: Pick<GradeRequest, 'answer'>): Evidence {
  const { start, end } = spot;
  if (spot.kind === 'question') {
    const asked = answer.questions[spot.questionIndex];
    const place = {
      kind: 'question',
      index: spot.questionIndex,
      atSec: asked?.atSec ?? 0,
    } as const;
    return { quote: (asked?.text ?? '').slice(start, end), place };
  }
  const timed = answer.phases.find(({ phaseId }) => phaseId === spot.phaseId)?.text;
  const atSec = (timed === undefined ? null : secondOf(timed, start, end)) ?? 0;
  return {
    quote: (timed?.text ?? '').slice(start, end),
    place: { kind: 'text', phaseId: spot.phaseId, start, end, atSec },
  };
}

const contentWords = (quote: string): number =>
  plainText(quote, new Map()).tokens.filter((token) => token.isWord && !isStructure(token)).length;
