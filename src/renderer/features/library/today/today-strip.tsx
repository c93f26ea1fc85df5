import { useEffect, type ReactNode, type RefObject } from 'react';
import type { DueDrill, ProposedPrompt } from '../../../../core/schedule/first-day.js';
import { useFlash } from '../../../state/flash/flash-session.js';
import { loadToday, useToday } from '../../../state/flash/today-store.js';
import { highlight, showAll } from '../../../state/library/library-view.js';
import { useSettings } from '../../../state/settings/settings.js';
import { anotherWords, lastTimeWords, topicWords } from '../../../ui/words/today-words.js';
import { FlashCell } from './flash-cell.js';
import styles from './today-strip.module.css';

type Props = {
  readonly list: RefObject<HTMLElement | null>;
  /** Starts a mock of a prompt. */
  readonly onStart: (promptId: string) => void;
  /** Starts a board drill that is due. */
  readonly onDrill: (drill: DueDrill) => void;
};

/** What is worth doing today, above everything else: what is due, a weak topic, something new. Its place is kept from the start. */
export function TodayStrip({ list, onStart, onDrill }: Props): ReactNode {
  const { today, error, progress } = useToday();
  // Days may have gone by on another screen. The first time it is asked for once the window is idle.
  useEffect(() => {
    if (useToday.getState().today !== null) void loadToday();
  }, []);
  const session = useFlash((state) => state.session);
  const { weak = null, unseen = null, drill = null } = today ?? {};
  // The welcome above offers the same.
  const isOffered = useSettings(({ isIntroduced }) => !isIntroduced) && today?.isNew === true;
  const show = ({ promptId }: ProposedPrompt): void => {
    showAll();
    highlight(promptId);
    list.current?.focus({ preventScroll: true });
  };
  const cell = { onShow: show, onStart };
  return (
    <section aria-label="Today" className={styles['strip']}>
      {isOffered && session === null ? null : (
        <FlashCell today={today} error={error} progress={progress} session={session} />
      )}
      {drill === null ? null : <DrillCell drill={drill} onStart={onDrill} />}
      {weak === null ? null : (
        <PromptCell what={topicWords(weak)} prompt={weak} {...cell} lead={anotherWords(weak)} />
      )}
      {unseen === null ? null : (
        <PromptCell
          what={unseen.isAsLast ? 'Not seen yet, like your last' : 'Not seen yet'}
          prompt={unseen}
          {...cell}
        />
      )}
    </section>
  );
}

/** A drawing to do once more; a press begins it. */
function DrillCell({
  drill,
  onStart,
}: {
  readonly drill: DueDrill;
  readonly onStart: (drill: DueDrill) => void;
}): ReactNode {
  const { title } = drill;
  return (
    <button type="button" className={styles['cell']} onClick={() => onStart(drill)}>
      <span className={styles['what']}>Draw it again</span>{' '}
      <span className={styles['why']}>
        {title} · {lastTimeWords(drill)}
      </span>
    </button>
  );
}

type CellProps = {
  readonly what: string;
  readonly lead?: string;
  readonly prompt: ProposedPrompt;
  readonly onShow: (prompt: ProposedPrompt) => void;
  readonly onStart: (promptId: string) => void;
};

/** As a row of the list: a click shows the prompt, Enter starts it. */
function PromptCell({ what, lead = '', prompt, onShow, onStart }: CellProps): ReactNode {
  const { promptId, title, minutes } = prompt;
  return (
    <button
      type="button"
      className={styles['cell']}
      onClick={() => onShow(prompt)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.repeat) return;
        event.preventDefault();
        onStart(promptId);
      }}
    >
      <span className={styles['what']}>{what}</span>{' '}
      <span className={styles['why']}>
        {lead}
        {title} · {minutes} min
      </span>
    </button>
  );
}
