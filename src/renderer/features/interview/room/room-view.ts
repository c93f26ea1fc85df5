import { startTransition, useCallback, useMemo, useState } from 'react';
import type { PromptKind } from '../../../../core/prompt/prompt.js';
import { roomWidth } from './room-width.js';

export type Tab = 'prompt' | 'whiteboard' | 'diagram' | 'code' | 'notes';
export type RoomDialog = 'none' | 'leave' | 'submit' | 'check';

/** What the person has opened and hidden; nothing of it is journaled. */
export type RoomView = {
  readonly tab: Tab;
  /** Panes that have been shown once; they stay alive behind the others. */
  readonly visited: ReadonlySet<Tab>;
  readonly isLeftHidden: boolean;
  readonly isRightHidden: boolean;
  /** The middle alone, beside the bars. */
  readonly isAlone: boolean;
  readonly dialog: RoomDialog;
};

/** Where one begins to work. */
export const firstTab: Readonly<Record<PromptKind, Tab>> = {
  'system-design': 'whiteboard',
  'ml-theory': 'notes',
  coding: 'code',
};

/** What the room opens with: nobody works on a statement that is behind a tab. What theory asks stands above its notes. */
const openingTab = (kind: PromptKind): Tab =>
  roomWidth() === 'narrow' && kind !== 'ml-theory' ? 'prompt' : firstTab[kind];

export type ViewControl = {
  readonly view: RoomView;
  readonly showTab: (tab: Tab) => void;
  readonly set: (change: Partial<RoomView>) => void;
};

export function useRoomView(kind: PromptKind): ViewControl {
  const [view, setView] = useState<RoomView>(() => {
    const tab = openingTab(kind);
    return {
      tab,
      visited: new Set([tab]),
      isLeftHidden: false,
      isRightHidden: false,
      isAlone: false,
      dialog: 'none',
    };
  });
  const set = useCallback(
    (change: Partial<RoomView>) => setView((before) => ({ ...before, ...change })),
    [],
  );
  // A transition keeps the old pane on the screen until the code of the new one is there.
  const showTab = useCallback((tab: Tab) => {
    startTransition(() =>
      setView((before) => ({ ...before, tab, visited: new Set(before.visited).add(tab) })),
    );
  }, []);
  return useMemo(() => ({ view, showTab, set }), [view, showTab, set]);
}
