import type { Settings } from '../settings/settings.js';
import type { PromptKind } from '../prompt/prompt.js';

type Lengths = Settings['shortMinutes'];
type Offered<S> = { readonly kind: PromptKind; readonly shorter: readonly S[] };

/** Which of the two lengths that are remembered holds for prompts of a kind. */
export const lengthFor = (kind: PromptKind): keyof Lengths =>
  kind === 'system-design' ? 'design' : 'other';

/** The shorter sitting of a prompt that was chosen last; null is the whole prompt, also where it is no longer than that. */
export function chosenSitting<S extends { readonly minutes: number }>(
  { kind, shorter }: Offered<S>,
  lengths: Lengths,
): S | null {
  const minutes = lengths[lengthFor(kind)];
  return shorter.find((sitting) => sitting.minutes === minutes) ?? null;
}
