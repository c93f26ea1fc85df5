import type { ReactNode } from 'react';
import { CommandKey } from '../../../frame/command-key.js';
import { exportUnsaved, retrySave } from '../../../state/attempt/attempt-rescue.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { openOverlay } from '../../../state/overlay.js';
import { useSettings } from '../../../state/settings/settings.js';
import type { Save } from '../../../state/attempt/recorder.js';
import { RecordingMark } from '../speech/recording-mark.js';
import { classNames } from '../../../ui/class-names.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { secondWords } from '../../../ui/words/time-words.js';
import styles from './foot-bar.module.css';
import { asideWords, saveProblem } from './interview-words.js';
import { TalkTokens } from './talk-tokens.js';
import { whoGrades } from './who-grades.js';

/** Whether the work is on disk, who will grade it, and how to find the keys. */
export function FootBar(): ReactNode {
  const save = useAttempt((open) => open.save);
  const isContinued = useAttempt((open) => open.isContinued);
  const grader = useSettings(whoGrades);
  const setAside = useAttempt((open) => open.setAside);
  return (
    <footer className={styles['bar']}>
      <div className={classNames(styles['save'], styles[save.kind])}>
        <span
          className={styles['mark']}
          data-empty={save.kind === 'saved' && save.atMs === null && !isContinued}
          aria-hidden="true"
        />
        <span role={save.kind === 'failed' ? 'alert' : undefined}>
          {saveWords(save, isContinued)}
        </span>
        {setAside === null ? null : (
          <span role="alert" className={styles['aside']} title={setAside.path ?? undefined}>
            {asideWords(setAside)}
          </span>
        )}
        {save.kind === 'failed' ? (
          <>
            <button type="button" className={styles['link']} onClick={retrySave}>
              Try again
            </button>
            <button type="button" className={styles['link']} onClick={() => void exportUnsaved()}>
              Export…
            </button>
          </>
        ) : null}
      </div>
      <div className={styles['end']}>
        <RecordingMark />
        <TalkTokens />
        <span className={styles['grader']}>{grader}</span>
        <button type="button" className={styles['keys']} onClick={() => openOverlay('palette')}>
          <CommandKey id="palette" usual="Mod+K" /> commands
        </button>
        <button type="button" className={styles['keys']} onClick={() => openOverlay('keys')}>
          <Kbd>F1</Kbd> keys
        </button>
      </div>
    </footer>
  );
}

function saveWords(save: Save, isContinued: boolean): string {
  switch (save.kind) {
    case 'saved':
      if (save.atMs !== null) return `Saved ${secondWords(save.atMs)}`;
      return isContinued ? 'Everything is saved' : 'Nothing to save yet';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${saveProblem(save.problem)}. Your work is still in memory, and Hotseat keeps trying.`;
  }
}
