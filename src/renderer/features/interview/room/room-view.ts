import { startTransition, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { drillOf } from '../../../../core/drill/drill-id.js';
import { isRound } from '../../../../core/library/round-id.js';
import type { Prompt, PromptKind } from '../../../../core/prompt/prompt.js';
import type { RegionName } from './focus-region.js';
import { roomWidth } from './room-width.js';

export type Tab = 'prompt' | 'whiteboard' | 'diagram' | 'code' | 'notes';
export type RoomDialog = 'none' | 'leave' | 'submit' | 'check';

/** What the person has opened and hidden; nothing of it is journaled. */
type RoomView = {
  readonly tab: Tab;
  /** The tab before this one: where a key that shows a tab goes back to. */
  readonly lastTab: Tab;
  /** Panes that have been shown once; they stay alive behind the others. */
  readonly visited: ReadonlySet<Tab>;
  readonly isLeftHidden: boolean;
  readonly isRightHidden: boolean;
  /** The middle alone, beside the bars. */
  readonly isAlone: boolean;
  readonly dialog: RoomDialog;
};

/** Where one begins to work. */
export const firstTab: Readonly<Record<PromptKind, Tab & RegionName>> = {
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

/** Who drills from memory has seen the drawing; a round asks each of its questions above the notes. */
const isAtWork = (asked: Asked): boolean => drillOf(asked.id)?.mode === 'look' || isRound(asked);

/** Where one works. */
const workTab = (asked: Asked): Tab & RegionName =>
  drillOf(asked.id) === null ? firstTab[asked.kind] : drillTab();

/** Nobody works on a statement that is behind a tab. */
const opensAtPrompt = (asked: Asked): boolean => roomWidth() === 'narrow' && !isAtWork(asked);

/** Where the keys go when the room opens. */
export function openingRegion(asked: Asked): RegionName {
  // A drill begins with reading; its questions cost time, and few are asked.
  if (drillOf(asked.id) !== null) return opensAtPrompt(asked) ? 'statement' : drillTab();
  return asked.kind === 'ml-theory' && !opensAtPrompt(asked) ? 'notes' : 'ask';
}

export type ViewControl = {
  readonly view: RoomView;
  readonly showTab: (tab: Tab) => void;
  readonly set: (change: Partial<RoomView>) => void;
};

export function useRoomView(asked: Asked): ViewControl {
  const isDrill = drillOf(asked.id) !== null;
  const [view, setView] = useState<RoomView>(() => {
    const tab = opensAtPrompt(asked) ? 'prompt' : workTab(asked);
    return {
      tab,
      lastTab: tab === 'prompt' ? workTab(asked) : 'whiteboard',
      visited: new Set([tab]),
      isLeftHidden: false,
      // A drill compares boxes and arrows alone; the board has its place.
      isRightHidden: isDrill,
      isAlone: false,
      dialog: 'none',
    };
  });
  const set = useCallback(
    (change: Partial<RoomView>) => setView((before) => ({ ...before, ...change })),
    [],
  );
  const { visited } = view;
  const showTab = useCallback(
    (tab: Tab) => {
      if (isDrill && (tab === 'whiteboard' || tab === 'diagram'))
        localStorage.setItem(drillKey, tab);
      const show = (): void =>
        setView((before) => ({
          ...before,
          tab,
          lastTab: before.tab === tab ? before.lastTab : before.tab,
          visited: new Set(before.visited).add(tab),
        }));
      // At once, so that the next key that is pressed goes there and not into the pane that one leaves.
      if (visited.has(tab)) flushSync(show);
      // A transition keeps the old pane on the screen until the code of the new one is there.
      else startTransition(show);
    },
    [isDrill, visited],
  );
  return useMemo(() => ({ view, showTab, set }), [view, showTab, set]);
}
