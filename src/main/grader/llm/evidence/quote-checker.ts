import { secondOf } from '../../../../core/attempt/timed-text.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { GradeRequest } from '../../grader.js';
import type { KnownSegment, OfflineSignal } from '../../offline/answer-signal.js';
import type { AnswerOrders } from '../orders/answer-orders.js';
import type { AnswerView } from '../view/answer-view.js';
import { nothingFound, type Checked, type Refusal } from './checked-evidence.js';
import { elementsIn, linesIn } from './cited-places.js';
import { echoFinder } from './echoed-quote.js';
import type { EvidenceTask } from './evidence-task.js';
import { findQuote } from './find-quote.js';
import { locateQuote, type Spot } from './locate-quote.js';
import { decodedQuote, tokensIn } from './normalize-quote.js';

const leastTokens = 3;
/** One or two sentences may happen to say what the rubric says. */
const leastCopies = 5;

/**
 * Looks a quote up in notes and questions, then in code, then in the labels of drawings. That it stands there is all that
 * is asked of it: whether it bears a verdict out is the reader's to say. A sentence that is a copy of what the candidate
 * was told is not theirs.
 */
export function quoteChecker(
  request: EvidenceTask['request'],
  view: AnswerView,
  signal: OfflineSignal,
  orders: AnswerOrders,
): (quote: string, criterion: Criterion) => Checked {
  const isEcho = echoFinder(request);
  const copies = signal.segments.filter(isCopy).length;
  return (quote, criterion) => {
    const first = lookUp(quote, criterion);
    const decoded = decodedQuote(quote);
    return first.refusal === 'not-found' && decoded !== quote ? lookUp(decoded, criterion) : first;
  };

  function lookUp(quote: string, criterion: Criterion): Checked {
    const spot = locateQuote(quote, view, criterion);
    if (spot === null)
      return criterion.kind === 'clarifying' ? refused('not-found') : shown(quote, criterion.id);
    if (!spot.isWhole && tokensIn(quote) < leastTokens) return refused('too-short');
    const segments = signal.segments.flatMap((segment, index) =>
      isOver(segment, spot) ? [index] : [],
    );
    const held = segments.flatMap((index) => signal.segments[index] ?? []);
    const isDropped = held.length > 0 && held.every(({ dropped }) => dropped !== null);
    const isCopied = isDropped && held.every(isCopy);
    if (isCopied && isEcho(quote)) return refused('echo');
    const words = Math.max(0, ...held.map(({ related }) => related.get(criterion.id) ?? 0));
    return {
      ...nothingFound,
      evidence: [evidenceAt(spot, request)],
      segments,
      words,
      isNear: words > 0,
      isCopied: isCopied && copies >= leastCopies,
      isNoProse: isDropped,
      isAddressed: held.some(orders.isIn),
    };
  }

  /** A model may quote code where it should name lines, and a label where it should name an element. */
  function shown(quote: string, criterionId: string): Checked {
    const lines = quotedLines(quote, view.code.text);
    if (lines !== null)
      return { ...nothingFound, ...linesIn(lines, request.answer.code, signal, criterionId) };
    const ids = labelled(quote, view);
    if (ids === '') return refused('not-found');
    return { ...nothingFound, ...elementsIn(ids, view, signal, criterionId) };
  }
}

const refused = (refusal: Refusal): Checked => ({ ...nothingFound, refusal });

function isOver(segment: KnownSegment, spot: Spot): boolean {
  const isHome =
    segment.kind === 'question'
      ? segment.questionIndex === spot.questionIndex
      : segment.phaseId === spot.phaseId;
  return segment.kind === spot.kind && isHome && segment.from < spot.end && segment.to > spot.start;
}

function quotedLines(quote: string, code: string): string | null {
  const found = tokensIn(quote) < leastTokens ? null : findQuote(quote, code);
  if (found === null) return null;
  const lineAt = (offset: number): string => String(code.slice(0, offset).split('\n').length);
  return `${lineAt(found.start)}-${lineAt(found.end - 1)}`;
}

/** The short id of the first element whose label holds the quote; empty where none does. */
function labelled(quote: string, { board, diagram }: AnswerView): string {
  for (const { idOf, labels } of [board, diagram]) {
    for (const [short, id] of idOf) {
      if (findQuote(quote, labels.get(id) ?? '') !== null) return short;
    }
  }
  return '';
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

const isCopy = ({ dropped }: OfflineSignal['segments'][number]): boolean =>
  dropped === 'copied' || dropped === 'pasted';
