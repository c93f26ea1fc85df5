import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  emptyGraph,
  looseArrows,
  type DrawingGraph,
  type GraphEdge,
} from '../../../../core/graph/drawing-graph.js';
import { readDrawing } from '../../../panes/reading/read-drawing.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { shapeWords } from '../../../ui/words/shape-words.js';
import { countWords } from './graph-summary.js';
import styles from './grader-view.module.css';

/** The drawing as graders read it: counts, and on demand every component and arrow by name. */
export function GraderView(): ReactNode {
  const graph = useBoardGraph();
  const [isOpen, setOpen] = useState(false);
  if (graph.nodes.length + graph.edges.length === 0) return null;
  const loose = looseArrows(graph);
  const Chevron = isOpen ? ChevronDown : ChevronUp;
  return (
    <section className={styles['card']} aria-label="What the grader sees">
      {isOpen ? <Details graph={graph} /> : null}
      <button
        type="button"
        className={styles['summary']}
        aria-expanded={isOpen}
        onClick={() => setOpen((isShown) => !isShown)}
      >
        <span className={styles['title']}>
          What the grader sees
          <Chevron size={14} aria-hidden="true" />
        </span>
        <span className={styles['counts']}>{countWords(graph)}</span>
        {loose === 0 ? null : (
          <span className={styles['loose']}>
            {loose === 1 ? '1 arrow is' : `${String(loose)} arrows are`} not attached to a box
          </span>
        )}
      </button>
    </section>
  );
}

const noLabel = 'a box without a label';

function Details({ graph }: { readonly graph: DrawingGraph }): ReactNode {
  const labels = new Map([...graph.nodes, ...graph.groups].map(({ id, label }) => [id, label]));
  const nameOf = (id: string | null): string => {
    if (id === null) return 'nothing';
    const label = labels.get(id) ?? '';
    return label === '' ? noLabel : label;
  };
  const arrowWords = ({ from, to, label, isTwoWay }: GraphEdge): string =>
    `${from === null && to === null ? 'unattached arrow' : `${nameOf(from)} ${isTwoWay ? '↔' : '→'} ${nameOf(to)}`}${label === '' ? '' : `: ${label}`}`;
  return (
    <div className={styles['details']} tabIndex={0} role="group" aria-label="Components and arrows">
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
    </div>
  );
}

const settleMs = 400;

/**
 * Read once the person stops drawing for a moment. A board of thousands takes its time to read; the
 * wait grows with it, so that reading never takes more than a small part of the machine's time.
 */
function useBoardGraph(): DrawingGraph {
  const board = useAttempt((open) => open.live.state.board);
  const [graph, setGraph] = useState<DrawingGraph>(emptyGraph);
  const tookMs = useRef(0);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(
      () => {
        const startedMs = performance.now();
        void readDrawing({ kind: 'board', elements: [...board.values()] }).then((read) => {
          tookMs.current = performance.now() - startedMs;
          if (isWanted) setGraph(read ?? emptyGraph);
        });
      },
      settleMs + 20 * tookMs.current,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [board]);
  return graph;
}
