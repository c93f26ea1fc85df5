import type { Evidence } from '../../../../core/grade/grade.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { KnownSegment } from '../../offline/answer-signal.js';
import type { AnswerView } from '../view/answer-view.js';
import type { ShownText } from '../view/sanitized-text.js';
import type { Stretch } from './clauses.js';
import { orderClauses } from './order-clauses.js';
import { hintsAtOrders } from './order-hints.js';
import { textWithout, withoutOrders, wordsOfQuestion } from './without-orders.js';

/** What of an answer speaks to its grader. */
export type AnswerOrders = {
  /** Whether a sentence of the answer holds some of it. */
  readonly isIn: (segment: KnownSegment) => boolean;
  /** Whether evidence of a drawing or of code does. */
  readonly isQuoted: (evidence: Evidence) => boolean;
  /** The sentence as it was shown, without those clauses. */
  readonly rest: (segment: KnownSegment) => string;
  readonly restOf: (label: string) => string;
  /** How many such clauses there are, in notes, questions, labels and code. */
  readonly count: number;
  /** Whether a text seems to speak of its grade; see `hintsAtOrders`. */
  readonly isHinted: boolean;
};

export function ordersIn(view: AnswerView, prompt: Prompt): AnswerOrders {
  const own = wordsOfQuestion(prompt);
  const read = ({ text }: ShownText): readonly Stretch[] => orderClauses(text, own);
  const asked = view.questions.map(read);
  const noted = new Map(view.phases.map(({ phaseId, text }) => [phaseId, read(text)]));
  const drawn = [view.board, view.diagram].flatMap(({ labels }) =>
    [...labels.values()].map((label) => orderClauses(label, own)),
  );
  const rest = (segment: KnownSegment): { readonly whole: string; readonly left: string } => {
    const { kind, questionIndex, phaseId } = segment;
    const isQuestion = kind === 'question';
    const shown = isQuestion
      ? view.questions[questionIndex]
      : view.phases.find((phase) => phase.phaseId === phaseId)?.text;
    if (shown === undefined) return { whole: '', left: '' };
    const part = {
      start: shown.from.findIndex((at) => at >= segment.from),
      end: shown.to.findLastIndex((at) => at <= segment.to) + 1,
    };
    const cuts = isQuestion ? asked[questionIndex] : noted.get(phaseId ?? '');
    return {
      whole: shown.text.slice(part.start, part.end),
      left: textWithout(shown.text, cuts ?? [], part),
    };
  };
  return {
    isIn: (segment) => {
      const { whole, left } = rest(segment);
      return whole !== left;
    },
    isQuoted: ({ quote, place }) =>
      place.kind !== 'text' && place.kind !== 'question' && orderClauses(quote, own).length > 0,
    rest: (segment) => rest(segment).left,
    restOf: (label) => withoutOrders(label, own),
    isHinted: [...view.questions, ...view.phases.map(({ text }) => text), view.code]
      .map(({ text }) => text)
      .concat([view.board, view.diagram].flatMap(({ labels }) => [...labels.values()]))
      .some(hintsAtOrders),
    count: [...asked, ...noted.values(), ...drawn, read(view.code)].flat().length,
  };
}
