import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** The name of a key, as printed on it. */
export function Kbd({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className={styles['kbd']}>{children}</kbd>;
}
