import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { CommandKey } from '../../../frame/command-key.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { useLibraryView } from '../../../state/library/library-view.js';
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
  /** When the screen was opened, in ms of `performance.now`. */
  readonly openedAtMs: number;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
};

/** As long as a screen takes to stand. */
const openingMs = 250;

/** The way back into a sitting that was cut off. */
export function UnfinishedNote({
  attempt,
  moreCount,
  isJustLeft,
  openedAtMs,
  onContinue,
  onDiscard,
}: Props): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  const wayBack = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const isSomethingChosen = useLibraryView.getState().isChosen;
    // One that comes later takes the keys from nobody who has begun to use them.
    const isLate =
      performance.now() - openedAtMs > openingMs && navigator.userActivation.hasBeenActive;
    if (!isJustLeft && (isLate || isSomethingChosen || isControlFocused())) return;
    wayBack.current?.focus({ preventScroll: true });
    // Enter goes back in there, so one must see it, wherever the list stood.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isJustLeft, openedAtMs]);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'continue',
        title: 'Continue the unfinished attempt',
        section: 'Library',
        keys: ['c'],
        run: onContinue,
      },
    ],
    [onContinue],
  );
  useProvidedCommands('unfinished', commands);
  return (
    <section ref={place} aria-label="Unfinished attempt" className={styles['strip']}>
      <p className={styles['words']}>
        You were <strong>{clockWords(attempt.elapsedSec)}</strong> into “{attempt.title}”.
        {moreCount === 0 ? null : (
          <span className={styles['more']}> {moreCount} more in the history.</span>
        )}
      </p>
      <Button ref={wayBack} onClick={onContinue} aria-keyshortcuts="c">
        Continue <CommandKey id="continue" usual="c" />
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

/** The person is at something already, such as a search. */
const isControlFocused = (): boolean =>
  document.activeElement?.matches('body, main, [role="listbox"]') === false;
