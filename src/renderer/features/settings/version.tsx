import type { ReactNode } from 'react';
import type { Runtime } from '../../../ipc/views.js';
import { useLibrary } from '../../state/library/library-store.js';
import { SettingRow } from './rows/setting-row.js';
import styles from './settings.module.css';

/** What runs, and what is wrong with what it runs in. */
export function Version(): ReactNode {
  const status = useLibrary((state) => state.status);
  if (status === null) return null;
  const { version, runtime } = status;
  return (
    <SettingRow title="Version">
      <p className={styles['plain']}>
        Hotseat {version} · Electron {runtime.electron}
      </p>
      {runtime.isOutOfSupport ? <OldRuntime runtime={runtime} /> : null}
      {runtime.isSandboxed ? null : (
        <p>
          Chromium’s sandbox is off, since Hotseat was started with --no-sandbox. Start it without
          that, and not as root, before you open prompts by others.
        </p>
      )}
    </SettingRow>
  );
}

function OldRuntime({ runtime }: { readonly runtime: Runtime }): ReactNode {
  return (
    <p>
      It runs on Chromium {runtime.chromium.split('.')[0]}, which gets no security fixes any more.
      For Electron {runtime.wanted}, start Hotseat where github.com can be reached: npm start asks
      there once a day.
    </p>
  );
}
