import type { ReactNode } from 'react';
import type { BoxSaid } from '../../../../core/drill/said-boxes.js';
import type { DrillBox, DrillResult } from '../../../../core/drill/result/drill-result.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuItem } from '../../../ui/overlays/menu.js';
import { Section } from '../parts/section.js';
import { boxRow, saysOtherwise } from './box-rows.js';
import styles from './drill-report.module.css';

type Kind = 'found' | 'missing';
type Props = {
  readonly kind: Kind;
  readonly result: DrillResult;
  /** The result when the report was opened: a box stands in the part that it was in then. */
  readonly opened: Pick<DrillResult, Kind>;
  /** The boxes whose word is being counted. */
  readonly counting: ReadonlySet<string>;
  readonly onSay: (box: DrillBox, said: BoxSaid | null) => void;
};

/**
 * The reference's boxes that were found, or those that were not, and what the person can say against it. Where one says otherwise the
 * box stays at its place and says so: in the other part it would be out of sight, and a second press would meet the next box.
 */
export function Boxes({ kind, result, opened, counting, onSay }: Props): ReactNode {
  const boxes = [
    ...result.found.map((box) => ({ box, now: 'found' }) as const),
    ...result.missing.map((box) => ({ box, now: 'missing' }) as const),
  ];
  const shown = opened[kind].flatMap(({ id }) => boxes.find(({ box }) => box.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <Section id={kind} title={kind === 'found' ? 'Found' : 'Missing'}>
      <ul className={styles['lines']}>
        {shown.map(({ box, now }) => (
          <li key={box.id} {...boxRow(box.id)} tabIndex={-1} className={styles['box']}>
            <p className={styles['label']}>
              {now === 'missing' && kind === 'found' ? <s>{box.label}</s> : box.label}
              {box.isNew ? <span className={styles['said']}> new after the change</span> : null}
              <span className={styles['said']}>{standingWords(kind, now, box.said)}</span>
              <span role="status" className={styles['said']}>
                {counting.has(box.id) ? ' counting…' : ''}
              </span>
            </p>
            <Ways {...{ kind, now, box, onSay }} own={result.own} />
            {box.detail === '' ? null : <p className={styles['detail']}>{box.detail}</p>}
            {box.why === '' ? null : <p className={styles['detail']}>{box.why}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function standingWords(kind: Kind, now: Kind, said: BoxSaid | null): string {
  const byWord = said === null ? '' : ' by your word';
  return now === kind ? byWord : ` counts as ${now} now${byWord === '' ? '' : ','}${byWord}`;
}

/** A box that stands for another may be this one too: it is then both in one. */
const leftOverFirst = (own: DrillResult['own']): DrillResult['own'] =>
  own.toSorted((a, b) => Math.min(1, a.standsFor.length) - Math.min(1, b.standsFor.length));

type WaysProps = Pick<Props, 'kind' | 'onSay'> & {
  readonly now: Kind;
  readonly box: DrillBox;
  readonly own: DrillResult['own'];
};

function Ways({ kind, now, box, own, onSay }: WaysProps): ReactNode {
  const about = <span className="visually-hidden">: {box.label}</span>;
  const way = { look: 'quiet', className: styles['way'] } as const;
  // What was said here is taken back by the same key; of a box that stood as missing, to say otherwise is to name another.
  const isBack = box.said !== null && (now === 'found' || kind === 'found');
  return (
    <span className={styles['ways']}>
      {box.said === null ? null : (
        <Button {...way} {...(isBack ? saysOtherwise : {})} onClick={() => onSay(box, null)}>
          Put back{about}
        </Button>
      )}
      {now === 'found' && box.said === null ? (
        <Button {...way} {...saysOtherwise} onClick={() => onSay(box, { kind: 'missing' })}>
          Not this one{about}
        </Button>
      ) : null}
      {now === 'missing' && own.length > 0 ? (
        <Menu
          trigger={
            <Button {...way} {...(isBack ? {} : saysOtherwise)}>
              This is it…{about}
            </Button>
          }
        >
          {leftOverFirst(own).map(({ id, label, standsFor }) => (
            <MenuItem
              key={id}
              onSelect={() => onSay(box, { kind: 'found', drawnId: id })}
              {...(standsFor.length === 0 ? {} : { hint: `counts as ${standsFor.join(', ')}` })}
            >
              {label === '' ? 'A box without a label' : label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </span>
  );
}
