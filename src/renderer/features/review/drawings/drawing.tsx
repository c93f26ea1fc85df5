import { useCallback, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import {
  fromTopDown,
  labelsOf,
  withMarked,
  withMarkedNodes,
} from '../../../../core/review/highlight-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './drawing.module.css';
import { TypedText } from '../parts/typed-text.js';
import type { Opening, Spot } from '../../../ui/zoom/use-zoom.js';
import { Button } from '../../../ui/controls/button.js';
import { Zoomable } from '../../../ui/zoom/zoomable.js';
import { drawBoard, drawDiagram, usePicture, type Picture } from './use-picture.js';

const none: readonly string[] = [];
// Excalidraw's dark picture is its light one turned over, so the accent is that of the light theme.
const markOnBoard = '#3b5bdb';

export type Look = 'thumb' | 'whole';

/** Where it is given the drawing can be enlarged and moved, and opens there; at null, as a whole. */
type Zoomed = { readonly look?: Look; readonly spot?: Spot | null };

type BoardProps = Zoomed & {
  readonly board: AttemptState['board'];
  readonly ids?: readonly string[];
};

/** The whiteboard as it stood at the end, with what is meant standing out. */
export function BoardDrawing({ board, ids = none, look = 'whole', spot }: BoardProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(
    () => drawBoard(withMarked([...board.values()], ids, markOnBoard), theme),
    [board, ids, theme],
  );
  const labels = labelsOf([...board.values()]).join(', ');
  const picture = usePicture(make);
  const alt = `Your whiteboard: ${labels}`;
  return <Frame picture={picture} alt={alt} look={look} spot={spot} opens="whole" />;
}

type DiagramProps = Zoomed & {
  readonly text: string;
  readonly ids?: readonly string[];
};

/** The person's Mermaid diagram as an image, from the top down in a column; where it cannot be drawn, its text. */
export function DiagramDrawing({
  text,
  ids = none,
  look = 'whole',
  spot,
}: DiagramProps): ReactNode {
  const theme = useTheme();
  const isZoomed = spot !== undefined;
  const make = useCallback(() => {
    const accent = theme === 'dark' ? '#8ea2ff' : '#3b5bdb';
    // Large, it is as its author laid it out.
    return drawDiagram(withMarkedNodes(isZoomed ? text : fromTopDown(text), ids, accent), theme);
  }, [text, ids, theme, isZoomed]);
  const picture = usePicture(make);
  return (
    <>
      <Frame picture={picture} alt="Your diagram" look={look} spot={spot} opens="whole" />
      {picture.kind === 'failed' ? <TypedText text={text} /> : null}
    </>
  );
}

type ReferenceProps = Zoomed & { readonly text: string };

/** The diagram of the reference answer, from the top down. */
export function ReferenceDrawing({ text, look = 'whole', spot }: ReferenceProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(() => drawDiagram(fromTopDown(text), theme), [text, theme]);
  const alt = 'The diagram of the reference answer, which its text describes';
  return <Frame picture={usePicture(make)} alt={alt} look={look} spot={spot} opens="readable" />;
}

type FrameProps = {
  readonly picture: Picture;
  readonly alt: string;
  readonly look: Look;
  readonly spot: Spot | null | undefined;
  /** What one drew oneself one knows: it opens whole, a reference so that it can be read. */
  readonly opens: Opening;
};

function Frame({ picture, alt, look, spot, opens }: FrameProps): ReactNode {
  if (picture.kind === 'failed') {
    const { why, again } = picture;
    return (
      <p className={styles['failed']}>
        It cannot be shown as a picture: {why}.{' '}
        {again === undefined ? null : <Button onClick={again}>Try again</Button>}
      </p>
    );
  }
  if (spot !== undefined) {
    return picture.kind === 'drawn' ? (
      <Zoomable picture={picture} alt={alt} spot={spot} opens={opens} />
    ) : null;
  }
  return (
    <span className={classNames(styles['frame'], styles[look])}>
      {picture.kind === 'drawn' ? (
        <img src={picture.url} width={picture.width} height={picture.height} alt={alt} />
      ) : null}
    </span>
  );
}
