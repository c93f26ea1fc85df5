import { useMemo, type ReactNode } from 'react';
import type { PromptKind } from '../../core/prompt/prompt.js';
import type { PromptSummary } from '../../ipc/views.js';
import { CommandKey } from './command-key.js';
import styles from './sidebar.module.css';
import { useToday } from '../state/flash/today-store.js';
import { useLibrary } from '../state/library/library-store.js';
import { showKind, useLibraryView } from '../state/library/library-view.js';
import { goTo, useNavigation } from '../state/navigation.js';
import { openOverlay } from '../state/overlay.js';
import { changeSettings, useSettings } from '../state/settings/settings.js';
import { kinds, kindWords, levels, levelWords } from '../ui/words/domain-words.js';
import { classNames } from '../ui/class-names.js';
import { Kbd } from '../ui/controls/kbd.js';
import { Segmented } from '../ui/controls/segmented.js';

const levelOptions = levels.map((value) => ({ value, title: levelWords[value] }));

function openKind(kind: PromptKind | null): void {
  showKind(kind);
  goTo({ kind: 'library' });
}

/** The ways between the screens, the kinds of prompts, and the level aimed at. */
export function Sidebar(): ReactNode {
  const screen = useNavigation((navigation) => navigation.screen.kind);
  const kind = useLibraryView((view) => view.kind);
  const level = useSettings((settings) => settings.level);
  const hasSingleKeys = useSettings((settings) => settings.hasSingleKeys);
  // No count is shown before it is known: "0" would be a guess.
  const prompts = useLibrary(({ library }) =>
    library.kind === 'ready' ? library.value.prompts : undefined,
  );
  const attemptCount = useLibrary(({ overview }) =>
    overview.kind === 'ready' ? overview.value.count : undefined,
  );
  const dueCount = useToday((state) => state.today?.dueCount);
  const isSandboxed = useLibrary(({ status }) => status?.runtime.isSandboxed ?? true);
  const counts = useMemo(() => countKinds(prompts ?? []), [prompts]);
  const isLibrary = screen === 'library';
  return (
    <div className={styles['sidebar']}>
      <header className={styles['brand']}>Hotseat</header>
      <nav aria-label="Screens" className={styles['nav']}>
        <Way
          title="Prompts"
          count={prompts?.length}
          isCurrent={isLibrary && kind === null}
          onGo={() => openKind(null)}
        />
        <Way
          title="Today"
          // What is worth doing stands there also on days on which nothing is due: 0 would say that nothing does.
          count={dueCount === 0 ? undefined : dueCount}
          isCurrent={screen === 'today'}
          onGo={() => goTo({ kind: 'today' })}
        />
        <Way
          title="History"
          count={attemptCount}
          isCurrent={screen === 'history'}
          onGo={() => goTo({ kind: 'history' })}
        />
        <Way
          title="Glossary"
          isCurrent={screen === 'glossary'}
          onGo={() => goTo({ kind: 'glossary' })}
        />
        <h2 className={styles['heading']}>Kind</h2>
        {kinds.map((one) => (
          <Way
            key={one}
            className={styles['kind']}
            title={kindWords[one]}
            count={prompts === undefined ? undefined : counts[one]}
            isCurrent={isLibrary && kind === one}
            onGo={() => openKind(one)}
          />
        ))}
        <h2 className={styles['heading']}>Target level</h2>
        <div className={styles['level']}>
          <Segmented
            label="Target level"
            value={level}
            options={levelOptions}
            onChange={(next) => void changeSettings({ level: next })}
            isWide
          />
        </div>
        <div className={styles['foot']}>
          <Way
            title="Settings"
            isCurrent={screen === 'settings'}
            onGo={() => goTo({ kind: 'settings' })}
          />
          {isSandboxed ? null : (
            <p role="note" className={styles['note']}>
              Chromium’s sandbox is off (<code className={styles['switch']}>--no-sandbox</code>).
            </p>
          )}
          <p className={styles['help']}>
            <button type="button" onClick={() => openOverlay('palette')}>
              <CommandKey id="palette" usual="Mod+K" />{' '}
              <span className={styles['word']}>commands</span>
            </button>
            <button type="button" onClick={() => openOverlay('keys')}>
              <Kbd>{hasSingleKeys ? '?' : 'F1'}</Kbd> <span className={styles['word']}>keys</span>
            </button>
          </p>
        </div>
      </nav>
    </div>
  );
}

type WayProps = {
  readonly title: string;
  readonly count?: number | undefined;
  readonly isCurrent: boolean;
  readonly className?: string | undefined;
  readonly onGo: () => void;
};

function Way({ title, count, isCurrent, className, onGo }: WayProps): ReactNode {
  return (
    <button
      type="button"
      className={classNames(styles['way'], className)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onGo}
    >
      {title}
      {count === undefined ? null : <span className={styles['count']}>{count}</span>}
    </button>
  );
}

function countKinds(prompts: readonly PromptSummary[]): Readonly<Record<PromptKind, number>> {
  const counts = { 'system-design': 0, 'ml-theory': 0, coding: 0 };
  for (const prompt of prompts) counts[prompt.kind] += 1;
  return counts;
}
