import { codeLines } from '../../offline/evidence/code-without-comments.js';
import type { GradeRequest } from '../../grader.js';
import type { AnswerView } from '../view/answer-view.js';
import type { KnownSegment, OfflineSignal } from '../../offline/answer-signal.js';
import type { Vote } from './vote.js';

type Parts = {
  readonly request: GradeRequest;
  readonly view: AnswerView;
  readonly offline: OfflineSignal;
};

/**
 * What a claim rests on, alone, as the answer of a second opinion: its sentences, its lines of code without comments, its
 * part of a drawing. What stands elsewhere in the answer, such as a word to the grader, cannot speak there. Null where
 * there is nothing of that kind.
 */
export function excerptOf({ checked }: Vote, { request, view, offline }: Parts): string | null {
  const held = checked.segments.flatMap((index) => offline.segments[index] ?? []);
  const places = checked.evidence.map(({ place }) => place);
  const { language } = request.prompt.code ?? { language: 'python' };
  const code = places.flatMap((place) =>
    place.kind !== 'code'
      ? []
      : codeLines(request.answer.code.text, language).slice(place.fromLine - 1, place.toLine),
  );
  const drawn = places.flatMap((place) =>
    place.kind === 'board' || place.kind === 'diagram'
      ? [drawnPart(place.kind, place.ids, view)]
      : [],
  );
  return asJson({
    ...spoken(held, view),
    excerpt_of_the_code: code.length === 0 ? undefined : code.join('\n'),
    excerpt_of_the_drawing: drawn.length === 0 ? undefined : drawn,
  });
}

/** The sentences whose words come near a criterion, whatever a model says. Null where none does. */
export function relatedExcerpt(
  criterionId: string,
  { view, offline }: Pick<Parts, 'view' | 'offline'>,
): string | null {
  const near = offline.segments.filter(({ related }) => related.has(criterionId));
  return asJson(spoken(near, view));
}

type Excerpt = Readonly<Record<string, unknown>>;

function spoken(held: readonly KnownSegment[], view: AnswerView): Excerpt {
  const textsOf = (kind: 'question' | 'phase'): readonly string[] | undefined => {
    const texts = held.filter((one) => one.kind === kind).map((one) => wordsIn(one, view));
    return texts.length === 0 ? undefined : texts;
  };
  return { questions_asked: textsOf('question'), excerpt_of_the_notes: textsOf('phase') };
}

const asJson = (excerpt: Excerpt): string | null =>
  Object.values(excerpt).every((part) => part === undefined)
    ? null
    : JSON.stringify(excerpt, null, 1);

function wordsIn(
  { kind, questionIndex, phaseId, from, to }: KnownSegment,
  { questions, phases }: AnswerView,
): string {
  const shown =
    kind === 'question'
      ? questions[questionIndex]
      : phases.find((phase) => phase.phaseId === phaseId)?.text;
  if (shown === undefined) return '';
  const first = shown.from.findIndex((at) => at >= from);
  return shown.text.slice(first, shown.to.findLastIndex((at) => at <= to) + 1);
}

function drawnPart(
  kind: 'board' | 'diagram',
  ids: readonly string[],
  view: AnswerView,
): NonNullable<AnswerView['board']['shown']> {
  const { shown, idOf } = view[kind];
  const isNamed = ({ id }: Readonly<Record<string, string | boolean>>): boolean =>
    ids.includes(idOf.get(String(id)) ?? '');
  return {
    components: (shown?.components ?? []).filter(isNamed),
    arrows: (shown?.arrows ?? []).filter(isNamed),
    groups: (shown?.groups ?? []).filter(isNamed),
  };
}
