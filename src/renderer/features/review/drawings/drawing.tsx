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
import { drawBoard, drawDiagram, usePicture, type Picture } from './use-picture.js';

const none: readonly string[] = [];
// Excalidraw's dark picture is its light one turned over, so the accent is that of the light theme.
const markOnBoard = '#3b5bdb';

export type Look = 'thumb' | 'whole' | 'large';

type BoardProps = {
  readonly look?: Look;
  readonly board: AttemptState['board'];
  readonly ids?: readonly string[];
};

/** The whiteboard as it stood at the end, with what is meant standing out. */
export function BoardDrawing({ board, ids = none, look = 'whole' }: BoardProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(
    () => drawBoard(withMarked([...board.values()], ids, markOnBoard), theme),
    [board, ids, theme],
  );
  const labels = labelsOf([...board.values()]).join(', ');
  const picture = usePicture(make);
  return (
    <Frame picture={picture} alt={`Your whiteboard: ${labels}`} look={look} name="Your board" />
  );
}

type DiagramProps = {
  readonly look?: Look;
  readonly text: string;
  readonly ids?: readonly string[];
};

/** The person's Mermaid diagram as an image, from the top down in a column; where it cannot be drawn, its text. */
export function DiagramDrawing({ text, ids = none, look = 'whole' }: DiagramProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(() => {
    const accent = theme === 'dark' ? '#8ea2ff' : '#3b5bdb';
    const shown = look === 'large' ? text : fromTopDown(text);
    return drawDiagram(withMarkedNodes(shown, ids, accent), theme);
  }, [text, ids, theme, look]);
  const picture = usePicture(make);
  return (
    <>
      <Frame picture={picture} alt="Your diagram" look={look} name="Your diagram" />
      {picture.kind === 'failed' ? <TypedText text={text} /> : null}
    </>
  );
}

type ReferenceProps = { readonly look?: Look; readonly text: string };

/** The diagram of the reference answer, from the top down. */
export function ReferenceDrawing({ text, look = 'whole' }: ReferenceProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(() => drawDiagram(fromTopDown(text), theme), [text, theme]);
  const alt = 'The diagram of the reference answer, which its text describes';
  return <Frame picture={usePicture(make)} alt={alt} look={look} name="Reference" />;
}

type FrameProps = {
  readonly picture: Picture;
  readonly alt: string;
  readonly look: Look;
  readonly name: string;
};

function Frame({ picture, alt, look, name }: FrameProps): ReactNode {
  if (picture.kind === 'failed') {
    return <p className={styles['failed']}>It cannot be shown as a picture: {picture.why}.</p>;
  }
  const image =
    picture.kind === 'drawn' ? (
      <img src={picture.url} width={picture.width} height={picture.height} alt={alt} />
    ) : null;
  if (look !== 'large')
    return <span className={classNames(styles['frame'], styles[look])}>{image}</span>;
  // Side by side where both can be read, else below each other: each asks for most of its own width.
  const width = picture.kind === 'drawn' ? picture.width : 1;
  return (
    <figure
      className={styles['large']}
      style={{ flex: `${String(width)} 1 ${String(readable * width)}px` }}
    >
      <figcaption>{name}</figcaption>
      <span className={styles['frame']}>{image}</span>
    </figure>
  );
}

/** Below this scale the words of a drawing are too small to read. */
const readable = 0.7;
