import { startTransition, useCallback, useMemo, useState } from 'react';
import type { PromptKind } from '../../../../core/prompt/prompt.js';
import type { RegionName } from './focus-region.js';
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

/** What drills are drawn on is the person's choice, and remembered. */
const drillKey = 'hotseat drill pane';
const drillTab = (): Tab & RegionName =>
  localStorage.getItem(drillKey) === 'diagram' ? 'diagram' : 'whiteboard';

/**
 * What the room opens with: nobody works on a statement that is behind a tab. What theory asks stands above its notes, and
 * who drills has read the statement, or seen the drawing.
 */
function openingTab(kind: PromptKind, isDrill: boolean): Tab {
  if (isDrill) return drillTab();
  return roomWidth() === 'narrow' && kind !== 'ml-theory' ? 'prompt' : firstTab[kind];
}

/** Where the keys go when the room opens. */
export function openingRegion(kind: PromptKind, isDrill: boolean): RegionName {
  if (isDrill) return drillTab();
  return kind === 'ml-theory' ? 'notes' : 'ask';
}

export type ViewControl = {
  readonly view: RoomView;
  readonly showTab: (tab: Tab) => void;
  readonly set: (change: Partial<RoomView>) => void;
};

export function useRoomView(kind: PromptKind, isDrill: boolean): ViewControl {
  const [view, setView] = useState<RoomView>(() => {
    const tab = openingTab(kind, isDrill);
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
  const showTab = useCallback(
    (tab: Tab) => {
      if (isDrill && (tab === 'whiteboard' || tab === 'diagram'))
        localStorage.setItem(drillKey, tab);
      startTransition(() =>
        setView((before) => ({ ...before, tab, visited: new Set(before.visited).add(tab) })),
      );
    },
    [isDrill],
  );
  return useMemo(() => ({ view, showTab, set }), [view, showTab, set]);
}
