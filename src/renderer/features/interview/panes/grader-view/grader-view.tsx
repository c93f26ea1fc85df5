import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { DrawingGraph, GraphEdge } from '../../../../../core/graph/drawing-graph.js';
import type { DrawingLook } from '../../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../../state/attempt/attempt-store.js';
import { shapeWords } from '../../../../ui/words/shape-words.js';
import { countWords } from './graph-summary.js';
import styles from './grader-view.module.css';
import { LintList } from './lint-list.js';
import { lintCountWords, namesIn, noLabel } from './lint-words.js';
import { useLook } from './use-look.js';

type Acts = {
  /** Selects boxes or arrows of the drawing by id, and gives it the keys. */
  readonly onSelect: (ids: readonly string[]) => void;
  /** Turns strokes of the pen that lead from box to box into arrows. */
  readonly onStrokes: () => void;
};
type Props = Acts & {
  /** Whether the other pane holds a drawing too. */
  readonly isOtherDrawn: boolean;
  readonly look: Pick<DrawingLook, 'graph' | 'lints' | 'strokes'>;
  /** Over the drawing, or in the column under its text. */
  readonly place: 'over' | 'under';
};

/** What the grader sees of the whiteboard. */
export function BoardGraderView(acts: Acts): ReactNode {
  const board = useAttempt((open) => open.live.state.board);
  const isOtherDrawn = useAttempt((open) => open.live.state.diagram.text.trim() !== '');
  const drawn = useMemo(() => ({ kind: 'board', elements: [...board.values()] }) as const, [board]);
  return <GraderView look={useLook(drawn)} isOtherDrawn={isOtherDrawn} place="over" {...acts} />;
}

/** The drawing as graders read it: counts, and on demand what to look at and every component and arrow by name. */
export function GraderView({
  look: { graph, lints, strokes },
  isOtherDrawn,
  place,
  onSelect,
  onStrokes,
}: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLButtonElement>(null);
  if (graph.nodes.length + graph.edges.length === 0) return null;
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    summary.current?.focus();
    setOpen(false);
  };
  const count = lints.length + Math.min(1, strokes.unread.length);
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <section className={styles[place]} aria-label="What the grader sees" onKeyDown={closeByKey}>
      <button
        ref={summary}
        type="button"
        className={styles['summary']}
        aria-expanded={isOpen}
        onClick={() => setOpen((isShown) => !isShown)}
      >
        <span className={styles['title']}>
          What the grader sees
          <Chevron size={14} aria-hidden="true" />
        </span>
        {place === 'under' ? null : <span className={styles['counts']}>{countWords(graph)}</span>}
        {isOtherDrawn ? (
          <span className={styles['also']}>
            {place === 'over' ? 'The diagram counts too' : 'The whiteboard counts too'}
          </span>
        ) : null}
        {count === 0 ? null : <span className={styles['loose']}>{lintCountWords(count)}</span>}
      </button>
      {isOpen ? (
        <div
          className={styles['details']}
          tabIndex={0}
          role="group"
          aria-label="Components and arrows"
        >
          <LintList {...{ graph, lints, strokes, onSelect, onStrokes }} />
          <Details graph={graph} />
        </div>
      ) : null}
    </section>
  );
}

function Details({ graph }: { readonly graph: DrawingGraph }): ReactNode {
  const nameOf = namesIn(graph);
  const arrowWords = ({ from, to, label, isTwoWay }: GraphEdge): string =>
    `${from === null && to === null ? 'unattached arrow' : `${nameOf(from)} ${isTwoWay ? '↔' : '→'} ${nameOf(to)}`}${label === '' ? '' : `: ${label}`}`;
  return (
    <>
      <h3 className={styles['heading']}>Components</h3>
      <ul>
        {graph.nodes.map(({ id, label, kind }) => (
          <li key={id} className={label === '' ? styles['loose'] : undefined}>
            {label === '' ? noLabel : label}
            {kind === undefined ? null : (
              <span className={styles['kind']}> · {shapeWords[kind]}</span>
            )}
          </li>
        ))}
      </ul>
      {graph.edges.length === 0 ? null : (
        <>
          <h3 className={styles['heading']}>Arrows</h3>
          <ul>
            {graph.edges.map((edge) => (
              <li
                key={edge.id}
                className={edge.from === null || edge.to === null ? styles['loose'] : undefined}
              >
                {arrowWords(edge)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
