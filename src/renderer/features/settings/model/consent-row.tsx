import type { ReactNode } from 'react';
import { takeConsentBack, useConsent } from '../../../state/settings/consent.js';
import { readAddress } from '../../../state/settings/model-address.js';
import { useModel } from '../../../state/settings/model.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

/** Whether answers may go to the server; it is given in a dialog of main's, and taken back here. */
export function ConsentRow(): ReactNode {
  const isGiven = useConsent((consent) => consent.isGiven);
  const address = readAddress(useSettings((settings) => settings.model.baseUrl));
  if (isGiven === null || address.kind === 'wrong') return null;
  const takeBack = (): void => {
    void takeConsentBack();
    useModel.setState({ connection: { kind: 'not-asked' } });
  };
  return (
    <SettingRow
      isPart
      title="Consent"
      hint="Your consent is stored on this machine, not in your data folder."
    >
      <p role="status" className={styles['says']}>
        {isGiven
          ? `You agreed that your answers go to ${address.host}.`
          : 'Hotseat asks before it sends anything to this server.'}
      </p>
      {isGiven ? <Button onClick={takeBack}>Withdraw</Button> : null}
    </SettingRow>
  );
}
