import Play from 'lucide-react/icons/play';
import { useMemo, type ReactNode } from 'react';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { startReplay } from '../../../state/review/review-view.js';
import { Button } from '../../../ui/controls/button.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';

/** Replays the attempt from its start; its key is there with it. */
export function ReplayButton(): ReactNode {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'review-replay',
        title: 'Replay the attempt',
        section: 'Report',
        keys: ['p'],
        run: fromStart,
      },
    ],
    [],
  );
  useProvidedCommands('review-replay', commands);
  return (
    <Tooltip label="Watch the attempt again" keys="P">
      <Button onClick={fromStart}>
        <Play size={13} aria-hidden="true" /> Replay
      </Button>
    </Tooltip>
  );
}

const fromStart = (): void => startReplay(null);
