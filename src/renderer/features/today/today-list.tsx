import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DueDrill, ProposedPrompt, Today } from '../../../core/schedule/first-day.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { startDrill } from '../../state/attempt/start-attempt.js';
import { useProvidedCommands, type Command } from '../../state/commands/commands.js';
import { startFlash, useFlash } from '../../state/flash/flash-session.js';
import { useToday } from '../../state/flash/today-store.js';
import { showPrompt } from '../../state/library/library-view.js';
import { Button } from '../../ui/controls/button.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { kindWords } from '../../ui/words/domain-words.js';
import { AnkiExport } from './anki-export.js';
import { PutAway } from './put-away.js';
import {
  lastTimeWords,
  nothingDueWords,
  questionsWords,
  topicWords,
  anotherWords,
  unseenWords,
} from '../../ui/words/today-words.js';
import { draftsWords, leechWords, whyDueWords } from './flash-session-words.js';
import styles from './today.module.css';

/** A few things that are worth doing today. Enter starts the first. */
export function TodayList(): ReactNode {
  const { today, error, progress } = useToday();
  const [notDrawn, setNotDrawn] = useState<AppError | null>(null);
  const problem = useFlash((state) => state.error) ?? notDrawn ?? error;
  const onDrill = useCallback(({ promptId, mode }: DueDrill): void => {
    void startDrill(promptId, mode).then((started) => {
      if (!started.ok) setNotDrawn(started.error);
    });
  }, []);
  const draftCount = useFlash(({ drafts }) => Object.keys(drafts).length);
  const isWaiting = today !== null && today.dueCount === 0 && today.nextDueAtMs !== null;
  const title = useRef<HTMLHeadingElement>(null);
  const first = today === null ? null : firstOf(today, onDrill);
  const commands = useMemo(
    () => [
      {
        id: 'today-start',
        title: 'Start what comes first today',
        section: 'Today',
        keys: ['Enter'] as const,
        run: () => first?.(),
      },
      ...(isWaiting ? [soon] : []),
      {
        id: 'today-anki',
        title: 'Export the missed flash cards to Anki…',
        section: 'Today',
        run: () => void call('flash:export', { which: 'missed' }),
      },
      {
        id: 'today-anki-all',
        title: 'Export all flash cards to Anki…',
        section: 'Today',
        run: () => void call('flash:export', { which: 'all' }),
      },
    ],
    [first, isWaiting],
  );
  useProvidedCommands('today', commands);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles['title']}>
        Today
      </h1>
      {problem === null ? null : <ErrorNote {...errorWords(problem)} />}
      {progress === null ? null : (
        <p role="status" className={styles['why']}>
          Your schedule is made anew from your attempts: {progress.done} of {progress.of} read. What
          is due so far is shown.
        </p>
      )}
      {today === null ? null : (
        <ul className={styles['rows']} aria-label="Worth doing today">
          <li className={styles['row']}>
            <div className={styles['words']}>
              <h2 className={styles['what']}>
                {today.dueCount > 0 ? questionsWords(today.dueCount) : 'Flash questions'}
              </h2>
              <p className={styles['why']}>
                {today.dueCount > 0 ? whyDueWords(today) : nothingDueWords(today, Date.now())}
              </p>
              {draftCount > 0 ? <p className={styles['why']}>{draftsWords(draftCount)}</p> : null}
              {today.leechCount > 0 ? (
                <p className={styles['why']}>{leechWords(today.leechCount)}</p>
              ) : null}
            </div>
            {today.dueCount > 0 ? (
              <Button look="primary" onClick={() => void startFlash('due')}>
                Start <Kbd>Enter</Kbd>
              </Button>
            ) : today.isNew ? (
              <Button
                look={today.drill === null ? 'primary' : 'plain'}
                onClick={() => void startFlash('new')}
              >
                Try three, about 6 min {today.drill === null ? <Kbd>Enter</Kbd> : null}
              </Button>
            ) : isWaiting ? (
              <Button onClick={soon.run}>Ask some now</Button>
            ) : null}
          </li>
          {today.drill === null ? null : (
            <DrillRow drill={today.drill} isFirst={today.dueCount === 0} onStart={onDrill} />
          )}
          {today.weak === null ? null : (
            <PromptRow
              what={topicWords(today.weak)}
              lead={anotherWords(today.weak)}
              prompt={today.weak}
            />
          )}
          {today.unseen === null ? null : (
            <PromptRow what="Not seen yet" lead={unseenWords(today.unseen)} prompt={today.unseen} />
          )}
        </ul>
      )}
      <PutAway count={today?.putAwayCount ?? 0} />
      <AnkiExport />
    </>
  );
}

/** Whoever has an interview before they are due does not wait for them. */
const soon: Command = {
  id: 'today-soon',
  title: 'Ask flash questions before they are due',
  section: 'Today',
  run: () => void startFlash('soon'),
};

const firstOf = (
  { dueCount, isNew, drill, weak, unseen }: Today,
  onDrill: (drill: DueDrill) => void,
): (() => void) | null => {
  if (dueCount > 0) return () => void startFlash('due');
  if (drill !== null) return () => onDrill(drill);
  if (isNew) return () => void startFlash('new');
  const prompt = weak ?? unseen;
  return prompt === null ? null : () => showPrompt(prompt.promptId);
};

function DrillRow({
  drill,
  isFirst,
  onStart,
}: {
  readonly drill: DueDrill;
  /** Enter starts it. */
  readonly isFirst: boolean;
  readonly onStart: (drill: DueDrill) => void;
}): ReactNode {
  const { title } = drill;
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <h2 className={styles['what']}>Draw it again</h2>
        <p className={styles['why']}>
          {title} · board drill · {lastTimeWords(drill)}
        </p>
      </div>
      <Button
        {...(isFirst && { look: 'primary' })}
        aria-label={`Draw ${title} again`}
        onClick={() => onStart(drill)}
      >
        Draw it{isFirst ? <Kbd>Enter</Kbd> : null}
      </Button>
    </li>
  );
}

function PromptRow({
  what,
  lead = '',
  prompt,
}: {
  readonly what: string;
  readonly lead?: string;
  readonly prompt: ProposedPrompt;
}): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <h2 className={styles['what']}>{what}</h2>
        <p className={styles['why']}>
          {lead}
          {prompt.title} · {kindWords[prompt.kind]} · {prompt.minutes} min
        </p>
      </div>
      <Button aria-label={`Go to ${prompt.title}`} onClick={() => showPrompt(prompt.promptId)}>
        Go to it
      </Button>
    </li>
  );
}
