import type { ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { speakerWords } from '../../../../core/review/speaker-words.js';
import { classNames } from '../../../ui/class-names.js';
import { TurnText } from '../../../ui/markdown/turn-text.js';
import styles from './conversation.module.css';

type Props = {
  readonly talk: AttemptState['talk'];
  readonly mode: AttemptState['mode'];
  /** The turn that is meant, by its place in the conversation. */
  readonly meant?: number | null;
};

/** The conversation as it went. */
export function Conversation({ talk, mode, meant = null }: Props): ReactNode {
  return (
    <ol className={styles['talk']}>
      {talk.map((turn, index) => (
        <li
          key={index}
          className={classNames(styles[turn.who], index === meant && styles['meant'])}
          data-meant={index === meant ? '' : undefined}
        >
          <p className={styles['who']}>
            <span>{speakerWords(turn, mode)}</span>
            <span>{clockWords(turn.atSec)}</span>
          </p>
          <TurnText className={styles['words']} turn={turn} />
        </li>
      ))}
    </ol>
  );
}
