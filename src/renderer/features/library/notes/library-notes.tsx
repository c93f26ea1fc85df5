import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PromptProblem } from '../../../../ipc/views.js';
import { call } from '../../../bridge.js';
import {
  knownAttempts,
  loadAttempts,
  ungradedIds,
  useLibrary,
} from '../../../state/library/library-store.js';
import { useNavigation } from '../../../state/navigation.js';
import { useSettings } from '../../../state/settings/settings.js';
import { continueAttempt, discardAttempt } from '../../../state/attempt/start-attempt.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { type Explanation } from '../../../ui/words/error-words.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { FolderNote } from './folder-note.js';
import styles from '../library.module.css';
import { Notices } from './notices.js';
import { unfinished } from '../list/past-attempts.js';
import { ProblemNote } from './problem-note.js';
import { showFailure } from './show-failure.js';
import { UnfinishedNote } from './unfinished-note.js';
import { Welcome } from './welcome.js';

const UngradedNote = lazy(async () => ({
  default: (await import('../../../frame/ungraded-note.js')).UngradedNote,
}));

const noProblems: readonly PromptProblem[] = [];

/** What stands above the list where there is something to say: nothing on most days. */
export function LibraryNotes(): ReactNode {
  const attempts = useLibrary(knownAttempts);
  const loaded = useLibrary((state) => state.overview);
  const problems = useLibrary(({ library }) =>
    library.kind === 'ready' ? library.value.problems : noProblems,
  );
  const isLocked = useLibrary((state) => state.lockedFolder !== null);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const left = useMemo(() => unfinished(attempts), [attempts]);
  const [newest] = left;
  const newestId = newest?.id ?? null;
  const goOn = useCallback(() => {
    if (newestId === null) return;
    void continueAttempt(newestId).then(showFailure(setFailure, 'Not continued.'));
  }, [newestId]);
  const [openedAtMs] = useState(() => performance.now());
  const leftId = useNavigation(({ screen }) => (screen.kind === 'library' ? screen.leftId : null));
  const isNewcomer = useSettings(({ isIntroduced }) => !isIntroduced);
  // One that was begun and left taught nobody anything yet.
  const hasNone = loaded.kind === 'ready' && !attempts.some(({ isSubmitted }) => isSubmitted);
  const hasUngraded = useLibrary((state) => ungradedIds(state).length > 0);
  return (
    <div className={styles['notes']}>
      <FolderNote onShowFolder={() => void call('app:show-data')} />
      <Notices />
      {loaded.kind === 'failed' && !(isLocked && loaded.error.kind === 'not-writable') ? (
        <ErrorNote
          {...errorWords(loaded.error)}
          happened={`Your attempts could not be read. ${errorWords(loaded.error).happened}`}
          actions={<Button onClick={() => void loadAttempts()}>Try again</Button>}
        />
      ) : null}
      {failure === null ? null : <ErrorNote {...failure} />}
      {newest === undefined ? null : (
        <UnfinishedNote
          key={newest.id}
          attempt={newest}
          moreCount={left.length - 1}
          isJustLeft={newest.id === leftId}
          openedAtMs={openedAtMs}
          onContinue={goOn}
          onDiscard={() =>
            void discardAttempt(newest.id).then(showFailure(setFailure, 'Not discarded.'))
          }
        />
      )}
      {/* Not lazy: it would push down a list that is shown already. */}
      {isNewcomer && hasNone && !isLocked ? <Welcome /> : null}
      <Suspense fallback={null}>{hasUngraded ? <UngradedNote /> : null}</Suspense>
      {problems.length > 0 ? <ProblemNote problems={problems} /> : null}
    </div>
  );
}
