import { useCallback, useState, type RefObject } from 'react';
import type { Mode } from '../../../core/attempt/attempt-event.js';
import type { DueDrill } from '../../../core/schedule/first-day.js';
import { continueAttempt, startAttempt, startDrill } from '../../state/attempt/start-attempt.js';
import { highlight, useLibraryView } from '../../state/library/library-view.js';
import type { Explanation } from '../../ui/words/error-words.js';
import { unfinishedOn } from './list/past-attempts.js';
import { moved } from './list/prompt-filter.js';
import { isSeenElseShow } from './list/row-in-sight.js';
import type { Listing } from './list/use-prompt-listing.js';
import { showFailure } from './notes/show-failure.js';
import { sampleByStanding } from './round/sample-prompts.js';

export type LibraryActs = {
  /** Why the last start failed. */
  readonly problem: Explanation | null;
  readonly choose: (id: string) => void;
  /** Highlights the prompt that many rows further down. */
  readonly move: (by: number) => void;
  /** Highlights a prompt by chance. */
  readonly surprise: () => void;
  readonly start: (mode: Mode) => void;
  /** The same by a key, once the highlighted row is in sight; in place of a mock, what is unfinished there goes on. */
  readonly startSeen: (mode: Mode) => void;
  /** A mock of that prompt, or the one that is unfinished, also where it is not in sight. */
  readonly startOne: (promptId: string) => void;
  /** A board drill that is due. */
  readonly drillOn: (drill: DueDrill) => void;
  readonly goOn: (attemptId: string) => void;
};

/** What can be done with the prompts in sight. */
export function useLibraryActs(
  { all, shown, current, attempts }: Listing,
  list: RefObject<HTMLElement | null>,
): LibraryActs {
  const isChosen = useLibraryView((view) => view.isChosen);
  const [problem, setProblem] = useState<Explanation | null>(null);
  const currentId = current?.id ?? null;
  const choose = useCallback((id: string) => {
    setProblem(null);
    highlight(id);
  }, []);
  const move = useCallback(
    (by: number) => {
      const next = moved(shown, currentId, by);
      if (next !== null) choose(next);
    },
    [shown, currentId, choose],
  );
  const surprise = useCallback(() => {
    const others = shown.filter(({ id }) => !isChosen || id !== currentId);
    const [sampled] = sampleByStanding(others, attempts ?? [], 1);
    if (sampled === undefined) return;
    choose(sampled.id);
    list.current?.focus({ preventScroll: true });
  }, [shown, attempts, currentId, isChosen, choose, list]);
  const start = useCallback(
    (mode: Mode) => {
      if (current === null) return;
      choose(current.id); // whoever comes back finds its row in sight
      void startAttempt(current, mode).then(showFailure(setProblem, 'Not started.'));
    },
    [current, choose],
  );
  const goOn = useCallback((attemptId: string) => {
    void continueAttempt(attemptId).then(showFailure(setProblem, 'Not continued.'));
  }, []);
  const startSeen = useCallback(
    (mode: Mode) => {
      if (!isSeenElseShow(currentId)) return;
      const left = unfinishedOn(attempts ?? [], currentId ?? '');
      if (mode === 'mock' && left !== undefined) goOn(left.id);
      else start(mode);
    },
    [currentId, attempts, start, goOn],
  );
  const startOne = useCallback(
    (promptId: string) => {
      const prompt = all.find(({ id }) => id === promptId);
      if (prompt === undefined) return;
      choose(promptId);
      const left = unfinishedOn(attempts ?? [], promptId);
      if (left !== undefined) {
        goOn(left.id);
        return;
      }
      void startAttempt(prompt, 'mock').then(showFailure(setProblem, 'Not started.'));
    },
    [all, attempts, choose, goOn],
  );
  const drillOn = useCallback(({ promptId, mode }: DueDrill) => {
    void startDrill(promptId, mode).then(showFailure(setProblem, 'Not started.'));
  }, []);
  return { problem, choose, move, surprise, start, startSeen, startOne, drillOn, goOn };
}
