import type { ReactNode } from 'react';
import type { JudgedPart } from '../../../../core/grade/verdict-of-parts.js';
import { classNames } from '../../../ui/class-names.js';
import { VerdictShape, verdictWords } from '../../../ui/status/verdict-mark.js';
import tones from '../../../ui/status/verdict-tones.module.css';
import { InlineText } from '../parts/inline-text.js';
import styles from './part-list.module.css';

type Props = { readonly parts: readonly JudgedPart[]; readonly about: string };

/** Which parts of a criterion are there, and which are not. */
export function PartList({ parts, about }: Props): ReactNode {
  if (parts.length === 0) return null;
  return (
    <ul className={styles['parts']} aria-label={`Parts of: ${about}`}>
      {parts.map(({ title, verdict }) => (
        <li key={title} className={styles['part']}>
          <span className={classNames(styles['shape'], tones[verdict])}>
            <VerdictShape verdict={verdict} />
          </span>
          <span className="visually-hidden">{verdictWords[verdict]}: </span>
          <InlineText text={title} />
        </li>
      ))}
    </ul>
  );
}
