import { useEffect, useState, type ReactNode } from 'react';
import { fromTopDown } from '../../../../core/review/highlight-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import { beginningOf } from '../../../ui/zoom/beginning-of.js';
import { openingScale, type Spot } from '../../../ui/zoom/use-zoom.js';
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
      const begun = await Promise.all(
        ways.flatMap(({ leads, drawn }) =>
          drawn.kind === 'drawn' ? [begunAt(drawn.drawing, leads)] : [],
        ),
      );
      const [best, ...others] = begun.toSorted((a, b) => b.worth - a.worth);
      for (const { url } of others) URL.revokeObjectURL(url);
      if (best === undefined) {
        setFailed(true);
        return;
      }
      made = best.url;
      if (wanted.is) setPicture(best);
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

/** Where a drawing opens; the more of it one can read there, the more it is worth: above 1 all of it. */
async function begunAt(
  { url, width, height }: Omit<Picture, 'spot'>,
  leads: 'down' | 'right',
): Promise<Picture & { readonly worth: number }> {
  const room = { width: window.innerWidth - besideIt, height: window.innerHeight - aroundIt() };
  const { scale, isWhole } = openingScale({ width, height }, room, 'either');
  const seen = { width: room.width / scale, height: room.height / scale };
  const { spot, filled } = await beginningOf({ url, width, height }, leads, seen);
  return { url, width, height, spot, worth: isWhole ? 1 + scale : filled };
}

/** What the dialog and its words take of the window, as in its style. */
const besideIt = 90;
const aroundIt = (): number =>
  7 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) + 120;
