import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ProposedPrompt } from '../../../core/schedule/today.js';
import { call } from '../../bridge.js';
import { tellExported } from '../../state/exported.js';
import { useProvidedCommands } from '../../state/commands/commands.js';
import { startFlash, useFlash } from '../../state/flash/flash-session.js';
import { useToday } from '../../state/flash/today-store.js';
import { highlight, showAll } from '../../state/library/library-view.js';
import { goTo } from '../../state/navigation.js';
import { Button } from '../../ui/controls/button.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { kindWords } from '../../ui/words/domain-words.js';
import { leechWords, minutesWords, nothingDueWords, questionsWords } from './today-words.js';
import styles from './today.module.css';

/** A few things that are worth doing today. Enter starts the first. */
export function TodayList(): ReactNode {
  const { today, error } = useToday();
  const problem = useFlash((state) => state.error) ?? error;
  const title = useRef<HTMLHeadingElement>(null);
  const first =
    today === null ? null : firstOf(today.dueCount, today.isNew, today.weak ?? today.unseen);
  const commands = useMemo(
    () => [
      {
        id: 'today-start',
        title: 'Start what comes first today',
        section: 'Today',
        keys: ['Enter'] as const,
        run: () => first?.(),
      },
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
    [first],
  );
  useProvidedCommands('today', commands);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className={styles['title']}>
        Today
      </h1>
      {problem === null ? null : <ErrorNote {...errorWords(problem)} />}
      {today === null ? null : (
        <ul className={styles['rows']} aria-label="Worth doing today">
          <li className={styles['row']}>
            <div className={styles['words']}>
              <h2 className={styles['what']}>
                {today.dueCount > 0 ? questionsWords(today.dueCount) : 'Flash questions'}
              </h2>
              <p className={styles['why']}>
                {today.dueCount > 0
                  ? `From what you missed, ${minutesWords(today.minutes)}.`
                  : nothingDueWords(today, Date.now())}
              </p>
              {today.leechCount > 0 ? (
                <p className={styles['why']}>{leechWords(today.leechCount)}</p>
              ) : null}
            </div>
            {today.dueCount > 0 ? (
              <Button look="primary" onClick={() => void startFlash('due')}>
                Start <Kbd>Enter</Kbd>
              </Button>
            ) : today.isNew ? (
              <Button look="primary" onClick={() => void startFlash('new')}>
                Try three, about 6 min <Kbd>Enter</Kbd>
              </Button>
            ) : null}
          </li>
          {today.weak === null ? null : (
            <PromptRow what={`Weak: ${today.weak.topic}`} prompt={today.weak} />
          )}
          {today.unseen === null ? null : <PromptRow what="Not seen yet" prompt={today.unseen} />}
        </ul>
      )}
      <AnkiExport />
    </>
  );
}

const firstOf = (
  dueCount: number,
  isNew: boolean,
  prompt: ProposedPrompt | null,
): (() => void) | null => {
  if (dueCount > 0) return () => void startFlash('due');
  if (isNew) return () => void startFlash('new');
  return prompt === null ? null : () => showPrompt(prompt);
};

/** Shown in the library, where its length and level are chosen and Enter starts it. */
function showPrompt({ promptId }: ProposedPrompt): void {
  showAll();
  highlight(promptId);
  goTo({ kind: 'library' });
}

function PromptRow({
  what,
  prompt,
}: {
  readonly what: string;
  readonly prompt: ProposedPrompt;
}): ReactNode {
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <h2 className={styles['what']}>{what}</h2>
        <p className={styles['why']}>
          {prompt.title} · {kindWords[prompt.kind]} · {prompt.minutes} min
        </p>
      </div>
      <Button aria-label={`Go to ${prompt.title}`} onClick={() => showPrompt(prompt)}>
        Go to it
      </Button>
    </li>
  );
}

function AnkiExport(): ReactNode {
  const [said, setSaid] = useState('');
  const save = async (which: 'all' | 'missed'): Promise<void> => {
    const reply = await call('flash:export', { which });
    if (reply.ok) {
      setSaid('');
      tellExported(`${questionsWords(reply.value.count)} saved`, reply.value.path);
    } else if (reply.error.kind !== 'cancelled') setSaid(errorWords(reply.error).happened);
  };
  return (
    <section aria-label="Anki" className={styles['anki']}>
      <p className={styles['why']}>Flash cards as a text that Anki imports:</p>
      <Button onClick={() => void save('missed')}>Missed ones…</Button>
      <Button onClick={() => void save('all')}>All…</Button>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}
