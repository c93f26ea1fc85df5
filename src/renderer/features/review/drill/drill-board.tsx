import { useCallback, type ReactNode } from 'react';
import { labelsOf } from '../../../../core/review/highlight-drawing.js';
import type { DrillResult } from '../../../../core/drill/told/drill-result.js';
import { useTheme } from '../../../state/settings/theme.js';
import { drawBoard, usePicture } from '../drawings/use-picture.js';
import styles from './drill-report.module.css';

/** One's own board: found in green, extra or turned dashed in orange, missing ghosted in. */
export function DrillBoard({ scene }: Pick<DrillResult, 'scene'>): ReactNode {
  const theme = useTheme();
  const make = useCallback(() => drawBoard(scene, theme), [scene, theme]);
  const picture = usePicture(make);
  if (picture.kind === 'failed')
    return <p>It cannot be shown as a picture: {picture.why}. The lists below say all of it.</p>;
  return (
    <figure className={styles['figure']}>
      {picture.kind === 'drawn' ? (
        <img
          src={picture.url}
          width={picture.width}
          height={picture.height}
          alt={`Your board, with what is missing: ${labelsOf(scene).join(', ')}`}
        />
      ) : null}
      <figcaption className={styles['key']}>
        <span className={styles['found']}>Found</span>
        <span className={styles['extra']}>Not in the reference, or the wrong way round</span>
        <span className={styles['ghost']}>Missing</span>
      </figcaption>
    </figure>
  );
}
