import { useCallback, useMemo, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { changeBetween } from '../../../../core/drill/change.js';
import { readDiagram } from '../../../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import {
  fromTopDown,
  labelsOf,
  withMarked,
  withMarkedNodes,
} from '../../../../core/review/highlight-drawing.js';
import { LaidOutBoard } from '../../../panes/reading/laid-out-board.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import type { Drawn } from '../../../panes/reading/read-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import { classNames } from '../../../ui/class-names.js';
import styles from './drawing.module.css';
import { TypedText } from '../parts/typed-text.js';
import type { Room } from '../../../ui/zoom/begun-at.js';
import { textScale, type Opening, type Spot } from '../../../ui/zoom/use-zoom.js';
import { Button } from '../../../ui/controls/button.js';
import { Zoomable } from '../../../ui/zoom/zoomable.js';
import {
  boardPane,
  diagramPane,
  drawBoard,
  drawDiagram,
  usePicture,
  type Picture,
} from './use-picture.js';

const none: readonly string[] = [];
// Excalidraw's dark picture is its light one turned over, so the accent is that of the light theme.
const markOnBoard = '#3b5bdb';
const accents = { dark: '#8ea2ff', light: '#3b5bdb' } as const;

type Look = 'thumb' | 'whole';

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
  const drawn = useBoard(board);
  const labels = labelsOf([...board.values()]).join(', ');
  const picture = usePicture(make, boardPane);
  const alt = `Your whiteboard: ${labels}`;
  return <Frame picture={picture} alt={alt} look={look} spot={spot} opens="whole" drawn={drawn} />;
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
    // Large, it is as its author laid it out.
    const shown = isZoomed ? text : fromTopDown(text);
    return drawDiagram(withMarkedNodes(shown, ids, accents[theme]), theme);
  }, [text, ids, theme, isZoomed]);
  const picture = usePicture(make, diagramPane);
  const frame = { picture, look, spot, drawn: useDiagram(text) };
  return (
    <>
      <Frame {...frame} alt="Your diagram" opens="whole" />
      {picture.kind === 'failed' ? <TypedText text={text} /> : null}
    </>
  );
}

type ReferenceProps = Zoomed & {
  readonly text: string;
  /** Where it is the drawing once the curveball was said: the one before, from whose boxes new ones stand out. */
  readonly before?: string | undefined;
};

/** The diagram of the reference answer, from the top down. */
export function ReferenceDrawing({
  text,
  before,
  look = 'whole',
  spot,
}: ReferenceProps): ReactNode {
  const theme = useTheme();
  const outstanding = useMemo(
    () =>
      before === undefined
        ? none
        : changeBetween(readDiagram(before), readDiagram(text)).brought.map(({ id }) => id),
    [text, before],
  );
  const alt =
    before === undefined
      ? 'The diagram of the reference answer'
      : 'The diagram of the reference answer after the change; new boxes stand out';
  const drawnByMermaid = <MermaidDrawing {...{ text, outstanding, alt, look, spot }} />;
  if (spot === undefined) return drawnByMermaid;
  return (
    <LaidOutBoard
      {...{ diagram: text, outstanding, theme, alt }}
      room={roomOfLarge}
      otherwise={drawnByMermaid}
    />
  );
}

/** What the dialog leaves of the window, as in the style of what can be enlarged. */
const roomOfLarge = (): Room => ({
  width: window.innerWidth - 90,
  height: window.innerHeight - 11 * 16 * textScale(),
});

type MermaidProps = Pick<FrameProps, 'alt' | 'look' | 'spot'> & {
  readonly text: string;
  readonly outstanding: readonly string[];
};

function MermaidDrawing({ text, outstanding, alt, look, spot }: MermaidProps): ReactNode {
  const theme = useTheme();
  const make = useCallback(
    () => drawDiagram(withMarkedNodes(fromTopDown(text), outstanding, accents[theme]), theme),
    [text, outstanding, theme],
  );
  const frame = { picture: usePicture(make, diagramPane), look, spot, drawn: useDiagram(text) };
  return <Frame {...frame} alt={alt} opens="readable" />;
}

type ChangedProps = Zoomed & { readonly prompt: Pick<Prompt, 'reference' | 'curveball'> };

/** The reference once the curveball was said; nothing where its author drew none. */
export function ChangedDrawing({
  prompt: { reference, curveball },
  ...zoomed
}: ChangedProps): ReactNode {
  return curveball?.diagram === undefined ? null : (
    <ReferenceDrawing text={curveball.diagram} before={reference.diagram} {...zoomed} />
  );
}

/** What a board or a diagram is read as, for its words. */
export const useBoard = (board: AttemptState['board']): Drawn =>
  useMemo(() => ({ kind: 'board', elements: [...board.values()] }), [board]);
export const useDiagram = (text: string): Drawn =>
  useMemo(() => ({ kind: 'diagram', text }), [text]);

type FrameProps = {
  readonly picture: Picture;
  readonly alt: string;
  readonly look: Look;
  readonly spot: Spot | null | undefined;
  /** What one drew oneself one knows: it opens whole, a reference so that it can be read. */
  readonly opens: Opening;
  readonly drawn: Drawn;
};

function Frame({ picture, alt, look, spot, opens, drawn }: FrameProps): ReactNode {
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
      <Zoomable
        {...{ picture, alt, spot, opens }}
        text={<GraphText drawn={drawn} label="Boxes and arrows" />}
      />
    ) : (
      <p role="status">Drawing…</p>
    );
  }
  return (
    <span className={classNames(styles['frame'], styles[look])}>
      {picture.kind === 'drawn' ? (
        <img src={picture.url} width={picture.width} height={picture.height} alt={alt} />
      ) : (
        <span className={styles['drawing']}>Drawing…</span>
      )}
    </span>
  );
}
