import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import { spanWords } from '../../../../core/grade/score-words.js';
import type { Standing } from '../../../../core/history/standing.js';
import { isTooLittle, type HeadingCell } from '../../../../core/trends/heading-map.js';
import { headingName, headingStanding } from '../../../../core/trends/trend-names.js';
import { headingsWords } from '../../../../core/trends/trend-words.js';
import type { Verdict } from '../../../../core/grade/grade.js';
import { showPrompt } from '../../../state/library/library-view.js';
import { classNames } from '../../../ui/class-names.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import tones from '../../../ui/status/verdict-tones.module.css';
import { agoWords } from './ago-words.js';
import { Figure } from './figure.js';
import styles from './heading-map.module.css';

const verdictOf: Readonly<Record<Standing, Verdict>> = {
  weak: 'not-met',
  fair: 'partial',
  strong: 'met',
  open: 'unsure',
};

type Props = {
  readonly cells: readonly HeadingCell[];
  /** Shows the attempts at what is drawn from a heading. */
  readonly onSat: (heading: string) => void;
};

/**
 * The headings of the notes: how each stands and since when. Arrow keys move, Enter goes to the attempts at it, or to a
 * prompt of one that was never sat.
 */
export function HeadingMap({ cells, onSat }: Props): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  if (cells.length === 0) return null;

  const move = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const to = nextCell(event.key, buttons, at);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(to);
    buttons[to]?.focus();
  };

  return (
    <Figure title="Headings of the study notes" words={headingsWords(cells)} figure="headings">
      <ul
        ref={list}
        className={styles['cells']}
        aria-label="Headings of the study notes"
        onKeyDown={move}
      >
        {cells.map((cell, place) => (
          <li key={cell.heading}>
            <Cell
              cell={cell}
              nowMs={nowMs}
              onSat={onSat}
              tabIndex={place === Math.min(at, cells.length - 1) ? 0 : -1}
              onFocus={() => setAt(place)}
            />
          </li>
        ))}
      </ul>
    </Figure>
  );
}

type CellProps = {
  readonly cell: HeadingCell;
  readonly nowMs: number;
  readonly onSat: Props['onSat'];
  readonly tabIndex: number;
  readonly onFocus: () => void;
};

function Cell({ cell, nowMs, onSat, tabIndex, onFocus }: CellProps): ReactNode {
  const { heading, last, promptCount, satCount, promptId, isInPart } = cell;
  const isMarked = last !== null && !isTooLittle(cell) && (!isInPart || last.standing === 'weak');
  const verdict = isMarked ? verdictOf[last.standing] : null;
  const prompts = counted(promptCount, 'prompt');
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={classNames(styles['cell'], last !== null && styles['sat'])}
      title={`${headingName(heading)}: ${last === null ? 'show a prompt of it' : 'show its attempts'}`}
      onFocus={onFocus}
      onClick={() => (last === null ? showPrompt(promptId) : onSat(heading))}
    >
      <span className={styles['heading']}>{headingName(heading)}</span>
      <span className={styles['foot']}>
        <span className={classNames(styles['mark'], verdict !== null && tones[verdict])}>
          {verdict === null ? null : <VerdictShape verdict={verdict} />}
          {headingStanding(cell)}
          {last === null ? '' : verdict === null ? `, ${spanWords(last)} %` : ` ${spanWords(last)}`}
          {(last?.cap ?? null) === null ? '' : ', capped'}
        </span>
        <span className={styles['when']}>
          {last === null
            ? prompts
            : `${String(satCount)} of ${prompts}, ${agoWords(last.atMs, nowMs)}`}
        </span>
      </span>
    </button>
  );
}

/** Shown in the library, where its length and level are chosen and Enter starts it. */
/** Where a key leads from a cell: along the row, or to the nearest one in the next row. Null for other keys, and at the edge. */
function nextCell(key: string, cells: readonly HTMLElement[], at: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return cells.length - 1;
  if (key === 'ArrowRight') return at + 1 < cells.length ? at + 1 : null;
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const from = cells[at]?.getBoundingClientRect();
  if (from === undefined) return null;
  const isDown = key === 'ArrowDown';
  const rows = cells.map((cell, place) => ({ place, box: cell.getBoundingClientRect() }));
  const beyond = rows.filter(({ box }) =>
    isDown ? box.top > from.top + 1 : box.top < from.top - 1,
  );
  const top = isDown
    ? Math.min(...beyond.map(({ box }) => box.top))
    : Math.max(...beyond.map(({ box }) => box.top));
  const row = beyond.filter(({ box }) => Math.abs(box.top - top) < 1);
  const nearest = row.toSorted(
    (one, other) => Math.abs(one.box.left - from.left) - Math.abs(other.box.left - from.left),
  )[0];
  return nearest?.place ?? null;
}
