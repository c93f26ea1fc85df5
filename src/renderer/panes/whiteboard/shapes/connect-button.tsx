import Spline from 'lucide-react/icons/spline';
import type { ReactNode } from 'react';
import styles from './shape-shelf.module.css';
import { shapesWords as words } from './shapes-words.js';

export function ConnectButton({ onClick }: { readonly onClick: () => void }): ReactNode {
  return (
    <button
      type="button"
      className={styles['open']}
      title={`${words.connectTitle} (Alt L)`}
      onClick={onClick}
    >
      <Spline size={16} aria-hidden="true" />
      {words.connect}
    </button>
  );
}
