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
 * The reference drawing, laid out the way that fits the window better: whole where it can be read so, else from its first boxes, to
 * enlarge and to move. Mermaid is loaded when it is first asked for.
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
      // One after the other: Mermaid draws one at a time.
      const ways = [
        { leads: 'right', drawn: await draw(diagram) },
        { leads: 'down', drawn: await draw(fromTopDown(diagram)) },
      ] as const;
      const [best, ...others] = ways
        .flatMap(({ leads, drawn }) =>
          drawn.kind === 'drawn' ? [{ leads, ...drawn.drawing }] : [],
        )
        .toSorted((a, b) => scaleOf(b) - scaleOf(a));
      for (const { url } of others) URL.revokeObjectURL(url);
      if (best === undefined) {
        setFailed(true);
        return;
      }
      const { url, width, height, leads } = best;
      made = url;
      const spot = await beginningOf(url, leads);
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
        opens="either"
        leavesFocus
      />
    </div>
  );
}

/** How large a drawing stands where all of it is in sight; the dialog leaves about so much of the window to it. */
const scaleOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.min(window.innerWidth / width, (0.65 * window.innerHeight) / height);
