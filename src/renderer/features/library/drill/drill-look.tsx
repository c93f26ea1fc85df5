import { useEffect, useState, type ReactNode } from 'react';
import { fromTopDown } from '../../../../core/review/highlight-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import { beginningOf } from '../../../ui/zoom/beginning-of.js';
import type { Spot } from '../../../ui/zoom/use-zoom.js';
import { Zoomable } from '../../../ui/zoom/zoomable.js';
import styles from './drill.module.css';

type Picture = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly spot: Spot;
};

/**
 * The reference drawing as a report's drawings are shown large: as wide as the dialog, to enlarge and to move. Mermaid is
 * loaded when it is first asked for.
 */
export function DrillLook({ diagram }: { readonly diagram: string }): ReactNode {
  const theme = useTheme();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    const wanted = { is: true };
    void (async () => {
      const { draw } = await import('../../../panes/diagram/draw.js');
      const drawn = await draw(fromTopDown(diagram));
      if (drawn.kind !== 'drawn') {
        setFailed(true);
        return;
      }
      const { url, width, height } = drawn.drawing;
      made = url;
      const spot = await beginningOf(url);
      if (wanted.is) setPicture({ url, width, height, spot });
      else URL.revokeObjectURL(made);
    })();
    return () => {
      wanted.is = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [diagram, theme]);
  if (isFailed) return <pre className={styles['text']}>{diagram}</pre>;
  if (picture === null) return <p role="status">Drawing…</p>;
  return (
    <div className={styles['look']}>
      <Zoomable
        picture={picture}
        alt="The reference architecture"
        spot={picture.spot}
        leavesFocus
      />
    </div>
  );
}
