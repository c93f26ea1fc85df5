import { startTransition } from 'react';
import { create } from 'zustand';
import type { Place } from '../../core/grade/grade.js';

/** Which screen is shown. */
export type Screen =
  | {
      readonly kind: 'library';
      /** The attempt that was left for it: the way back to it takes the focus, so that Enter starts no other. */
      readonly leftId?: string;
    }
  /** What comes back today, and the session of flash questions. */
  | { readonly kind: 'today' }
  | { readonly kind: 'history' }
  | { readonly kind: 'glossary' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'interview'; readonly attemptId: string }
  | {
      readonly kind: 'review';
      readonly attemptId: string;
      /** The newest where it is not said. */
      readonly gradeId?: string;
      readonly place?: Place;
      /** Another attempt at the same prompt, to be compared with. */
      readonly against?: string;
    };

type Navigation = { readonly screen: Screen };

export const useNavigation = create<Navigation>(() => ({ screen: { kind: 'library' } }));

/** Goes to a screen without showing a fallback while its code loads. */
export function goTo(screen: Screen): void {
  startTransition(() => useNavigation.setState({ screen }));
}

/** Names a screen: a report that is opened at another place is the same one. */
export const screenKey = (screen: Screen): string =>
  'attemptId' in screen ? `${screen.kind} ${screen.attemptId}` : screen.kind;
