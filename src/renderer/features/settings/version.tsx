import type { ReactNode } from 'react';
import type { Runtime } from '../../../ipc/views.js';
import { openOverlay } from '../../state/overlay.js';
import { useLibrary } from '../../state/library/library-store.js';
import { Button } from '../../ui/controls/button.js';
import { SettingRow } from './rows/setting-row.js';
import styles from './settings.module.css';

/** What runs, and what is wrong with what it runs in. */
export function Version(): ReactNode {
  const status = useLibrary((state) => state.status);
  if (status === null) return null;
  const { version, runtime } = status;
  return (
    <SettingRow isPart title="Version">
      <p className={styles['plain']}>
        Hotseat {version} · Electron {runtime.electron}
      </p>
      <Button onClick={() => openOverlay('about')}>About and licences…</Button>
      {runtime.isOutOfSupport ? <OldRuntime runtime={runtime} /> : null}
      {runtime.isSandboxed ? null : (
        <p>
          Chromium’s sandbox is off because Hotseat was started with --no-sandbox. Before you open
          prompts by others, start it without that, and not as root.
        </p>
      )}
    </SettingRow>
  );
}

function OldRuntime({ runtime }: { readonly runtime: Runtime }): ReactNode {
  return (
    <p>
      It runs on Chromium {runtime.chromium.split('.')[0]}, which no longer gets security fixes. To
      get Electron {runtime.wanted}, start Hotseat with github.com in reach: npm start checks there
      once a day.
    </p>
  );
}
