import type { ReactNode } from 'react';
import type { Connection } from '../../../../ipc/views.js';
import { cancelErrand, testConnection, useModel } from '../../../state/settings/model.js';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { serverErrorWords } from './server-error-words.js';
import { LateChildren } from '../../../ui/status/late-children.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

const forms: Readonly<Record<Connection['form'], string>> = {
  json_schema: 'It keeps to the form that Hotseat gives.',
  json_object: 'It writes JSON, whose form Hotseat then checks.',
  text: 'It writes plain text, in which Hotseat looks for the JSON.',
};

/** Whether the model answers, and if not, what is wrong. */
export function TestRow(): ReactNode {
  const connection = useModel((state) => state.connection);
  return (
    <SettingRow
      isPart
      title="Connection"
      hint="Asks for a small sum; nothing of yours is sent but the key."
    >
      {connection.kind === 'asking' ? (
        <Button onClick={cancelErrand}>Stop</Button>
      ) : (
        <Button onClick={() => void testConnection()}>Test connection</Button>
      )}
      <p role="status" className={styles['says']}>
        {connection.kind === 'asking' ? (
          <LateChildren>
            Waiting for the model. One that has to be loaded first takes its time.
          </LateChildren>
        ) : null}
        {connection.kind === 'answered' ? resultWords(connection.value) : null}
      </p>
      {connection.kind === 'failed' ? (
        <div className={styles['wide']}>
          <ErrorNote {...serverErrorWords(connection.error)} />
        </div>
      ) : null}
    </SettingRow>
  );
}

function resultWords({ model, tookMs, form }: Connection): string {
  return `${model} answered in ${(tookMs / 1000).toFixed(1)} s. ${forms[form]}`;
}
