import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { canBeDrilled } from '../../../core/drill/can-be-drilled.js';
import { Frame } from '../../frame/frame.js';
import { promptListId, useLibraryView } from '../../state/library/library-view.js';
import { Detail, NoDetail } from './detail/prompt-detail.js';
import { LibraryTop } from './library-top.js';
import styles from './library.module.css';
import { NoMatches } from './list/no-matches.js';
import { PromptList } from './list/prompt-list.js';
import { isSeenElseShow } from './list/row-in-sight.js';
import { useListing } from './list/use-prompt-listing.js';
import { LibraryNotes } from './notes/library-notes.js';
import { TodayStrip } from './today/today-strip.js';
import { useDwell } from './use-dwell.js';
import { useLibraryActs } from './use-library-acts.js';
import { useLibraryCommands } from './use-library-commands.js';

const DrillDialog = lazy(async () => ({
  default: (await import('./drill/drill-dialog.js')).DrillDialog,
}));

/** The list is the screen; the right side answers "what is this, how did I do". */
export function Library({ onStartLikely }: { readonly onStartLikely: () => void }): ReactNode {
  const listing = useListing();
  const { groups, shown, current, attempts, last, inRounds, unfinishedIds } = listing;
  const isChosen = useLibraryView((view) => view.isChosen);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const firstFilter = useRef<HTMLSelectElement>(null);
  const [isRoundOpen, setIsRoundOpen] = useState(false);
  const [isDrillOpen, setIsDrillOpen] = useState(false);
  const acts = useLibraryActs(listing, list);
  const isDrillable = current !== null && canBeDrilled(current);
  const openDrill = useCallback(() => setIsDrillOpen(isDrillable), [isDrillable]);
  const hasPrompts = shown.length > 0;

  useLibraryCommands(acts, {
    list,
    field,
    firstFilter,
    onRound: setIsRoundOpen,
    onDrill: openDrill,
  });
  useDwell(onStartLikely);
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
        problem={acts.problem}
        onStart={acts.start}
        onContinue={acts.goOn}
        onDrill={openDrill}
      />
    );
  return (
    <Frame title="Prompts" aside={detail}>
      <h1 className="visually-hidden">Prompts</h1>
      <div className={styles['column']}>
        <LibraryNotes />
        <Suspense fallback={null}>
          {isDrillOpen && isDrillable ? (
            <DrillDialog prompt={current} onClose={() => setIsDrillOpen(false)} />
          ) : null}
        </Suspense>
        <TodayStrip list={list} onStart={acts.startOne} onDrill={acts.drillOn} />
        <LibraryTop
          listing={listing}
          acts={acts}
          field={field}
          firstFilter={firstFilter}
          isRoundOpen={isRoundOpen}
          onRound={setIsRoundOpen}
          onLeave={() => {
            list.current?.focus({ preventScroll: true });
            isSeenElseShow(current?.id ?? null);
          }}
        />
        {hasPrompts ? (
          <PromptList
            list={list}
            id={promptListId}
            groups={groups}
            highlightedId={current?.id ?? null}
            isChosen={isChosen}
            last={last}
            inRounds={inRounds}
            unfinishedIds={unfinishedIds}
            onHighlight={acts.choose}
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
