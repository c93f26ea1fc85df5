import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { phaseQuestion } from '../../../../../core/attempt/phase-question.js';
import { drillOf } from '../../../../../core/drill/drill-id.js';
import { isRound } from '../../../../../core/library/round-id.js';
import type { Phase } from '../../../../../core/prompt/prompt.js';
import { connectSource, touch } from '../../../../state/attempt/attempt-session.js';
import { theAttempt, useAttempt } from '../../../../state/attempt/attempt-store.js';
import { classNames } from '../../../../ui/class-names.js';
import { NotePreview } from './note-preview.js';
import { wayId } from './notes-foot.js';
import { noteHint } from './notes-words.js';
import styles from './notes.module.css';
import { Question } from './question.js';
import { useHint } from './use-hint.js';
import { useLinesInSight } from './use-lines-in-sight.js';
import { useOwnKeys } from './use-own-keys.js';

type Props = {
  readonly phase: Phase;
  readonly isReadOnly: boolean;
  readonly isShown: boolean;
  readonly isPreview: boolean;
  readonly keep: (field: HTMLTextAreaElement | null) => void;
};

/** What the phase asks, and the field for the answer; the field stays alive behind its preview. */
export function NoteField({ phase, isReadOnly, isShown, isPreview, keep }: Props): ReactNode {
  const kind = useAttempt((open) => open.prompt.kind);
  const isDrill = useAttempt((open) => drillOf(open.prompt.id) !== null);
  const isOneOfMany = useAttempt((open) => isRound(open.prompt));
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => theAttempt().live.state.texts[phase.id]?.text ?? '');
  const question = useAttempt((open) => phaseQuestion(open.live.state.talk, phase.id));
  // Without a preview nothing here is drawn anew when the words are saved.
  const text = useAttempt(({ live }) => (isPreview ? live.state.texts[phase.id]?.text : '') ?? '');
  const questionId = useId();
  const key = `notes ${phase.id}`;
  useOwnKeys(field, () => touch(key));
  useHint(field, noteHint(kind, phase.title, isDrill));
  useLinesInSight(field);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    // One goes on writing where one stopped.
    area.setSelectionRange(area.value.length, area.value.length);
    return connectSource(key, () => ({ kind: 'text', phaseId: phase.id, text: area.value }));
  }, [key, phase.id]);
  return (
    <div className={styles['page']}>
      {question === null ? null : (
        <Question id={questionId} of={phase.title} text={question} isLarge={isOneOfMany} />
      )}
      <div className={classNames(styles['writing'], isPreview && styles['behind'])}>
        <textarea
          ref={(element) => {
            field.current = element;
            keep(element);
          }}
          className={styles['field']}
          defaultValue={initial}
          readOnly={isReadOnly}
          spellCheck={false}
          autoComplete="off"
          aria-label={`Notes for ${phase.title}`}
          aria-describedby={question === null ? wayId : `${questionId} ${wayId}`}
          {...(isShown && !isPreview && { 'data-pane-focus': '' })}
        />
      </div>
      {isPreview ? <NotePreview title={phase.title} text={text} isShown={isShown} /> : null}
    </div>
  );
}
