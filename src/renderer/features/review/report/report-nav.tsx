import type { RefObject, ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.js';
import { goToSection } from '../parts/focus-target.js';
import styles from './report-nav.module.css';
import { useScrollSpy } from './use-scroll-spy.js';

export type NavItem = {
  readonly id: string;
  readonly title: string;
  /** How many of how many, or how many; and that in words. */
  readonly count?: string;
  readonly countWords?: string;
};

type Props = {
  readonly items: readonly NavItem[];
  readonly scroller: RefObject<HTMLElement | null>;
};

/** The report's contents; the one that is being read stands out. */
export function ReportNav({ items, scroller }: Props): ReactNode {
  const currentId = useScrollSpy(scroller, items);
  return (
    <nav className={styles['nav']} aria-label="Contents of the report">
      <ul>
        {items.map(({ id, title, count, countWords }) => (
          <li key={id}>
            <button
              type="button"
              className={classNames(styles['item'], id === currentId && styles['current'])}
              aria-current={id === currentId ? 'location' : undefined}
              onClick={() => goToSection(id)}
            >
              <span>{title}</span>
              {count === undefined ? null : (
                <>
                  <span className={styles['count']} aria-hidden="true">
                    {count}
                  </span>
                  <span className="visually-hidden">, {countWords}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
