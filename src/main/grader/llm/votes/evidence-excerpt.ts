import { codeLines } from '../../offline/evidence/code-without-comments.js';
import type { GradeRequest } from '../../grader.js';
import type { AnswerOrders } from '../orders/answer-orders.js';
import type { AnswerView } from '../view/answer-view.js';
import type { KnownSegment, OfflineSignal } from '../../offline/answer-signal.js';
import type { ShownAnswer } from '../view/shown-answer.js';
import type { Vote } from './vote.js';

type Parts = {
  readonly request: GradeRequest;
  readonly view: AnswerView;
  readonly offline: OfflineSignal;
  readonly orders: AnswerOrders;
};

/**
 * What a claim rests on, alone, as the answer of a second opinion: its sentences, its lines of code without comments, its
 * part of a drawing. What stands elsewhere in the answer, such as a word to the grader, cannot speak there, nor can one in
 * the same sentence: its clause is cut. Null where there is nothing of that kind.
 */
export function excerptOf(
  { checked }: Vote,
  { request, view, offline, orders }: Parts,
): ShownAnswer | null {
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
      ? [drawnPart(place.kind, place.ids, view, orders)]
      : [],
  );
  return asJson({
    ...spoken(held, orders),
    excerpt_of_the_code: code.length === 0 ? undefined : code.join('\n'),
    excerpt_of_the_drawing: drawn.length === 0 ? undefined : drawn,
  });
}

/** The sentences whose words come near a criterion, whatever a model says. Null where none does. */
export function relatedExcerpt(
  criterionId: string,
  { offline, orders }: Pick<Parts, 'offline' | 'orders'>,
): ShownAnswer | null {
  const near = offline.segments.filter(({ related }) => related.has(criterionId));
  return asJson(spoken(near, orders));
}

type Excerpt = Readonly<Record<string, unknown>>;

function spoken(held: readonly KnownSegment[], { rest }: AnswerOrders): Excerpt {
  // What was told in the conversation has its phase, and is given as notes are.
  const isAsked = ({ kind, phaseId }: KnownSegment): boolean =>
    kind === 'question' && phaseId === null;
  const isTold = (one: KnownSegment): boolean =>
    one.kind === 'phase' || (one.kind === 'question' && !isAsked(one));
  const textsOf = (isMeant: (one: KnownSegment) => boolean): readonly string[] | undefined => {
    const texts = held
      .filter(isMeant)
      .map(rest)
      .filter((text) => text.trim() !== '');
    return texts.length === 0 ? undefined : texts;
  };
  return { questions_asked: textsOf(isAsked), excerpt_of_the_notes: textsOf(isTold) };
}

function asJson(excerpt: Excerpt): ShownAnswer | null {
  const has = (key: string): boolean => excerpt[key] !== undefined;
  if (!Object.keys(excerpt).some(has)) return null;
  return {
    json: JSON.stringify(excerpt, null, 1),
    holds: [
      'excerpt',
      ...(has('excerpt_of_the_drawing') ? (['drawings'] as const) : []),
      ...(has('excerpt_of_the_code') ? (['code'] as const) : []),
    ],
  };
}

type Part = Readonly<Record<string, string | boolean>>;

function drawnPart(
  kind: 'board' | 'diagram',
  ids: readonly string[],
  view: AnswerView,
  { restOf }: AnswerOrders,
): Readonly<Record<'components' | 'arrows' | 'groups', readonly Part[]>> {
  const { shown, idOf } = view[kind];
  const named = (parts: readonly Part[] = []): readonly Part[] =>
    parts
      .filter(({ id }) => ids.includes(idOf.get(String(id)) ?? ''))
      .map((part) =>
        Object.fromEntries(
          Object.entries(part).map(([key, value]) => [
            key,
            typeof value === 'string' ? restOf(value) : value,
          ]),
        ),
      );
  return {
    components: named(shown?.components),
    arrows: named(shown?.arrows),
    groups: named(shown?.groups),
  };
}
