import { notesTitle } from '../../../../core/attempt/scratchpad.js';
import type { GradeRequest } from '../../grader.js';
import { mostRead } from '../../offline/passages/passages.js';
import { drawingView, type DrawingView } from './drawing-view.js';
import { shownLine, shownText, type ShownText } from './sanitized-text.js';
import type { ShownAnswer } from './shown-answer.js';

/** An answer as a model gets to see it, and the way back from what it quotes to where that stands. */
export type AnswerView = {
  /** All that was said to the interviewer. */
  readonly questions: readonly ShownText[];
  /** By the same numbers: the phase in which it was told; null of a question. */
  readonly statedIn: readonly (Pick<AnswerView['phases'][number], 'phaseId' | 'title'> | null)[];
  /** By the same numbers: the interviewer's question that it answers, which nobody quotes; '' where there is none. */
  readonly inAnswerTo: readonly string[];
  readonly phases: readonly {
    readonly phaseId: string;
    readonly title: string;
    readonly text: ShownText;
  }[];
  readonly code: ShownText;
  readonly board: DrawingView;
  readonly diagram: DrawingView;
  readonly tests: readonly { readonly name: string; readonly result: string }[];
  /** More was written than a model is given. */
  readonly isCut: boolean;
};

const mostQuestions = 300;
const mostCode = 60_000;

/** Cuts at the same lengths as the offline grader, so that both read the same. */
export function answerView({ prompt, answer, codeRun }: GradeRequest): AnswerView {
  let left = mostRead;
  const read = (text: string): ShownText => {
    const part = text.slice(0, left);
    left -= part.length;
    return shownText(part);
  };
  const questions = answer.questions.slice(0, mostQuestions).map(({ text }) => read(text));
  const titled = (phaseId: string) => ({
    phaseId,
    title: shownLine(notesTitle(prompt.phases, phaseId)),
  });
  const phases = answer.phases.map(({ phaseId, text }) => ({
    ...titled(phaseId),
    text: read(text.text),
  }));
  return {
    questions,
    statedIn: answer.questions.map(({ statedIn }) =>
      statedIn === undefined ? null : titled(statedIn),
    ),
    inAnswerTo: answer.questions.map((one) => shownLine(one.inAnswerTo ?? '')),
    phases,
    code: shownText(answer.code.text.slice(0, mostCode)),
    board: drawingView(answer.board, 'b'),
    diagram: drawingView(answer.diagram, 'd'),
    // What a test says may hold text that the candidate's own code has printed; its name cannot, but a stranger's pack
    // may have named it.
    tests: (codeRun?.results ?? []).map(({ name, verdict }) => ({
      name: shownLine(name),
      result: verdict,
    })),
    isCut: left <= 0 || answer.code.text.length > mostCode,
  };
}

/** Whether there is nothing at all to judge; the code that was given to begin with is not the candidate's. */
export function isBlank(
  { questions, phases, code, board, diagram }: AnswerView,
  starter: string,
): boolean {
  const texts = [...questions, ...phases.map(({ text }) => text)];
  return (
    texts.every(({ text }) => text.trim() === '') &&
    (code.text.trim() === '' || code.text.trim() === starter.trim()) &&
    board.shown === null &&
    diagram.shown === null
  );
}

/** The answer as a model is given it; parts that are empty are left out. */
export function wholeAnswer(view: AnswerView): ShownAnswer {
  const some = <T>(list: readonly T[]): readonly T[] | undefined =>
    list.length === 0 ? undefined : list;
  const phases = view.phases.filter(({ text }) => text.text.trim() !== '');
  const data = {
    questions_asked: some(
      view.questions.filter((_, at) => !isStated(view, at)).map(({ text }) => text),
    ),
    phases: some([
      ...phases.map(({ title, text }) => ({ phase: title, text: text.text })),
      ...toldIn(view),
    ]),
    code: view.code.text.trim() === '' ? undefined : numbered(view.code.text),
    tests: some(view.tests),
    whiteboard: view.board.shown ?? undefined,
    mermaid_diagram: view.diagram.shown ?? undefined,
  };
  const isDrawn = data.whiteboard !== undefined || data.mermaid_diagram !== undefined;
  const isCode = data.code !== undefined || data.tests !== undefined;
  return {
    json: JSON.stringify(data, null, 1),
    holds: [...(isDrawn ? (['drawings'] as const) : []), ...(isCode ? (['code'] as const) : [])],
  };
}

/** Whether so numbered a line of the conversation tells something, in place of asking. */
export const isStated = ({ statedIn }: Pick<AnswerView, 'statedIn'>, at: number): boolean =>
  (statedIn[at] ?? null) !== null;

/** What was told in the conversation, as notes of its phase: for the rules it is what those are. */
const toldIn = ({ questions, statedIn, inAnswerTo }: AnswerView) =>
  questions.flatMap(({ text }, at) => {
    const phase = statedIn[at] ?? null;
    if (phase === null) return [];
    const asked = inAnswerTo[at] ?? '';
    return [
      {
        phase: `${phase.title}, in the conversation`,
        ...(asked !== '' && { in_answer_to: asked }),
        text,
      },
    ];
  });

const numbered = (code: string): string =>
  code
    .split('\n')
    .map((line, index) => `${String(index + 1)}| ${line}`)
    .join('\n');
