import { useEffect, useRef, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { notesParts, notesRead } from '../../../../core/attempt/scratchpad.js';
import type { TimedText } from '../../../../core/attempt/timed-text.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { notesFace } from '../parts/notes-face.js';
import { FreshText } from './fresh-text.js';
import { bringFreshIntoSight } from './scroll-into-column.js';
import styles from './stage.module.css';

type Props = {
  readonly phases: readonly Phase[];
  readonly state: AttemptState;
  readonly sec: number;
};

/** The notes as they stood, the newest words marked and in sight. */
export function NotesThen({ phases, state, sec }: Props): ReactNode {
  const column = useRef<HTMLDivElement>(null);
  const { texts } = state;
  useEffect(() => bringFreshIntoSight(column.current), [texts]);
  const parts = notesParts(phases).flatMap(({ id, title }) => {
    const text = texts[id];
    return text === undefined || text.text.trim() === '' ? [] : [{ id, title, text }];
  });
  const lastSec = (text: TimedText): number => Math.max(0, ...text.runs.map(({ atSec }) => atSec));
  const latest = parts.reduce<number>((last, { text }) => Math.max(last, lastSec(text)), 0);
  return (
    <section className={styles['column']} aria-labelledby="replay-notes">
      <h2 id="replay-notes" className={styles['name']}>
        Notes
      </h2>
      <div
        ref={column}
        className={styles['scroll']}
        role="group"
        aria-labelledby="replay-notes"
        tabIndex={0}
      >
        {parts.length === 0 ? <p className={styles['none']}>Nothing written yet.</p> : null}
        {parts.map(({ id, title, text }) => (
          <div
            key={id}
            className={styles['part']}
            data-latest={lastSec(text) === latest ? '' : undefined}
          >
            <h3>{title}</h3>
            <FreshText text={text} read={notesRead(id, text.text)} sec={sec} face={notesFace(id)} />
          </div>
        ))}
      </div>
    </section>
  );
}
