import type { ReactNode } from 'react';
import type { Today } from '../../../../core/schedule/first-day.js';
import type { AppError } from '../../../../ipc/errors.js';
import { startFlash, type FlashSession } from '../../../state/flash/flash-session.js';
import { loadToday } from '../../../state/flash/today-store.js';
import { goTo } from '../../../state/navigation.js';
import { stripWords } from './strip-words.js';
import styles from './today-strip.module.css';

type Props = {
  readonly today: Today | null;
  readonly error: AppError | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly session: FlashSession | null;
};

/** The flash questions: a button where there is something to do, else a calm word. */
export function FlashCell({ today, error, progress, session }: Props): ReactNode {
  const { what, why, act } = stripWords({
    ...{ today, progress },
    isFailed: error !== null,
    at: session === null ? null : session.at + 1,
    of: session?.questions.length ?? 0,
    nowMs: Date.now(),
  });
  const words = (
    <>
      <span className={styles['what']}>{what}</span> <span className={styles['why']}>{why}</span>
    </>
  );
  if (act === null) return <p className={styles['cell']}>{words}</p>;
  const run = (): void => {
    if (act === 'reload') return void loadToday();
    if (act !== 'go-on') void startFlash(act);
    goTo({ kind: 'today' });
  };
  return (
    <button type="button" className={styles['cell']} onClick={run}>
      {words}
    </button>
  );
}
