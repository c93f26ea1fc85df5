import { useEffect, useRef, type ReactNode } from 'react';
import styles from './frame.module.css';
import { backCommand, frameCommands } from './shell-commands.js';
import { Sidebar } from './sidebar.js';
import { useProvidedCommands } from '../state/commands/commands.js';
import { useNavigation } from '../state/navigation.js';

const awayCommands = [...frameCommands, backCommand];

type Props = {
  /** The name of the screen, for its heading and the window's title. */
  readonly title: string;
  readonly children: ReactNode;
  /** The right side, where there is one. */
  readonly aside?: ReactNode;
};

/** The shell of library, history and settings: the ways on the left, the screen, its right side. */
export function Frame({ title, children, aside }: Props): ReactNode {
  const main = useRef<HTMLElement>(null);
  const isHome = useNavigation(({ screen }) => screen.kind === 'library');
  useProvidedCommands('frame', isHome ? frameCommands : awayCommands);
  useEffect(() => {
    document.title = `${title} – Hotseat`;
    // The old screen took the focus with it; a screen that has a better place has taken it by now.
    if (document.activeElement === document.body) main.current?.focus();
  }, [title]);
  return (
    <div className={styles['frame']}>
      <Sidebar />
      <main ref={main} tabIndex={-1} aria-label={title} className={styles['main']}>
        {children}
      </main>
      {aside}
    </div>
  );
}
