import { startTransition, useCallback, useMemo, useState } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { isRound } from '../../../../core/library/round-id.js';
import type { Prompt, PromptKind } from '../../../../core/prompt/prompt.js';
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

/** What is asked, as far as the room goes by it. */
type Asked = Pick<Prompt, 'id' | 'kind'>;

/** Who drills has read the statement, or seen the drawing, but not what changes; a round asks each of its questions above the notes. */
const isAtWork = (asked: Asked): boolean => isDrawing(asked) || isRound(asked);
function isDrawing({ id }: Asked): boolean {
  const drill = drillOf(id);
  return drill !== null && (drill.mode !== 'changed' || roomWidth() !== 'narrow');
}

/** What the room opens with: nobody works on a statement that is behind a tab. */
function openingTab(asked: Asked): Tab {
  if (isDrawing(asked)) return drillTab();
  return roomWidth() === 'narrow' && !isAtWork(asked) ? 'prompt' : firstTab[asked.kind];
}

/** Where the keys go when the room opens. */
export function openingRegion(asked: Asked): RegionName {
  if (isDrawing(asked)) return drillTab();
  if (drillOf(asked.id) !== null) return 'statement';
  const isInNotes = asked.kind === 'ml-theory' && (isAtWork(asked) || roomWidth() !== 'narrow');
  return isInNotes ? 'notes' : 'ask';
}

export type ViewControl = {
  readonly view: RoomView;
  readonly showTab: (tab: Tab) => void;
  readonly set: (change: Partial<RoomView>) => void;
};

export function useRoomView(asked: Asked): ViewControl {
  const isDrill = drillOf(asked.id) !== null;
  const [view, setView] = useState<RoomView>(() => {
    const tab = openingTab(asked);
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
