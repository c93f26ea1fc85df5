import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../../core/board/board-element.js';
import { brokenLabels } from '../../../../core/drill/overlay/broken-labels.js';
import { BoardView } from '../../../panes/reading/board-view.js';
import { GraphText } from '../../../panes/reading/graph-text.js';
import { layOutDiagram } from '../../../panes/reading/read-drawing.js';
import { useTheme } from '../../../state/settings/theme.js';
import type { Room } from '../../../ui/zoom/begun-at.js';
import { textScale } from '../../../ui/zoom/use-zoom.js';
import styles from './drill.module.css';

/** The reference as a board, since arrows must not lead through boxes where they are to be drawn from memory; and as text. */
export function DrillLook({ diagram }: { readonly diagram: string }): ReactNode {
  const theme = useTheme();
  const [scene, setScene] = useState<readonly BoardElement[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const drawn = useMemo(() => ({ kind: 'diagram', text: diagram }) as const, [diagram]);
  useEffect(() => {
    let isWanted = true;
    void layOutDiagram(diagram).then((elements) => {
      if (!isWanted) return;
      if (elements === null) setFailed(true);
      else setScene(brokenLabels(elements));
    });
    return () => {
      isWanted = false;
    };
  }, [diagram]);
  if (isFailed) return <pre className={styles['text']}>{diagram}</pre>;
  if (scene === null) return <p role="status">Drawing…</p>;
  return (
    <div className={styles['look']}>
      <BoardView
        {...{ scene, theme }}
        alt="The reference architecture"
        room={roomOfDialog}
        text={<GraphText drawn={drawn} label="Boxes and arrows" />}
        onFailed={(error) => {
          setFailed(true);
          throw error;
        }}
      />
    </div>
  );
}

/** What the dialog and its words leave of the window, as in its style. */
const besideIt = 90;
const roomOfDialog = (): Room => ({
  width: window.innerWidth - besideIt,
  height: window.innerHeight - 7 * 16 * textScale() - 120,
});
