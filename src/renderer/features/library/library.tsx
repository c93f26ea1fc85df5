import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Mode } from '../../../core/attempt/attempt-event.js';
import { Frame } from '../../frame/frame.js';
import { useProvidedCommands } from '../../state/commands/commands.js';
import {
  highlight,
  promptListId,
  search,
  showAll,
  useLibraryView,
} from '../../state/library/library-view.js';
import { continueAttempt, startAttempt } from '../../state/attempt/start-attempt.js';
import type { Explanation } from '../../ui/words/error-words.js';
import { Detail, NoDetail } from './detail/prompt-detail.js';
import { drawByStanding } from './round/sample-prompts.js';
import { DrawButtons } from './round/random-buttons.js';
import { FilterRow } from './list/filter-row.js';
import { libraryCommands } from './library-commands.js';
import { LibraryNotes } from './notes/library-notes.js';
import styles from './library.module.css';
import { NoMatches, showAllAndGoOn } from './list/no-matches.js';
import { moved } from './list/prompt-filter.js';
import { PromptList } from './list/prompt-list.js';
import { rowId } from './list/prompt-row.js';
import { SearchField } from './list/search-field.js';
import { showFailure } from './notes/show-failure.js';
import { useDwell } from './use-dwell.js';
import { useInteractiveMark } from './use-interactive-mark.js';
import { useListing } from './list/use-prompt-listing.js';

/** The list is the screen; the right side answers "what is this, how did I do". */
export function Library({ onStartLikely }: { readonly onStartLikely: () => void }): ReactNode {
  const { all, groups, shown, current, attempts, last, isLoaded } = useListing();
  const query = useLibraryView((view) => view.query);
  const isChosen = useLibraryView((view) => view.isChosen);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const firstFilter = useRef<HTMLSelectElement>(null);
  const [isRoundOpen, setIsRoundOpen] = useState(false);
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
      void startAttempt(currentId, mode).then(showFailure(setProblem, 'Not started.'));
    },
    [currentId],
  );
  const move = useCallback(
    (by: number) => {
      const next = moved(shown, currentId, by);
      if (next !== null) choose(next);
    },
    [shown, currentId, choose],
  );
  const surprise = useCallback(() => {
    const others = shown.filter(({ id }) => !isChosen || id !== currentId);
    const [drawn] = drawByStanding(others, attempts ?? [], 1);
    if (drawn === undefined) return;
    choose(drawn.id);
    list.current?.focus({ preventScroll: true });
  }, [shown, attempts, currentId, isChosen, choose]);
  const commands = useMemo(
    () =>
      libraryCommands({
        move,
        start: () => start('mock'),
        practise: () => start('practice'),
        search: () => field.current?.select(),
        filter: () => firstFilter.current?.focus(),
        showAll,
        surprise,
        round: () => setIsRoundOpen(true),
      }),
    [move, start, surprise],
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
        onContinue={(id) =>
          void continueAttempt(id).then(showFailure(setProblem, 'Not continued.'))
        }
      />
    );
  return (
    <Frame title="Prompts" aside={detail}>
      <h1 className="visually-hidden">Prompts</h1>
      <div className={styles['column']}>
        <LibraryNotes />
        <div className={styles['top']}>
          <div className={styles['bar']}>
            <SearchField
              field={field}
              query={query}
              listId={hasPrompts ? promptListId : undefined}
              rowId={currentId === null ? undefined : rowId(currentId)}
              onSearch={search}
              onMove={move}
              onStart={start}
              onLeave={() => list.current?.focus()}
            />
            <DrawButtons
              prompts={all}
              attempts={attempts ?? []}
              isRoundOpen={isRoundOpen}
              onRound={setIsRoundOpen}
              onSurprise={surprise}
            />
          </div>
          <FilterRow
            prompts={all}
            shownCount={shown.length}
            first={firstFilter}
            onClear={showAllAndGoOn}
          />
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
          <NoMatches />
        )}
      </div>
    </Frame>
  );
}

/** The screen itself holds the focus while there is nothing better. */
const isSomethingFocused = (): boolean => document.activeElement?.matches('body, main') === false;
