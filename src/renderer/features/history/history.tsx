import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Frame } from '../../frame/frame.js';
import { useNavigation, type Screen } from '../../state/navigation.js';
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

const viewIn = (screen: Screen): View =>
  screen.kind === 'history' ? (screen.view ?? 'attempts') : 'attempts';

/** Every attempt, newest first; what they come to over time; and those that were deleted, until they are gone. */
export function History(): ReactNode {
  const wanted = useNavigation(({ screen }) => screen);
  const [came, setCame] = useState(wanted);
  const [view, setView] = useState(viewIn(wanted));
  // A way here that names a view, such as that of the palette, leads there from another view too.
  if (came !== wanted && wanted.kind === 'history') {
    setCame(wanted);
    setView(viewIn(wanted));
  }
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(wanted);
  useEffect(() => {
    if (shown.current === wanted) return;
    shown.current = wanted;
    // The row that had the focus went with its list, which was scrolled; the palette, too, first gives back what it took.
    const frame = requestAnimationFrame(() => title.current?.focus());
    title.current?.closest('main')?.scrollTo(0, 0);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  useEffect(() => {
    const idle = requestIdleCallback(preloadCharts);
    return () => cancelIdleCallback(idle);
  }, []);
  const showAttempts = (): void => {
    setView('attempts');
    // What was pressed went with the charts: the focus goes to where the list is read, which then hands it to a row.
    requestAnimationFrame(() => document.querySelector('main')?.focus());
  };
  return (
    <Frame title="History">
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1 ref={title} tabIndex={-1} className={styles['title']}>
            History
          </h1>
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
