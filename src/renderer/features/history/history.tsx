import { useEffect, useState, type ReactNode } from 'react';
import { Frame } from '../../frame/frame.js';
import { Segmented } from '../../ui/controls/segmented.js';
import { ExchangeMenus } from './exchange-menus.js';
import { Attempts } from './attempts.js';
import styles from './history.module.css';
import { Trash } from './trash.js';
import { preloadCharts, Trends } from './trends/trends.js';

const views = [
  { value: 'attempts', title: 'Attempts' },
  { value: 'trends', title: 'Trends' },
  { value: 'trash', title: 'Trash' },
] as const;
type View = (typeof views)[number]['value'];

/** Every attempt, newest first; what they come to over time; and those that were deleted, until they are gone. */
export function History(): ReactNode {
  const [view, setView] = useState<View>('attempts');
  useEffect(() => {
    const idle = requestIdleCallback(preloadCharts);
    return () => cancelIdleCallback(idle);
  }, []);
  const showAttempts = (): void => {
    setView('attempts');
    // What was pressed went with the charts: the focus goes to where the list is read.
    requestAnimationFrame(() => document.querySelector('main')?.focus());
  };
  return (
    <Frame title="History">
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>History</h1>
          <div className={styles['acts']}>
            <ExchangeMenus />
            <Segmented label="Show" value={view} options={views} onChange={setView} />
          </div>
        </header>
        {view === 'attempts' ? <Attempts /> : null}
        {view === 'trends' ? <Trends showAttempts={showAttempts} /> : null}
        {view === 'trash' ? <Trash /> : null}
      </div>
    </Frame>
  );
}
