import type { ReactNode } from 'react';
import { partKey, partsOfAnswer, type AnswerPart } from '../../../../core/review/answer-parts.js';
import { codeTitle, notesTitleInAnswer } from '../../../../core/attempt/scratchpad.js';
import type { Review } from '../../../../core/review/review.js';
import { show } from '../../../state/review/review-view.js';
import { Button } from '../../../ui/controls/button.js';
import { Section } from '../parts/section.js';
import { Conversation } from './conversation.js';
import { Recordings } from './recordings.js';
import { TypedCode } from './typed-code.js';
import { notesFace } from '../parts/notes-face.js';
import { TypedText } from '../parts/typed-text.js';
import { useNotesRead } from '../parts/use-notes-read.js';
import styles from './whole-answer.module.css';

/** All that the person asked and typed, to be read again. */
export function WholeAnswer({ review }: { readonly review: Review }): ReactNode {
  const { prompt, state } = review;
  const parts = partsOfAnswer(state, prompt).filter(
    ({ kind }) => kind !== 'board' && kind !== 'diagram',
  );
  return (
    <Section id="answer" title="Your answer">
      {parts.length === 0 ? <p className={styles['none']}>You wrote and asked nothing.</p> : null}
      {parts.map((part) => (
        <div key={partKey(part)} className={styles['part']}>
          <h3 className={styles['name']}>{nameOf(part, review)}</h3>
          <Part part={part} review={review} />
        </div>
      ))}
      <Recordings review={review} />
    </Section>
  );
}

function nameOf(part: AnswerPart, { prompt }: Review): string {
  if (part.kind === 'talk') return 'Questions';
  if (part.kind !== 'text') return codeTitle;
  return notesTitleInAnswer(prompt.phases, part.phaseId);
}

function Part({ part, review }: { readonly part: AnswerPart; readonly review: Review }): ReactNode {
  const { state } = review;
  const phaseId = part.kind === 'text' ? part.phaseId : '';
  const notes = useNotesRead(phaseId, state.texts[phaseId]?.text ?? '');
  if (part.kind === 'talk') return <Conversation {...state} />;
  const text = part.kind === 'text' ? notes : state.code.text;
  const head = headOf(text);
  return (
    <>
      {part.kind === 'text' ? (
        <TypedText text={head} face={notesFace(part.phaseId)} />
      ) : (
        <TypedCode text={head} />
      )}
      {head.length === text.length ? null : (
        <Button
          className={styles['more']}
          onClick={() => show({ part, place: null, criterionId: null })}
        >
          Open all of it, {sizeOf(text)}
        </Button>
      )}
    </>
  );
}

const mostCharacters = 6000;

/** The start of a long text, cut at a line's end where there is one. */
function headOf(text: string): string {
  if (text.length <= mostCharacters) return text;
  const newline = text.lastIndexOf('\n', mostCharacters);
  return text.slice(0, newline > mostCharacters / 2 ? newline : mostCharacters);
}

function sizeOf(text: string): string {
  const thousands = Math.round(text.length / 1000);
  return `${new Intl.NumberFormat('en').format(thousands)} thousand characters`;
}
