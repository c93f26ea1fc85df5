import { useState, type ReactNode } from 'react';
import type { DrillResult } from '../../../../core/drill/result/drill-result.js';
import { BoardView } from '../../../panes/reading/board-view.js';
import { useTheme } from '../../../state/settings/theme.js';
import type { Room } from '../../../ui/zoom/begun-at.js';
import { textScale } from '../../../ui/zoom/use-zoom.js';
import styles from './drill-report.module.css';

/** One's own board, or the reference's places: found in green, extra or turned dashed in orange, missing ghosted in. */
export function DrillBoard({ scene, places }: Pick<DrillResult, 'scene' | 'places'>): ReactNode {
  const theme = useTheme();
  const [why, setWhy] = useState<string | null>(null);
  if (why !== null)
    return <p>It cannot be shown as a picture: {why}. The lists below say all of it.</p>;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['key']}>
        <span className={styles['found']}>Found</span>
        <span className={styles['extra']}>Not in the reference, or the wrong way round</span>
        <span className={styles['ghost']}>Missing</span>
        {places === 'own' ? null : <p>Most is missing, so it is laid out as the reference is.</p>}
      </figcaption>
      {/* It has its height before the picture comes: what stands below must not jump. */}
      <div className={styles['board']}>
        <BoardView
          {...{ scene, theme }}
          alt={`${places === 'own' ? 'Your board, with what is missing' : 'The reference, with what you found'}. The lists below say all of it`}
          room={roomOfPage}
          opens="whole"
          onFailed={(error) => setWhy(error instanceof Error ? error.message : String(error))}
        />
      </div>
    </figure>
  );
}

/** What the page leaves to it, as in its style. */
const roomOfPage = (): Room => ({
  width: Math.min(window.innerWidth - 100, 76 * 16 * textScale()),
  height: window.innerHeight - 18 * 16 * textScale() - 40,
});
