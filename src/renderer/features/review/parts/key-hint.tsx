import type { ReactNode } from 'react';
import { useSettings } from '../../../state/settings/settings.js';
import { Kbd } from '../../../ui/controls/kbd.js';

/** The key of a button, where single keys are switched on. */
export function KeyHint({ children }: { readonly children: string }): ReactNode {
  const hasKeys = useSettings(({ hasSingleKeys }) => hasSingleKeys);
  return hasKeys ? <Kbd>{children}</Kbd> : null;
}
