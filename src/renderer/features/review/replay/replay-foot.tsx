import type { ReactNode } from 'react';
import { speeds } from '../../../state/review/playhead.js';
import { SingleKeys } from '../../../frame/key-hint.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { classNames } from '../../../ui/class-names.js';
import styles from '../parts/report-foot.module.css';

/** The keys that work here. */
export function ReplayFoot(): ReactNode {
  return (
    <footer className={classNames(styles['foot'], 'foot-under-toasts')}>
      <SingleKeys>
        <span>
          <Kbd>Space</Kbd> play, pause
        </span>
      </SingleKeys>
      <span>
        <Kbd>←</Kbd> <Kbd>→</Kbd> 5 s, with <Kbd>Shift</Kbd> 30 s
      </span>
      <SingleKeys>
        <span>
          <Kbd>[</Kbd> <Kbd>]</Kbd> previous, next criterion
        </span>
        <span>
          <Kbd>1</Kbd> to <Kbd>{String(speeds.length)}</Kbd> speed
        </span>
      </SingleKeys>
      <span>
        <Kbd>Esc</Kbd> back to the report
      </span>
    </footer>
  );
}
