import { useEffect, type ReactNode } from 'react';
import { Group, Panel, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './columns.module.css';
import { NotesSlot } from './notes-slot.js';
import { PaneTabs } from './pane-tabs.js';
import type { ViewControl } from './room-view.js';
import { LeftColumn, NotesColumn } from './side-columns.js';

type Props = {
  readonly control: ViewControl;
  readonly notesHost: HTMLElement;
  readonly hasNotesColumn: boolean;
};

const hit = { coarse: 24, fine: 8 };

/** Three columns, or two. Their widths are the person's, and remembered for each number of columns. */
export function Columns({ control, notesHost, hasNotesColumn }: Props): ReactNode {
  const { view } = control;
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const isLeftHidden = view.isLeftHidden || view.isAlone;
  const isRightHidden = view.isRightHidden || view.isAlone;
  // Here and not in the columns: it must run after the group has taken its panels in.
  const left = useHidden(isLeftHidden);
  const right = useHidden(isRightHidden);
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'room',
    panelIds: hasNotesColumn ? ['left', 'middle', 'right'] : ['left', 'middle'],
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
      <LeftColumn panel={left} isHidden={isLeftHidden} />
      <Panel id="middle" minSize={360}>
        <PaneTabs
          control={control}
          notes={hasNotesColumn ? null : <NotesSlot host={notesHost} />}
          isPaused={isPaused}
        />
      </Panel>
      {hasNotesColumn ? (
        <NotesColumn
          panel={right}
          isHidden={isRightHidden}
          notesHost={notesHost}
          isPaused={isPaused}
        />
      ) : null}
    </Group>
  );
}

function useHidden(isHidden: boolean): ReturnType<typeof usePanelRef> {
  const panel = usePanelRef();
  useEffect(() => {
    if (isHidden) panel.current?.collapse();
    else panel.current?.expand();
  }, [isHidden, panel]);
  return panel;
}
