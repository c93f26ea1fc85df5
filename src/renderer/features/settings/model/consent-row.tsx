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
  const { isGiven, isForRecordings } = useConsent();
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
        {isGiven || isForRecordings
          ? `You agreed that ${agreedWords(isGiven, isForRecordings)} go to ${address.host}.`
          : 'Hotseat asks before it sends anything to this server.'}
      </p>
      {isGiven || isForRecordings ? <Button onClick={takeBack}>Withdraw</Button> : null}
    </SettingRow>
  );
}

function agreedWords(isGiven: boolean, isForRecordings: boolean): string {
  if (!isForRecordings) return 'your answers';
  return isGiven ? 'your answers and recordings' : 'your recordings';
}
