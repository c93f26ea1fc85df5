import { useEffect, useRef, useState, type ReactNode } from 'react';
import { startFlash } from '../../../state/flash/flash-session.js';
import { openSample } from '../../../state/exported.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { promptListId } from '../../../state/library/library-view.js';
import { goTo } from '../../../state/navigation.js';
import { changeSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import styles from './welcome.module.css';

const dismiss = (): void => void changeSettings({ isIntroduced: true });

async function startRound(): Promise<void> {
  await startFlash('new');
  goTo({ kind: 'today' });
}

/** What a newcomer reads: what this is, where their words stay, and what to do first. Once it is done with, it never comes back. */
export function Welcome(): ReactNode {
  const [isMaking, setIsMaking] = useState(false);
  const isSampleSeen = useLibrary(
    ({ overview }) => overview.kind === 'ready' && overview.value.hasSample,
  );
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isListUnseen()) first.current?.focus({ preventScroll: true });
  }, []);
  const showSample = async (): Promise<void> => {
    setIsMaking(true);
    await openSample();
    setIsMaking(false);
  };
  const sample = {
    ...{ key: 'sample', isDisabled: isMaking, run: showSample },
    title: isMaking ? 'Grading the sample…' : 'See a graded attempt',
  };
  const round = {
    ...{ key: 'round', isDisabled: false, run: startRound, title: 'Try three flash questions' },
  };
  return (
    <section aria-labelledby="welcome-title" className={styles['card']}>
      <h2 id="welcome-title" className={styles['title']}>
        Welcome to Hotseat
      </h2>
      <p className={styles['words']}>
        Hotseat interviews you on ML and system design against the clock, and shows, criterion by
        criterion, what you covered, in your own words. All of it stays on this machine. Look at a
        graded attempt, answer three flash questions (about six minutes), or choose a prompt below.
      </p>
      <div className={styles['acts']}>
        {(isSampleSeen ? [round, sample] : [sample, round]).map((act, at) => (
          <Button
            key={act.key}
            {...(at === 0 && { ref: first, look: 'primary' as const })}
            disabled={act.isDisabled}
            onClick={() => void act.run()}
          >
            {act.title}
          </Button>
        ))}
        <Button look="quiet" onClick={dismiss}>
          Not now
        </Button>
      </div>
    </section>
  );
}

/** In a low window the list, which has the focus else, lies below all this: Enter would start what nobody sees. */
function isListUnseen(): boolean {
  const { activeElement } = document;
  const list = document.getElementById(promptListId);
  const isFree = activeElement === list || activeElement?.matches('body, main') === true;
  const screen = list?.closest('main')?.getBoundingClientRect();
  const row = list?.querySelector('[role=option]')?.getBoundingClientRect();
  return isFree && screen !== undefined && row !== undefined && row.bottom > screen.bottom;
}
