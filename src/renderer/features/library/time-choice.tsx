import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.js';

const importMenu = async (): Promise<typeof import('./time-menu.js')> => import('./time-menu.js');
const TimeMenu = lazy(async () => ({ default: (await importMenu()).TimeMenu }));

/** The button that opens the time settings; their code comes when the person turns to it. */
export function TimeChoice({ minutes }: { readonly minutes: number }): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  const prefetch = (): void => void importMenu().catch(() => undefined);
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={state === 'open'}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        Time…
      </Button>
      <Suspense fallback={null}>
        {state === 'untouched' ? null : (
          <TimeMenu
            anchor={button}
            isOpen={state === 'open'}
            onClose={() => setState('closed')}
            minutes={minutes}
          />
        )}
      </Suspense>
    </>
  );
}
