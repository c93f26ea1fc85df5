import X from 'lucide-react/icons/x';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Notice } from '../../../../ipc/views.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { Button } from '../../../ui/controls/button.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import styles from './notes.module.css';

const NoticeDialog = lazy(async () => ({
  default: (await import('./notice-dialog.js')).NoticeDialog,
}));

const none: readonly Notice[] = [];
// Beyond the component: a notice that was put away stays away when the library is shown again.
const dismissed = new Set<string>();

/** Files that were set aside or mended at the start, said in one strip until it is put away: there may be thousands. */
export function Notices(): ReactNode {
  const notices = useLibrary(({ status }) => status?.notices ?? none);
  const [, setCount] = useState(dismissed.size);
  const [isOpen, setIsOpen] = useState(false);
  const left = notices.filter(({ text }) => !dismissed.has(text));
  const [first] = left;
  if (first === undefined) return null;
  const dismiss = (): void => {
    for (const { text } of left) dismissed.add(text);
    setCount(dismissed.size);
  };
  return (
    <div role="status" className={styles['strip']}>
      {left.length === 1 ? (
        <p className={styles['words']}>{first.text}</p>
      ) : (
        <>
          <p className={styles['words']}>
            <strong>{left.length.toLocaleString('en')}</strong> things in your data folder were
            repaired, set aside or left out.{' '}
            <span className={styles['more']}>Nothing was deleted.</span>
          </p>
          <Button look="quiet" onClick={() => setIsOpen(true)}>
            Show which…
          </Button>
        </>
      )}
      <IconButton
        aria-label={left.length === 1 ? 'Dismiss this note' : 'Dismiss these notes'}
        onClick={dismiss}
      >
        <X size={14} aria-hidden="true" />
      </IconButton>
      <Suspense fallback={null}>
        {isOpen ? <NoticeDialog notices={left} onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </div>
  );
}
