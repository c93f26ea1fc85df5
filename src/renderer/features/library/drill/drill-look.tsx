import { useEffect, useState, type ReactNode } from 'react';
import { fromTopDown } from '../../../../core/review/highlight-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import { beginningOf, inkOf } from '../../../ui/zoom/beginning-of.js';
import { textScale, top, wholeScale, type Opening, type Spot } from '../../../ui/zoom/use-zoom.js';
import { Zoomable } from '../../../ui/zoom/zoomable.js';
import styles from './drill.module.css';

type Picture = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly spot: Spot;
  readonly scale: Opening;
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
        opens={picture.scale}
        leavesFocus
      />
    </div>
  );
}

/** From this scale on one reads all of a drawing at once; else it opens at the first of the others that shows enough of it. */
const wholeFrom = 0.65;
const scales = [0.8, 0.7, 0.65];
const leastSeen = 0.55;

/** Where a drawing opens; the more of it one can read there, the more it is worth: above 1 all of it. */
async function begunAt(
  { url, width, height }: Pick<Picture, 'url' | 'width' | 'height'>,
  leads: 'down' | 'right',
): Promise<Picture & { readonly worth: number }> {
  const size = { width, height };
  const room = { width: window.innerWidth - besideIt, height: window.innerHeight - aroundIt() };
  const whole = wholeScale(size, room);
  if (whole >= wholeFrom * textScale())
    return { url, ...size, spot: top, scale: 'whole', worth: 1 + whole };
  const ink = await inkOf(url);
  const openings = scales.map((share) => {
    const scale = Math.max(whole, share * textScale());
    const seen = { width: room.width / scale, height: room.height / scale };
    return { scale, ...beginningOf(ink, size, leads, seen) };
  });
  const best = openings.find(({ share }) => share >= leastSeen) ?? openings.at(-1);
  const { spot = top, scale = 1 } = best ?? {};
  return { url, ...size, spot, scale, worth: openings.at(-1)?.share ?? 0 };
}

/** What the dialog and its words take of the window, as in its style. */
const besideIt = 90;
const aroundIt = (): number => 7 * 16 * textScale() + 120;
