import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../core/board/board-element.js';
import { brokenLabels } from '../../../core/drill/overlay/broken-labels.js';
import type { Room } from '../../ui/zoom/begun-at.js';
import { BoardView } from './board-view.js';
import { GraphText } from './graph-text.js';
import { layOutDiagram } from './read-drawing.js';

type Props = {
  readonly diagram: string;
  /** Boxes that stand out, by their ids in the diagram. */
  readonly outstanding?: readonly string[];
  readonly theme: 'light' | 'dark';
  readonly alt: string;
  readonly room: () => Room;
  /** Where the focus stays where it is; the picture's keys then work all over the dialog. */
  readonly leavesFocus?: boolean;
  /** What stands there where it cannot be laid out or drawn. */
  readonly otherwise: ReactNode;
};

const none: readonly string[] = [];

/** A reference as a board, and as text: Mermaid leads arrows through boxes, where one is to read which leads to which. */
export function LaidOutBoard({
  diagram,
  outstanding = none,
  theme,
  alt,
  room,
  leavesFocus = false,
  otherwise,
}: Props): ReactNode {
  const [scene, setScene] = useState<readonly BoardElement[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const drawn = useMemo(() => ({ kind: 'diagram', text: diagram }) as const, [diagram]);
  useEffect(() => {
    let isWanted = true;
    void layOutDiagram(diagram, outstanding).then((elements) => {
      if (!isWanted) return;
      if (elements === null) setFailed(true);
      else setScene(brokenLabels(elements));
    });
    return () => {
      isWanted = false;
    };
  }, [diagram, outstanding]);
  if (isFailed) return otherwise;
  if (scene === null) return <p role="status">Drawing…</p>;
  return (
    <BoardView
      {...{ scene, theme, alt, room, leavesFocus }}
      text={<GraphText drawn={drawn} label="Boxes and arrows" />}
      onFailed={(error) => {
        setFailed(true);
        throw error;
      }}
    />
  );
}
