import { useCallback, useMemo, type ReactNode } from 'react';
import { labelsOf } from '../../../../core/review/highlight-drawing.js';
import type { DrillResult } from '../../../../core/drill/told/drill-result.js';
import { extentOf } from '../../../panes/whiteboard/replay/element-shape.js';
import { useTheme } from '../../../state/settings/theme.js';
import { drawBoard, usePicture } from '../drawings/use-picture.js';
import styles from './drill-report.module.css';

/** One's own board: found in green, extra or turned dashed in orange, missing ghosted in. */
export function DrillBoard({ scene }: Pick<DrillResult, 'scene'>): ReactNode {
  const theme = useTheme();
  const make = useCallback(() => drawBoard(scene, theme), [scene, theme]);
  const picture = usePicture(make);
  const place = useMemo(() => sizeOf(scene), [scene]);
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
      ) : (
        <svg {...place} aria-hidden="true" />
      )}
      <figcaption className={styles['key']}>
        <span className={styles['found']}>Found</span>
        <span className={styles['extra']}>Not in the reference, or the wrong way round</span>
        <span className={styles['ghost']}>Missing</span>
      </figcaption>
    </figure>
  );
}

/** As Excalidraw leaves it about a board. */
const paddingPx = 12;

/** How large the picture will be: it comes late, and what stands below it must not jump. */
function sizeOf(scene: DrillResult['scene']): {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
} {
  const { left, top, right, bottom } = extentOf(scene) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const width = right - left + 2 * paddingPx;
  const height = bottom - top + 2 * paddingPx;
  return { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
}
