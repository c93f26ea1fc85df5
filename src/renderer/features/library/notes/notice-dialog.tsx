import type { ReactNode } from 'react';
import type { Notice } from '../../../../ipc/views.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import styles from './notice-dialog.module.css';

type Props = { readonly notices: readonly Notice[]; readonly onClose: () => void };

/** What was found in the data folder, a line each. */
export function NoticeDialog({ notices, onClose }: Props): ReactNode {
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title="Found in your data folder"
      description="Files that could not be read are in the “quarantine” folder, unchanged. A backup may have an intact copy: choose Help, Check My Data to look for one."
    >
      <ul aria-label="Found in your data folder" tabIndex={0}>
        {notices.map(({ text }) => (
          <li key={text} className={styles['notice']}>
            {text}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
