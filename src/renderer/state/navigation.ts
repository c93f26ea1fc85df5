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
  | HistoryScreen
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
      /** Where it was opened, and where Escape leads back to; the library where it is not said. */
      readonly from?: HistoryScreen;
    };

type HistoryScreen = { readonly kind: 'history'; readonly view?: 'trends' };

type Navigation = { readonly screen: Screen };

export const useNavigation = create<Navigation>(() => ({ screen: { kind: 'library' } }));

/** Goes to a screen without showing a fallback while its code loads. */
export function goTo(screen: Screen): void {
  startTransition(() => useNavigation.setState({ screen }));
}

/** Names a screen: a report that is opened at another place is the same one. */
export const screenKey = (screen: Screen): string =>
  'attemptId' in screen ? `${screen.kind} ${screen.attemptId}` : screen.kind;

/** Where the open report was opened, to be handed on to the next screen; nothing where it was the library. */
export function cameFrom(): { readonly from?: HistoryScreen } {
  const { screen } = useNavigation.getState();
  return screen.kind === 'review' && screen.from !== undefined ? { from: screen.from } : {};
}

/** Back to where a report was opened. */
export const leaveReport = (): void => goTo(cameFrom().from ?? { kind: 'library' });

/** What that is called: "the library", "the history". */
export const cameFromWords = ({ screen }: Navigation): string =>
  screen.kind === 'review' && screen.from !== undefined ? 'the history' : 'the library';

/** Whether a comparison was opened as such, and not out of a report. */
export const isOpenedToCompare = ({ screen }: Navigation): boolean =>
  screen.kind === 'review' && screen.from !== undefined && screen.against !== undefined;
