import { useEffect, useState, type ReactNode } from 'react';
import { call } from '../../bridge.js';
import { useLibrary } from '../../state/library/library-store.js';
import { closeOverlay } from '../../state/overlay.js';
import { Button } from '../../ui/controls/button.js';
import { Dialog } from '../../ui/overlays/dialog.js';
import styles from './about.module.css';
import { Licences } from './licences.js';
import { readLicences, type Licensed } from './read-licences.js';

type Loaded = readonly Licensed[] | 'loading' | null;

/** What runs here, where the data lies, and whose work is in it. */
export function AboutOverlay(): ReactNode {
  const status = useLibrary((state) => state.status);
  const [licences, setLicences] = useState<Loaded>('loading');
  useEffect(() => void readLicences().then(setLicences), []);
  return (
    <Dialog
      isOpen
      onClose={closeOverlay}
      title="About Hotseat"
      description="A mock-interview coach for ML and system design. It works offline: nothing leaves this machine unless you set up a language model and agree."
      size="wide"
      startsAt={() => document.getElementById(showDataId)}
    >
      <dl className={styles['facts']}>
        <dt>Version</dt>
        <dd>{status?.version ?? '…'}</dd>
        <dt>Runs on</dt>
        <dd>
          {status === null
            ? '…'
            : `Electron ${status.runtime.electron}, Chromium ${status.runtime.chromium}`}
        </dd>
        <dt>Your data</dt>
        <dd className={styles['data']}>
          <span className={styles['path']}>{status?.dataDir ?? '…'}</span>
          <Button id={showDataId} onClick={() => void call('app:show-data')}>
            Show in folder
          </Button>
        </dd>
        <dt>Licence</dt>
        <dd>MIT</dd>
      </dl>
      {licences === 'loading' ? (
        <p role="status">Reading the licences…</p>
      ) : licences === null ? (
        <p role="status">The licences are listed in the built app.</p>
      ) : (
        <Licences all={licences} />
      )}
    </Dialog>
  );
}

const showDataId = 'about-show-data';
