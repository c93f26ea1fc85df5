import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Kbd } from './kbd.js';
import styles from './tabs.module.css';

type RootProps<T extends string> = {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Tabs and their panels: `<Tabs><TabList>…</TabList><TabPanel>…</TabPanel></Tabs>`. */
export function Tabs<T extends string>({
  value,
  onChange,
  className,
  children,
}: RootProps<T>): ReactNode {
  return (
    <Base.Root
      value={value}
      onValueChange={(next) => onChange(next as T)}
      className={classNames(styles['tabs'], className)}
    >
      {children}
    </Base.Root>
  );
}

type Item<T extends string> = {
  readonly value: T;
  readonly title: string;
  readonly keys?: string;
  /** How much came behind the tab while another was shown. */
  readonly newCount?: number;
};
type ListProps<T extends string> = {
  readonly label: string;
  readonly items: readonly Item<T>[];
};

/** The row of tabs; arrow keys move in it, and a tab that gets focus is shown. */
export function TabList<T extends string>({ label, items }: ListProps<T>): ReactNode {
  return (
    <Base.List activateOnFocus aria-label={label} className={styles['list']}>
      {items.map(({ value, title, keys, newCount = 0 }) => (
        <Base.Tab key={value} value={value} className={styles['tab']}>
          {title}
          {keys === undefined ? null : <Kbd>{keys}</Kbd>}
          {newCount === 0 ? null : (
            // In words: a number alone would read as a key, as beside the other tabs.
            <span className={styles['new']}>{newCount} new</span>
          )}
        </Base.Tab>
      ))}
    </Base.List>
  );
}

type PanelProps = {
  readonly value: string;
  /** Keeps a hidden panel alive: a board must not be torn down by a look at the code. */
  readonly isKept?: boolean;
  /** Not where what lies in it fills it and takes the focus itself. */
  readonly isTabStop?: boolean;
  /** Its tab's title, where both may be drawn before they stand in the document: then Base UI loses which tab it is. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

export function TabPanel({
  value,
  isKept = false,
  isTabStop = true,
  label,
  className,
  children,
}: PanelProps): ReactNode {
  return (
    <Base.Panel
      value={value}
      {...(isTabStop ? {} : { tabIndex: -1 })}
      keepMounted={isKept}
      aria-label={label}
      className={classNames(styles['panel'], className)}
    >
      {children}
    </Base.Panel>
  );
}
