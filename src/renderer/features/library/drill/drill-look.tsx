import type { ReactNode } from 'react';
import { LaidOutBoard } from '../../../panes/reading/laid-out-board.js';
import { useTheme } from '../../../state/settings/theme.js';
import type { Room } from '../../../ui/zoom/begun-at.js';
import { textScale } from '../../../ui/zoom/use-zoom.js';
import styles from './drill.module.css';

/** The reference as one is to draw it from memory. */
export function DrillLook({ diagram }: { readonly diagram: string }): ReactNode {
  const theme = useTheme();
  return (
    <div className={styles['look']}>
      <LaidOutBoard
        {...{ diagram, theme }}
        alt="The reference architecture"
        room={roomOfDialog}
        leavesFocus
        otherwise={<pre className={styles['text']}>{diagram}</pre>}
      />
    </div>
  );
}

/** What the dialog and its words leave of the window, as in its style. */
const besideIt = 90;
const roomOfDialog = (): Room => ({
  width: window.innerWidth - besideIt,
  height: window.innerHeight - 7 * 16 * textScale() - 120,
});
