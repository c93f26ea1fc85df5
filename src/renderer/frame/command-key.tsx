import type { ReactNode } from 'react';
import type { Chord } from '../state/commands/chord.js';
import { useKeyWords } from '../state/commands/keys.js';
import { Kbd } from '../ui/controls/kbd.js';

/** The key of a command beside the button that does the same: the person's own, where they set one. */
export function CommandKey({
  id,
  usual,
}: {
  readonly id: string;
  readonly usual: Chord;
}): ReactNode {
  const words = useKeyWords(id, usual);
  return words === null ? null : <Kbd>{words}</Kbd>;
}
