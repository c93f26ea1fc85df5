import type { Criterion } from '../../../../core/prompt/criterion.js';
import { fail, ok } from '../../../../core/result.js';
import type { SaidVerdict } from '../ask/verdict-reply.js';
import { ordersIn } from '../orders/answer-orders.js';
import { nothingFound, type Checked } from './checked-evidence.js';
import { elementsIn, linesIn } from './cited-places.js';
import type { CheckEvidence, EvidenceTask } from './evidence-task.js';
import { quoteChecker } from './quote-checker.js';

/** Looks up all that a model points at in one answer; see `Checked`. */
export function checkAll(task: EvidenceTask): Checked[] {
  const check = evidenceChecker(task);
  return task.said.map((one) => check(one.said, one.criterion));
}

/** For callers that have no window. */
export const checkInThisThread: CheckEvidence = async (task, signal) =>
  signal?.aborted === true ? fail({ kind: 'cancelled' }) : ok(checkAll(task));

function evidenceChecker({
  request,
  view,
  signal,
}: EvidenceTask): (said: SaidVerdict | null, criterion: Criterion) => Checked {
  const orders = ordersIn(view, request.prompt);
  const checkQuote = quoteChecker(request, view, signal, orders);
  return (said, criterion) => {
    if (said === null) return nothingFound;
    const quoted = said.quotes
      .filter((quote) => quote.trim() !== '')
      .map((quote) => checkQuote(quote, criterion));
    const coded = linesIn(said.code_lines, request.answer.code, signal, criterion.id);
    const drawn = elementsIn(said.elements, view, signal, criterion.id);
    const found = [...quoted, coded, drawn];
    const evidence = each(found.flatMap((one) => one.evidence));
    const standing = quoted.filter((one) => one.evidence.length > 0);
    const isQuotedAlone =
      coded.evidence.length + drawn.evidence.length === 0 && standing.length > 0;
    return {
      evidence,
      segments: [...new Set(quoted.flatMap(({ segments }) => segments))],
      words: Math.max(0, ...quoted.map(({ words }) => words)),
      isNear: found.some(({ isNear }) => isNear),
      drawn: most([drawn.drawn, ...quoted.map((one) => one.drawn)]),
      isCopied: isQuotedAlone && standing.every(({ isCopied }) => isCopied),
      isNoProse: isQuotedAlone && standing.every(({ isNoProse }) => isNoProse),
      isAddressed: quoted.some((one) => one.isAddressed) || evidence.some(orders.isQuoted),
      refusal: evidence.length > 0 ? null : (found.find(({ refusal }) => refusal)?.refusal ?? null),
    };
  };
}

const each = (evidence: Checked['evidence']): Checked['evidence'] => [
  ...new Map(evidence.map((one) => [JSON.stringify(one.place), one])).values(),
];

const most = (drawn: readonly Checked['drawn'][]): Checked['drawn'] =>
  drawn.find((one) => one === 'joined') ?? drawn.find((one) => one === 'named') ?? 'none';
