import type { ReactNode } from 'react';
import { useSettings } from '../state/settings/settings.js';
import { Kbd } from '../ui/controls/kbd.js';

/** The key of a button, where single keys are switched on. */
export function KeyHint({ children }: { readonly children: string }): ReactNode {
  return (
    <SingleKeys>
      <Kbd>{children}</Kbd>
    </SingleKeys>
  );
}

/** What is said of single keys, while they do something. */
export function SingleKeys({ children }: { readonly children: ReactNode }): ReactNode {
  return useSettings(({ hasSingleKeys }) => hasSingleKeys) ? children : null;
}
