import { useId, useState, type ReactNode } from 'react';
import { modelPresets, type PresetId } from '../../../../core/settings/model-presets.js';
import type { KeyStatus } from '../../../../ipc/views.js';
import { forgetKey, keepKey, useModel } from '../../../state/settings/model.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { TextField } from '../../../ui/controls/text-field.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

const places: Readonly<Record<KeyStatus['kept'], string | null>> = {
  nowhere: null,
  session: 'A key is kept until you close Hotseat.',
  disk: 'A key is kept on this machine.',
  environment: 'The key comes from OPENAI_API_KEY.',
  unreadable: 'The stored key can no longer be read. Enter it again.',
};

/** The key: it goes in here, and is not shown again. */
export function KeyRow({ preset }: { readonly preset: PresetId }): ReactNode {
  const key = useModel((model) => model.key);
  const problem = useModel((model) => model.keyProblem);
  const need = modelPresets[preset].key;
  if (key === null || (need === 'none' && key.kept === 'nowhere')) return null;
  const says = places[key.kept];
  const isOurs = key.kept === 'session' || key.kept === 'disk';
  return (
    <SettingRow
      isPart
      title="Key"
      hint={need === 'optional' ? 'Leave it empty if the server needs none.' : undefined}
    >
      {says === null ? null : <p role="status">{says}</p>}
      {isOurs ? (
        <Button onClick={() => void forgetKey()}>Forget it</Button>
      ) : (
        <NewKey hasKeyring={key.hasKeyring} />
      )}
      {problem === null ? null : (
        <div className={styles['wide']}>
          <ErrorNote {...errorWords(problem)} />
        </div>
      )}
    </SettingRow>
  );
}

function NewKey({ hasKeyring }: Pick<KeyStatus, 'hasKeyring'>): ReactNode {
  const [typed, setTyped] = useState('');
  const [isStored, setIsStored] = useState(hasKeyring);
  const hint = useId();
  const keep = (): void => {
    if (typed.trim() === '') return;
    void keepKey(typed.trim(), isStored ? 'disk' : 'session').then((isKept) => {
      if (isKept) setTyped('');
    });
  };
  return (
    <>
      <TextField
        label="Key"
        kind="password"
        value={typed}
        describedBy={hint}
        onType={setTyped}
        onCommit={setTyped}
      />
      <Button disabled={typed.trim() === ''} onClick={keep}>
        Keep the key
      </Button>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isStored}
          onChange={(event) => setIsStored(event.target.checked)}
        />
        Store it for the next start
      </label>
      <p id={hint} className={styles['note']}>
        {hasKeyring
          ? 'Once stored, it is encrypted by the system’s keyring.'
          : 'This system has no keyring that Hotseat can use: any program running under your account can read a stored key.'}
      </p>
    </>
  );
}
