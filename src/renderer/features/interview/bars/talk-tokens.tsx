import type { ReactNode } from 'react';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './foot-bar.module.css';

/** What the interviewer has taken of a language model in this attempt; nothing where it took none. */
export function TalkTokens(): ReactNode {
  const tokens = useAttempt((open) => open.live.state.talkTokens ?? 0);
  if (tokens === 0) return null;
  return (
    <span className={styles['grader']}>
      Interviewer: {tokens.toLocaleString('en')} tokens of the model
    </span>
  );
}
