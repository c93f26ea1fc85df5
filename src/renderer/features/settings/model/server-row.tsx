import type { ReactNode } from 'react';
import { modelPresets, presetIds } from '../../../../core/settings/model-presets.js';
import { changeServer } from '../../../state/settings/model.js';
import { readAddress } from '../../../state/settings/model-address.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Select } from '../../../ui/overlays/select.js';
import { TextField } from '../../../ui/controls/text-field.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

type Props = { readonly keep: (change: Promise<boolean>) => void };

const none = 'none';
const options = [
  { value: none, title: 'None' },
  ...presetIds.map((value) => ({ value, title: modelPresets[value].name })),
] as const;

/** Which kind of server, and where it is. */
export function ServerRow({ keep }: Props): ReactNode {
  const { preset, baseUrl } = useSettings((settings) => settings.model);
  const choose = (value: (typeof options)[number]['value']): void => {
    if (value === none) keep(changeServer(null, ''));
    else keep(changeServer(value, modelPresets[value].baseUrl));
  };
  return (
    <>
      <SettingRow isPart title="Server" hint="Any server with an OpenAI-compatible API.">
        <Select label="Server" value={preset ?? none} options={options} onChange={choose} />
      </SettingRow>
      {preset === null ? null : (
        <SettingRow isPart title="Address" hint="The base URL; most end in /v1.">
          <TextField
            label="Address"
            isMono
            value={baseUrl}
            placeholder="https://models.example/v1"
            describedBy="address-says"
            isInvalid={baseUrl !== '' && readAddress(baseUrl).kind === 'wrong'}
            onCommit={(text) => keep(changeServer(preset, text.trim()))}
          />
          {baseUrl === '' ? null : <Leads baseUrl={baseUrl} />}
        </SettingRow>
      )}
    </>
  );
}

/** Where the address leads, said before anything goes there. */
function Leads({ baseUrl }: { readonly baseUrl: string }): ReactNode {
  const address = readAddress(baseUrl);
  switch (address.kind) {
    case 'wrong':
      return (
        <p
          id="address-says"
          role="status"
          className={`${styles['note'] ?? ''} ${styles['wrong'] ?? ''}`}
        >
          {address.why}
        </p>
      );
    case 'this-machine':
      return (
        <p id="address-says" className={styles['note']}>
          On this machine: what you send there goes no further than that server.
        </p>
      );
    case 'encrypted':
      return (
        <p id="address-says" className={styles['note']}>
          Leaves this machine, encrypted, for {address.host}.
        </p>
      );
    case 'open':
      return (
        <div id="address-says" role="status" className={styles['warning']}>
          <p>
            Plain http to {address.host}: anyone on the network can read your key and your answers,
            and change the grades that come back.
          </p>
        </div>
      );
  }
}
