import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { Kbd } from '../../ui/kbd.js';
import type { RoomKey } from './keys.js';
import styles from './keys-dialog.module.css';

type Props = { readonly isOpen: boolean; readonly keys: readonly RoomKey[]; readonly onClose: () => void };

const elsewhere = [
  { keys: 'Enter', title: 'In the question field: ask; Shift Enter starts a line' },
  { keys: 'Ctrl M', title: 'In the code: whether Tab indents or leaves' },
  { keys: '1 … 9', title: 'On the whiteboard: its tools' },
  { keys: '← →', title: 'On the line between two columns: their width' },
];

/** Every key of the room. */
export function KeysDialog({ isOpen, keys, onClose }: Props): ReactNode {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys" size="wide">
      <dl className={styles['keys']}>
        {[...keys, ...elsewhere].map(({ keys: names, title }) => (
          <div key={title} className={styles['row']}>
            <dt>{title}</dt>
            <dd>
              <Kbd>{names}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
