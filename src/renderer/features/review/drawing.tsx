import { useCallback, type ReactNode } from 'react';
import type { AttemptState } from '../../../core/attempt.js';
import { labelsOf, withMarked, withMarkedNodes } from '../../../core/review-drawing.js';
import { useTheme } from '../../state/theme.js';
import { classNames } from '../../ui/class-names.js';
import styles from './drawing.module.css';
import { TypedText } from './typed-text.js';
import { drawBoard, drawDiagram, usePicture, type Picture } from './use-picture.js';

const none: readonly string[] = [];
// Excalidraw's dark picture is its light one turned over, so the accent is that of the light theme.
const markOnBoard = '#3b5bdb';

type Look = { readonly look?: 'thumb' | 'whole' };

type BoardProps = Look & {
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
  return <Frame picture={usePicture(make)} alt={`Your whiteboard: ${labels}`} look={look} />;
}

type DiagramProps = Look & {
  readonly text: string;
  readonly ids?: readonly string[];
  readonly alt?: string;
};

/** A Mermaid diagram as an image; where it cannot be drawn, its text. */
export function DiagramDrawing(props: DiagramProps): ReactNode {
  const { text, ids = none, alt = 'Your diagram', look = 'whole' } = props;
  const theme = useTheme();
  const make = useCallback(() => {
    const accent = theme === 'dark' ? '#8ea2ff' : '#3b5bdb';
    return drawDiagram(withMarkedNodes(text, ids, accent));
  }, [text, ids, theme]);
  const picture = usePicture(make);
  return (
    <>
      <Frame picture={picture} alt={alt} look={look} />
      {picture.kind === 'failed' ? <TypedText text={text} /> : null}
    </>
  );
}

type FrameProps = Required<Look> & { readonly picture: Picture; readonly alt: string };

function Frame({ picture, alt, look }: FrameProps): ReactNode {
  if (picture.kind === 'failed') {
    return <p className={styles['failed']}>It cannot be shown as a picture: {picture.why}.</p>;
  }
  return (
    <span className={classNames(styles['frame'], styles[look])}>
      {picture.kind === 'drawn' ? (
        <img src={picture.url} width={picture.width} height={picture.height} alt={alt} />
      ) : null}
    </span>
  );
}
