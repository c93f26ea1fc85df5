import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { brokenLabels } from '../../../../core/drill/told/broken-labels.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import { layOutDiagram } from '../../../panes/reading/read-drawing.js';
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
 * The reference as a board, since arrows must not lead through boxes where they are to be drawn from memory: whole where it
 * can be read so, else from its first boxes, to enlarge and to move. Excalidraw is loaded when it is first asked for.
 */
export function DrillLook({ diagram }: { readonly diagram: string }): ReactNode {
  const theme = useTheme();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [isFailed, setFailed] = useState(false);
  const drawn = useMemo(() => ({ kind: 'diagram', text: diagram }) as const, [diagram]);
  useEffect(() => {
    let made: string | null = null;
    const wanted = { is: true };
    void (async () => {
      const [elements, { boardPicture }] = await Promise.all([
        layOutDiagram(diagram),
        import('../../../panes/whiteboard/board-picture.js'),
      ]);
      if (elements === null) {
        if (wanted.is) setFailed(true);
        return;
      }
      const begun = await begunAt(await boardPicture(brokenLabels(elements), theme));
      made = begun.url;
      if (wanted.is) setPicture(begun);
      else URL.revokeObjectURL(made);
    })().catch((error: unknown) => {
      if (wanted.is) setFailed(true);
      throw error;
    });
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
        text={<GraphText drawn={drawn} label="Boxes and arrows" />}
      />
    </div>
  );
}

/** From this scale on one reads all of a drawing at once; else it opens at the first of the others that shows enough of it. */
const wholeFrom = 0.65;
const scales = [0.8, 0.7, 0.65];
const leastSeen = 0.55;

/** Where a drawing opens. */
async function begunAt({
  url,
  width,
  height,
}: Pick<Picture, 'url' | 'width' | 'height'>): Promise<Picture> {
  const size = { width, height };
  const room = { width: window.innerWidth - besideIt, height: window.innerHeight - aroundIt() };
  const whole = wholeScale(size, room);
  if (whole >= wholeFrom * textScale()) return { url, ...size, spot: top, scale: 'whole' };
  const ink = await inkOf(url);
  const openings = scales.map((share) => {
    const scale = Math.max(whole, share * textScale());
    const seen = { width: room.width / scale, height: room.height / scale };
    return { scale, ...beginningOf(ink, size, width < height ? 'down' : 'right', seen) };
  });
  const best = openings.find(({ share }) => share >= leastSeen) ?? openings.at(-1);
  const { spot = top, scale = 1 } = best ?? {};
  return { url, ...size, spot, scale };
}

/** What the dialog and its words take of the window, as in its style. */
const besideIt = 90;
const aroundIt = (): number => 7 * 16 * textScale() + 120;
