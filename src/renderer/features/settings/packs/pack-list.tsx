import { lazy, Suspense, useState, type ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import type { PackSummary } from '../../../../ipc/views.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './packs.module.css';

const Confirm = lazy(async () => ({
  default: (await import('../../../ui/overlays/confirm.js')).Confirm,
}));

type Props = {
  readonly packs: readonly PackSummary[];
  readonly onRemove: (pack: PackSummary) => void;
};

/** The packs that are there; each is asked for once more before it goes. */
export function PackList({ packs, onRemove }: Props): ReactNode {
  const [doomed, setDoomed] = useState<PackSummary | null>(null);
  if (packs.length === 0) return null;
  return (
    <>
      <ul className={styles['packs']}>
        {packs.map((pack) => (
          <li key={pack.name} className={styles['pack']}>
            <span className={styles['name']}>{pack.name}</span>
            <span className={styles['count']}>{counted(pack.promptCount, 'prompt')}</span>
            <Button
              look="quiet"
              aria-label={`Remove ${pack.name}…`}
              onClick={() => setDoomed(pack)}
            >
              Remove…
            </Button>
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {doomed === null ? null : (
          <Confirm
            isOpen
            title={`Remove ${doomed.name}?`}
            description={`Its ${counted(doomed.promptCount, 'prompt')} leave the library. Your attempts at them stay, with their reports, and so do the files you added it from.`}
            verb="Remove"
            onCancel={() => setDoomed(null)}
            onConfirm={() => {
              setDoomed(null);
              onRemove(doomed);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
