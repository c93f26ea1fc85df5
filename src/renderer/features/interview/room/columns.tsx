import { useEffect, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { useRoom } from '../../../state/attempt/attempt-store.js';
import styles from './columns.module.css';
import { focusRegion } from './focus-region.js';
import { PromptColumn } from '../prompt-column/prompt-column.js';
import { PaneTabs } from './pane-tabs.js';
import { NotesSlot } from './notes-slot.js';
import { PaneBoundary } from './pane-boundary.js';
import type { ViewControl } from './room-view.js';

type Props = {
  readonly control: ViewControl;
  readonly notesHost: HTMLElement;
  readonly hasNotesColumn: boolean;
};

const hit = { coarse: 24, fine: 8 };

/** Three columns, or two. Their widths are the person's, and remembered for each number of columns. */
export function Columns({ control, notesHost, hasNotesColumn }: Props): ReactNode {
  const { view } = control;
  const isPaused = useRoom((open) => open.room.state.isPaused);
  const isLeftHidden = view.isLeftHidden || view.isAlone;
  const isRightHidden = view.isRightHidden || view.isAlone;
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
      <Panel
        id="left"
        panelRef={left}
        defaultSize={344}
        minSize={260}
        maxSize="45%"
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <div className={styles['column']} inert={isLeftHidden} hidden={isLeftHidden}>
          <PaneBoundary onReload={() => focusRegion('ask')}>
            <PromptColumn />
          </PaneBoundary>
        </div>
      </Panel>
      <Separator
        className={styles['separator']}
        disabled={isLeftHidden}
        hidden={isLeftHidden}
        aria-label="Width of the prompt"
      />
      <Panel id="middle" minSize={360}>
        <PaneTabs
          control={control}
          notes={hasNotesColumn ? null : <NotesSlot host={notesHost} />}
          isPaused={isPaused}
        />
      </Panel>
      {hasNotesColumn ? (
        <>
          <Separator
            className={styles['separator']}
            disabled={isRightHidden}
            hidden={isRightHidden}
            aria-label="Width of the notes"
          />
          <Panel
            id="right"
            panelRef={right}
            defaultSize={356}
            minSize={260}
            maxSize="45%"
            collapsible
            groupResizeBehavior="preserve-pixel-size"
          >
            <aside
              className={styles['column']}
              aria-label="Notes"
              inert={isRightHidden || isPaused}
              hidden={isRightHidden}
              data-dimmed={isPaused}
              data-region="notes"
            >
              <NotesSlot host={notesHost} />
            </aside>
          </Panel>
        </>
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
