import { useMemo, type ReactNode } from 'react';
import type { Place } from '../../../../core/grade/grade.js';
import type { AnswerPart as Part } from '../../../../core/review/answer-parts.js';
import { turnOfQuestion } from '../../../../core/review/place-words.js';
import type { Review } from '../../../../core/review/review.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import { BoardDrawing, DiagramDrawing, useBoard, useDiagram } from '../drawings/drawing.js';
import { Conversation } from './conversation.js';
import { TypedCode } from './typed-code.js';
import { notesFace } from '../parts/notes-face.js';
import { TypedText } from '../parts/typed-text.js';

type Props = { readonly review: Review; readonly part: Part; readonly place: Place | null };

/** One part of the answer, with what is meant standing out. */
export function AnswerPart({ review, part, place }: Props): ReactNode {
  const { state } = review;
  const range = useMemo(() => (place?.kind === 'text' ? place : null), [place]);
  const [board, diagram] = [useBoard(state.board), useDiagram(state.diagram.text)];
  const ids = place?.kind === 'board' || place?.kind === 'diagram' ? place.ids : none;
  switch (part.kind) {
    case 'talk': {
      const meant = place?.kind === 'question' ? turnOfQuestion(state.talk, place.index) : null;
      return state.talk.length === 0 ? (
        <p>You asked nothing.</p>
      ) : (
        <Conversation talk={state.talk} mode={state.mode} meant={meant} />
      );
    }
    case 'text': {
      const text = state.texts[part.phaseId]?.text ?? '';
      if (text.trim() === '') return <p>You wrote nothing in this phase.</p>;
      return <TypedText text={text} range={range} face={notesFace(part.phaseId)} />;
    }
    case 'code':
      return place?.kind === 'code' ? (
        <TypedCode text={state.code.text} fromLine={place.fromLine} toLine={place.toLine} />
      ) : (
        <TypedCode text={state.code.text} />
      );
    case 'board':
      return (
        <>
          <BoardDrawing board={state.board} ids={ids} />
          <div className="visually-hidden">
            <GraphText drawn={board} label="Your board as text" />
          </div>
        </>
      );
    case 'diagram':
      return (
        <>
          <DiagramDrawing text={state.diagram.text} ids={ids} />
          <div className="visually-hidden">
            <GraphText drawn={diagram} label="Your diagram as text" />
          </div>
        </>
      );
  }
}

const none: readonly string[] = [];
