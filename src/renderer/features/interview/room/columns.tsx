import { useEffect, type ReactNode } from 'react';
import { Group, Panel, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './columns.module.css';
import type { ViewControl } from './room-view.js';
import { LeftColumn, NotesColumn } from './side-columns.js';

type Props = {
  readonly control: ViewControl;
  /** What the side columns hold; null where the window has no room for one. */
  readonly promptHost: HTMLElement | null;
  readonly notesHost: HTMLElement | null;
  readonly tabs: ReactNode;
};

const hit = { coarse: 24, fine: 8 };

/** Up to three columns. Their parts of the width are the person's, and remembered for each number of columns. */
export function Columns({ control, promptHost, notesHost, tabs }: Props): ReactNode {
  const { view } = control;
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const isLeftHidden = view.isLeftHidden || view.isAlone;
  const isRightHidden = view.isRightHidden || view.isAlone;
  // Here and not in the columns: it must run after the group has taken its panels in.
  const left = useHidden(isLeftHidden);
  const right = useHidden(isRightHidden);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'room',
    panelIds: [
      ...(promptHost === null ? [] : ['left']),
      'middle',
      ...(notesHost === null ? [] : ['right']),
    ],
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  return (
    <Group
      id="room-columns"
      className={styles['columns']}
      resizeTargetMinimumSize={hit}
      {...(defaultLayout !== undefined && { defaultLayout })}
      onLayoutChanged={onLayoutChanged}
    >
      {promptHost === null ? null : (
        <LeftColumn
          panel={left}
          isHidden={isLeftHidden}
          host={promptHost}
          part={partOf(notesHost !== null)}
        />
      )}
      <Panel id="middle" minSize="22rem">
        {tabs}
      </Panel>
      {notesHost === null ? null : (
        <NotesColumn panel={right} isHidden={isRightHidden} host={notesHost} isPaused={isPaused} />
      )}
    </Group>
  );
}

/** Of the width at first: where the board keeps what it needs beside it, the prompt is read in lines of more than five words. */
const partOf = (hasNotes: boolean): string => {
  if (!hasNotes) return '30%';
  return window.innerWidth >= 1400 ? '24%' : '20%';
};

function useHidden(isHidden: boolean): ReturnType<typeof usePanelRef> {
  const panel = usePanelRef();
  useEffect(() => {
    if (isHidden) panel.current?.collapse();
    else panel.current?.expand();
  }, [isHidden, panel]);
  return panel;
}
