import type { ReactNode } from 'react';
import type { BoxSaid } from '../../../../core/drill/said-boxes.js';
import type { DrillBox, DrillResult } from '../../../../core/drill/told/drill-result.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuItem } from '../../../ui/overlays/menu.js';
import { Section } from '../parts/section.js';
import { boxRow, saysOtherwise } from './box-rows.js';
import styles from './drill-report.module.css';

type Props = {
  readonly kind: 'found' | 'missing';
  readonly result: DrillResult;
  /** The boxes whose word is being counted. */
  readonly counting: ReadonlySet<string>;
  readonly onSay: (box: DrillBox, said: BoxSaid | null) => void;
};

/** The reference's boxes that were found, or those that were not, and what the person can say against it. */
export function Boxes({ kind, result, counting, onSay }: Props): ReactNode {
  const boxes = result[kind];
  if (boxes.length === 0) return null;
  return (
    <Section id={kind} title={kind === 'found' ? 'Found' : 'Missing'}>
      <ul className={styles['lines']}>
        {boxes.map((box) => (
          <li key={box.id} {...boxRow(box.id)} tabIndex={-1} className={styles['box']}>
            <p className={styles['label']}>
              {box.label}
              {box.isNew ? <span className={styles['said']}> new after the change</span> : null}
              {box.said === null ? null : <span className={styles['said']}> by your word</span>}
              <span role="status" className={styles['said']}>
                {counting.has(box.id) ? ' counting…' : ''}
              </span>
            </p>
            <Ways kind={kind} box={box} extra={result.extra} onSay={onSay} />
            {box.detail === '' ? null : <p className={styles['detail']}>{box.detail}</p>}
            {box.why === '' ? null : <p className={styles['detail']}>{box.why}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type WaysProps = Pick<Props, 'kind' | 'onSay'> & {
  readonly box: DrillBox;
  readonly extra: DrillResult['extra'];
};

function Ways({ kind, box, extra, onSay }: WaysProps): ReactNode {
  const about = <span className="visually-hidden">: {box.label}</span>;
  const way = { look: 'quiet', className: styles['way'] } as const;
  return (
    <span className={styles['ways']}>
      {box.said === null ? null : (
        // Of a box that is missing by one's word, to say otherwise is to name another.
        <Button
          {...way}
          {...(kind === 'found' ? saysOtherwise : {})}
          onClick={() => onSay(box, null)}
        >
          Put back{about}
        </Button>
      )}
      {kind === 'found' && box.said === null ? (
        <Button {...way} {...saysOtherwise} onClick={() => onSay(box, { kind: 'missing' })}>
          Not this one{about}
        </Button>
      ) : null}
      {kind === 'missing' && extra.length > 0 ? (
        <Menu
          align="end"
          trigger={
            <Button {...way} {...saysOtherwise}>
              This is it…{about}
            </Button>
          }
        >
          {extra.map(({ id, label }) => (
            <MenuItem key={id} onSelect={() => onSay(box, { kind: 'found', drawnId: id })}>
              {label === '' ? 'A box without a label' : label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </span>
  );
}
