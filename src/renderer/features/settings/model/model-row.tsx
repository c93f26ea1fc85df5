import type { ReactNode } from 'react';
import { changeModel, listModels, useModel } from '../../../state/settings/model.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { serverErrorWords } from './server-error-words.js';
import { LateChildren } from '../../../ui/status/late-children.js';
import { Select } from '../../../ui/overlays/select.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

/** One of the models that the server itself names. */
export function ModelRow({
  keep,
}: {
  readonly keep: (change: Promise<boolean>) => void;
}): ReactNode {
  const model = useSettings((settings) => settings.model.model);
  const models = useModel((state) => state.models);
  const isAsking = models.kind === 'asking';
  return (
    <SettingRow
      isPart
      title="Model"
      hint="From the server’s own list. Asking for it sends nothing of yours but the key; the first time, you agree to all that grading would send."
    >
      {models.kind === 'answered' && models.value.length > 0 ? (
        <Select
          label="Model"
          value={model}
          options={optionsOf(models.value, model)}
          onChange={(next) => keep(changeModel({ model: next }))}
        />
      ) : (
        <p className={model === '' ? styles['says'] : styles['mono']}>
          {model === '' ? 'None chosen yet.' : model}
        </p>
      )}
      <Button disabled={isAsking} onClick={() => void listModels()}>
        {models.kind === 'answered' ? 'Ask again' : 'Ask the server for its models'}
      </Button>
      <p role="status" className={styles['says']}>
        {isAsking ? <LateChildren>Asking…</LateChildren> : null}
        {models.kind === 'answered' && models.value.length === 0
          ? 'The server has no model. Load one there, then ask again.'
          : null}
      </p>
      {models.kind === 'failed' ? (
        <div className={styles['wide']}>
          <ErrorNote {...serverErrorWords(models.error)} />
        </div>
      ) : null}
    </SettingRow>
  );
}

type Option = { readonly value: string; readonly title: string };

/** The model that is set stays in sight where the server does not list it, and so does that none is set. */
function optionsOf(names: readonly string[], current: string): readonly Option[] {
  const listed = names.map((name) => ({ value: name, title: name }));
  if (names.includes(current)) return listed;
  const title = current === '' ? 'Choose a model' : `${current} (not in the list)`;
  return [{ value: current, title }, ...listed];
}
