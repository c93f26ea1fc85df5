import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { TimedPrompt } from './time-popover.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { Button } from '../../../ui/controls/button.js';

const importPopover = async (): Promise<typeof import('./time-popover.js')> =>
  import('./time-popover.js');
const TimePopover = lazy(async () => ({ default: (await importPopover()).TimePopover }));

/** The button that opens the time settings; their code comes when the person turns to it. */
export function TimeChoice(prompt: TimedPrompt): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'time',
        title: 'Time for a mock: shorter, longer, no limit…',
        section: 'Library',
        run: () => {
          button.current?.focus();
          setState('open');
        },
      },
    ],
    [],
  );
  useProvidedCommands('time', commands);
  const prefetch = (): void => void importPopover().catch(() => undefined);
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        Time…
      </Button>
      <Suspense fallback={null}>
        {state === 'untouched' ? null : (
          <TimePopover
            anchor={button}
            isOpen={state === 'open'}
            onClose={() => setState('closed')}
            {...prompt}
          />
        )}
      </Suspense>
    </>
  );
}
