import type { ReactNode } from 'react';
import type { Place } from '../../../../core/grade/grade.js';
import type { FoundPassages } from '../../../state/library/text-search.js';
import styles from './found-lines.module.css';

type Props = {
  readonly rowIndex: number;
  readonly passages: FoundPassages;
  readonly onOpen: (place: Place | null) => void;
};

/** Where in an attempt the words stand, a line each; a line opens the report there. */
export function FoundLines({ rowIndex, passages, onOpen }: Props): ReactNode {
  return (
    <tr aria-rowindex={rowIndex}>
      <td />
      <td colSpan={8} className={styles['cell']}>
        <ul className={styles['lines']}>
          {passages.map(({ where, pieces, place }, index) => (
            <li key={index}>
              <button type="button" className={styles['line']} onClick={() => onOpen(place)}>
                <span className={styles['where']}>{where}</span>
                <span className={styles['words']}>
                  {pieces.map(({ text, isFound }, piece) =>
                    isFound ? <mark key={piece}>{text}</mark> : text,
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
