import type { ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { SettingRow } from '../rows/setting-row.js';
import { PackList } from './pack-list.js';
import { PackProblems } from './pack-problems.js';
import styles from './packs.module.css';
import { usePacks } from './use-packs.js';

/** Prompts by others: added whole or not at all, and removed. */
export function Packs(): ReactNode {
  const { packs, outcome, add, remove } = usePacks();
  const isChecking = outcome.kind === 'checking';
  return (
    <SettingRow
      isPart
      title="Prompt packs"
      hint="Prompts by others: .yaml files in a folder or zip. Hotseat checks them like its own and marks them in the library."
    >
      <PackList packs={packs} onRemove={(pack) => void remove(pack)} />
      <Button disabled={isChecking} onClick={() => void add('folder')}>
        Add a folder…
      </Button>
      <Button disabled={isChecking} onClick={() => void add('zip')}>
        Add a zip…
      </Button>
      <p role="status" className={styles['status']}>
        {isChecking ? 'Checking…' : null}
        {outcome.kind === 'added'
          ? `Added ${outcome.pack.name}: ${counted(outcome.pack.promptCount, 'prompt')}.`
          : null}
      </p>
      {outcome.kind === 'failed' ? <ErrorNote {...errorWords(outcome.error)} /> : null}
      {outcome.kind === 'failed' && outcome.error.kind === 'bad-pack' ? (
        <PackProblems problems={outcome.error.problems} />
      ) : null}
    </SettingRow>
  );
}
