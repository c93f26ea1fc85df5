import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Mode } from '../../../core/attempt-event.js';
import { Frame } from '../../frame.js';
import { useProvidedCommands } from '../../state/commands.js';
import { highlight, promptListId, search, useLibraryView } from '../../state/library-view.js';
import { continueAttempt, startAttempt } from '../../state/starting.js';
import type { Explanation } from '../../ui/error-note.js';
import { Detail, NoDetail } from './detail.js';
import { libraryCommands } from './library-commands.js';
import { LibraryNotes } from './library-notes.js';
import styles from './library.module.css';
import { NothingShown } from './nothing-shown.js';
import { moved } from './prompt-filter.js';
import { PromptList } from './prompt-list.js';
import { SearchField } from './search-field.js';
import { tell } from './tell.js';
import { useDwell } from './use-dwell.js';
import { useInteractiveMark } from './use-interactive-mark.js';
import { useListing } from './use-listing.js';

/** The list is the screen; the right side answers "what is this, how did I do". */
export function Library({ onStartLikely }: { readonly onStartLikely: () => void }): ReactNode {
  const { groups, shown, current, attempts, last, isLoaded } = useListing();
  const query = useLibraryView((view) => view.query);
  const isChosen = useLibraryView((view) => view.isChosen);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Explanation | null>(null);
  const currentId = current?.id ?? null;
  const hasPrompts = shown.length > 0;

  const choose = useCallback((id: string) => {
    setProblem(null);
    highlight(id);
  }, []);
  const start = useCallback(
    (mode: Mode) => {
      if (currentId === null) return;
      void startAttempt(currentId, mode).then(tell(setProblem, 'Not started.'));
    },
    [currentId],
  );
  const commands = useMemo(
    () =>
      libraryCommands({
        move: (by) => {
          const next = moved(shown, currentId, by);
          if (next !== null) choose(next);
        },
        start: () => start('mock'),
        practise: () => start('practice'),
        search: () => field.current?.select(),
      }),
    [shown, currentId, choose, start],
  );
  useProvidedCommands('library', commands);
  useDwell(onStartLikely);
  useInteractiveMark(isLoaded);
  useEffect(() => {
    if (hasPrompts && !isSomethingFocused()) list.current?.focus({ preventScroll: true });
  }, [hasPrompts]);

  const detail =
    current === null ? (
      <NoDetail />
    ) : (
      <Detail
        prompt={current}
        attempts={attempts}
        problem={problem}
        onStart={start}
        onContinue={(id) => void continueAttempt(id).then(tell(setProblem, 'Not continued.'))}
      />
    );
  return (
    <Frame title="Prompts" aside={detail}>
      <h1 className="visually-hidden">Prompts</h1>
      <div className={styles['column']}>
        <LibraryNotes />
        <div className={styles['top']}>
          <SearchField
            field={field}
            query={query}
            listId={hasPrompts ? promptListId : undefined}
            onSearch={search}
            onLeave={() => list.current?.focus()}
          />
          <p role="status" className="visually-hidden">
            {query === ''
              ? ''
              : `${shown.length} ${shown.length === 1 ? 'prompt' : 'prompts'} found`}
          </p>
        </div>
        {hasPrompts ? (
          <PromptList
            list={list}
            id={promptListId}
            groups={groups}
            highlightedId={currentId}
            isChosen={isChosen}
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

/** The screen itself holds the focus while there is nothing better. */
const isSomethingFocused = (): boolean => document.activeElement?.matches('body, main') === false;
