import Spline from 'lucide-react/icons/spline';
import type { ReactNode } from 'react';
import { Kbd } from '../../../ui/controls/kbd.js';
import styles from './shape-shelf.module.css';
import { shapesWords as words } from './shapes-words.js';

type Props = {
  /** The key that opens it too, as printed; null where it has none. */
  readonly keys: string | null;
  readonly onClick: () => void;
};

export function ConnectButton({ keys, onClick }: Props): ReactNode {
  return (
    <button type="button" className={styles['open']} title={words.connectTitle} onClick={onClick}>
      <Spline size={16} aria-hidden="true" />
      {words.connect}
      {keys === null ? null : <Kbd>{keys}</Kbd>}
    </button>
  );
}
