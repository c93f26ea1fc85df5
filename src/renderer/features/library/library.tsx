import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Mode } from '../../../core/attempt-event.js';
import type { Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import { Frame } from '../../frame.js';
import { useProvidedCommands } from '../../state/commands.js';
import { knownAttempts, useLibrary } from '../../state/library-store.js';
import { highlight, search, useLibraryView } from '../../state/library-view.js';
import { continueAttempt, discardAttempt, startAttempt } from '../../state/starting.js';
import { ErrorNote, type Explanation } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';
import { Detail } from './detail.js';
import { libraryCommands } from './library-commands.js';
import styles from './library.module.css';
import { Notes } from './notes.js';
import { NothingShown } from './nothing-shown.js';
import { lastAttempts, unfinished } from './past-attempts.js';
import { ProblemNote } from './problem-note.js';
import { filterPrompts, groupByKind, moved, shownHighlight } from './prompt-filter.js';
import { PromptList } from './prompt-list.js';
import { SearchField } from './search-field.js';
import { UnfinishedNote } from './unfinished-note.js';
import { useDwell } from './use-dwell.js';
import { useInteractiveMark } from './use-interactive-mark.js';

const listId = 'prompts';

/** The list is the screen; the right side answers "what is this, how did I do". */
export function Library({ onStartLikely }: { readonly onStartLikely: () => void }): ReactNode {
  const library = useLibrary((state) => state.library);
  const attempts = useLibrary(knownAttempts);
  const areAttemptsKnown = useLibrary((state) => state.attempts.kind !== 'loading');
  const query = useLibraryView((view) => view.query);
  const kind = useLibraryView((view) => view.kind);
  const highlightedId = useLibraryView((view) => view.highlightedId);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [startProblem, setStartProblem] = useState<Explanation | null>(null);
  const [noteProblem, setNoteProblem] = useState<Explanation | null>(null);

  const groups = useMemo(
    () => (library.kind === 'ready' ? groupByKind(filterPrompts(library.value.prompts, { query, kind })) : []),
    [library, query, kind],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.prompts), [groups]);
  const last = useMemo(() => (areAttemptsKnown ? lastAttempts(attempts) : null), [areAttemptsKnown, attempts]);
  const left = useMemo(() => unfinished(attempts), [attempts]);
  const current = shownHighlight(shown, highlightedId);
  const currentId = current?.id ?? null;

  const choose = useCallback((id: string) => {
    setStartProblem(null);
    highlight(id);
  }, []);
  const start = useCallback(
    (mode: Mode) => {
      if (currentId !== null) void startAttempt(currentId, mode).then(tell(setStartProblem));
    },
    [currentId],
  );
  const toList = useCallback(() => list.current?.focus(), []);
  const commands = useMemo(
    () =>
      libraryCommands({
        move: (by) => {
          const next = moved(shown, currentId, by);
          if (next !== null) choose(next);
        },
        start: () => start('mock'),
        practise: () => start('practice'),
        search: () => {
          field.current?.focus();
          field.current?.select();
        },
      }),
    [shown, currentId, choose, start],
  );
  useProvidedCommands('library', commands);
  useDwell(onStartLikely);
  useInteractiveMark(library.kind === 'ready' && areAttemptsKnown);
  useEffect(() => {
    if (library.kind === 'ready' && !isSomethingFocused()) list.current?.focus();
  }, [library.kind]);

  const [newest] = left;
  return (
    <Frame
      title="Prompts"
      aside={
        current === null ? null : (
          <Detail
            prompt={current}
            attempts={areAttemptsKnown ? attempts : null}
            problem={startProblem}
            onStart={start}
            onContinue={(id) => void continueAttempt(id).then(tell(setStartProblem))}
          />
        )
      }
    >
      <h1 className="visually-hidden">Prompts</h1>
      <div className={styles['column']}>
        <div className={styles['top']}>
          <Notes onShowFolder={() => void call('app:show-data')} />
          {noteProblem === null ? null : <ErrorNote {...noteProblem} />}
          {newest === undefined ? null : (
            <UnfinishedNote
              key={newest.id}
              attempt={newest}
              moreCount={left.length - 1}
              onContinue={() => void continueAttempt(newest.id).then(tell(setNoteProblem))}
              onDiscard={() => void discardAttempt(newest.id).then(tell(setNoteProblem))}
            />
          )}
          {library.kind === 'ready' && library.value.problems.length > 0 ? (
            <ProblemNote problems={library.value.problems} />
          ) : null}
          <SearchField field={field} query={query} listId={listId} onSearch={search} onLeave={toList} />
          <p role="status" className="visually-hidden">
            {query === '' ? '' : `${shown.length} ${shown.length === 1 ? 'prompt' : 'prompts'} found`}
          </p>
        </div>
        {shown.length > 0 ? (
          <PromptList
            list={list}
            id={listId}
            groups={groups}
            highlightedId={currentId}
            last={last}
            onHighlight={choose}
          />
        ) : (
          <NothingShown />
        )}
      </div>
    </Frame>
  );
}

const isSomethingFocused = (): boolean => document.activeElement !== null && document.activeElement !== document.body;

/** Puts a failure into words, and takes earlier words away. */
function tell(say: (problem: Explanation | null) => void): (result: Result<void, AppError>) => void {
  return (result) => say(result.ok ? null : explain(result.error));
}
