import ChevronLeft from 'lucide-react/icons/chevron-left';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { isRound } from '../../../../core/library/round-id.js';
import { pause, resume } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { drillModeWords } from '../../../ui/drill/drill-words.js';
import { Button } from '../../../ui/controls/button.js';
import bar from '../../../ui/controls/bar.module.css';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { classNames } from '../../../ui/class-names.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { kindWords } from '../../../ui/words/domain-words.js';
import { clockFace } from './clock-face.js';
import { PhaseBar } from './phase-bar.js';
import { useBarRows } from '../room/room-width.js';
import styles from './top-bar.module.css';

type Props = { readonly onLeave: () => void; readonly onGoOn: () => void };

/** What never leaves the screen: whose interview it is, the phases, the clock, and the way on. */
export function TopBar({ onLeave, onGoOn }: Props): ReactNode {
  const { id, title, kind, phases } = useAttempt((open) => open.prompt);
  const drill = drillOf(id);
  const next = isRound({ id }) ? 'Next question' : 'Next phase';
  const mode = useAttempt((open) => open.live.state.mode);
  const level = useAttempt((open) => open.live.state.level);
  const isLast = useAttempt((open) => open.live.state.phaseId === phases.at(-1)?.id);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const rows = useBarRows();
  return (
    <header className={classNames(bar['bar'], styles['bar'])} data-region="bar" data-rows={rows}>
      <div className={styles['who']}>
        <Tooltip label="Leave the interview">
          <IconButton size="large" aria-label="Leave the interview" onClick={onLeave}>
            <ChevronLeft size={18} aria-hidden="true" />
          </IconButton>
        </Tooltip>
        <div className={styles['titles']}>
          <h1 className={bar['title']}>{title}</h1>
          <p className={classNames(bar['caption'], styles['kind'])}>
            {kindWords[kind]} · {drill === null ? `${level} · ${mode}` : drillModeWords(drill.mode)}
          </p>
        </div>
      </div>
      <div className={styles['phases']}>
        <PhaseBar />
      </div>
      <div className={styles['clock']}>
        <Clock />
        <Tooltip label={isPaused ? 'Resume' : 'Pause'} keys="Ctrl P">
          <Button
            look={isPaused ? 'primary' : 'plain'}
            className={styles['pause']}
            data-pause=""
            onClick={() => (isPaused ? resume() : pause())}
          >
            {isPaused ? 'Resume' : 'Pause'}
          </Button>
        </Tooltip>
        <Tooltip label={isLast ? 'Submit' : next} keys="Ctrl Shift Enter">
          <Button
            look={isPaused ? 'plain' : 'primary'}
            className={styles['next']}
            disabled={isPaused && !isLast}
            onClick={onGoOn}
          >
            {isLast ? 'Submit' : next}
          </Button>
        </Tooltip>
      </div>
    </header>
  );
}

function Clock(): ReactNode {
  const { text, note, tone } = useAttempt(
    useShallow(({ live, prompt }) =>
      clockFace(live.state, prompt.phases, Math.floor(live.seenSec)),
    ),
  );
  return (
    <div
      role="timer"
      aria-label={`${text} ${note}`}
      className={classNames(styles['face'], styles[tone])}
    >
      <span className={styles['figures']}>{text}</span>
      <span className={styles['note']}>{note}</span>
    </div>
  );
}
