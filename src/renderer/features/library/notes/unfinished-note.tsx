import { lazy, Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { Button } from '../../../ui/controls/button.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import styles from './notes.module.css';

const Confirm = lazy(async () => ({
  default: (await import('../../../ui/overlays/confirm.js')).Confirm,
}));

type Props = {
  readonly attempt: AttemptSummary;
  /** How many more are unfinished; the history has them. */
  readonly moreCount: number;
  /** It was left just now: the next Enter must not start another. */
  readonly isJustLeft: boolean;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
};

/** The way back into a sitting that was cut off. */
export function UnfinishedNote({
  attempt,
  moreCount,
  isJustLeft,
  onContinue,
  onDiscard,
}: Props): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  const wayBack = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isJustLeft) return;
    wayBack.current?.focus({ preventScroll: true });
    // Enter goes back in there, so one must see it, wherever the list stood.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isJustLeft]);
  return (
    <section ref={place} aria-label="Unfinished attempt" className={styles['strip']}>
      <p className={styles['words']}>
        You were <strong>{clockWords(attempt.elapsedSec)}</strong> into “{attempt.title}”.
        {moreCount === 0 ? null : (
          <span className={styles['more']}> {moreCount} more in the history.</span>
        )}
      </p>
      <Button ref={wayBack} onClick={onContinue}>
        Continue
      </Button>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        Discard…
      </Button>
      <Suspense fallback={null}>
        {isAsking ? (
          <Confirm
            isOpen
            title="Discard this attempt?"
            description={`“${attempt.title}”, ${clockWords(attempt.elapsedSec)} in. It moves to the trash, where you can restore it for 30 days.`}
            verb="Discard"
            onCancel={() => setIsAsking(false)}
            onConfirm={() => {
              setIsAsking(false);
              onDiscard();
            }}
          />
        ) : null}
      </Suspense>
    </section>
  );
}
