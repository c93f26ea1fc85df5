import type { ReactNode } from 'react';
import type { TimedText } from '../../../../core/attempt/timed-text.js';
import { classNames } from '../../../ui/class-names.js';
import { FreshText } from './fresh-text.js';
import { useLatePicture } from './use-late-picture.js';
import styles from './stage.module.css';

type Props = { readonly diagram: TimedText; readonly sec: number };

/** The Mermaid text as it stood, and its picture; while the text is between two drawings, the one before. */
export function DiagramThen({ diagram, sec }: Props): ReactNode {
  const { picture, isStale } = useLatePicture(diagram.text);
  return (
    <div className={styles['diagram']}>
      <div className={classNames(styles['picture'], isStale && styles['stale'])}>
        {picture === null ? null : (
          <img
            src={picture.url}
            width={picture.width}
            height={picture.height}
            alt="The diagram as it stood"
          />
        )}
      </div>
      <div className={styles['scroll']} role="group" aria-label="Mermaid text" tabIndex={0}>
        {diagram.text === '' ? <p className={styles['none']}>Nothing written yet.</p> : null}
        <FreshText text={diagram} sec={sec} face="code" />
      </div>
    </div>
  );
}
