import type { ReactNode, Ref } from 'react';
import { Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels';
import { PromptColumn } from '../prompt-column/prompt-column.js';
import styles from './columns.module.css';
import { focusRegion } from './focus-region.js';
import { NotesSlot } from './notes-slot.js';
import { PaneBoundary } from './pane-boundary.js';

type Props = { readonly panel: Ref<PanelImperativeHandle>; readonly isHidden: boolean };

const sidePanel = {
  minSize: 260,
  maxSize: '45%',
  collapsible: true,
  groupResizeBehavior: 'preserve-pixel-size',
} as const;

/** The statement and the conversation, with the line that sets their width. */
export function LeftColumn({ panel, isHidden }: Props): ReactNode {
  return (
    <>
      <Panel id="left" panelRef={panel} defaultSize={344} {...sidePanel}>
        <div className={styles['column']} inert={isHidden} hidden={isHidden}>
          <PaneBoundary onReload={() => focusRegion('ask')}>
            <PromptColumn />
          </PaneBoundary>
        </div>
      </Panel>
      <Separator
        className={styles['separator']}
        disabled={isHidden}
        hidden={isHidden}
        aria-label="Width of the prompt"
      />
    </>
  );
}

type NotesProps = Props & { readonly notesHost: HTMLElement; readonly isPaused: boolean };

/** The notes, where the window is wide enough for a column of theirs. */
export function NotesColumn({ panel, isHidden, notesHost, isPaused }: NotesProps): ReactNode {
  return (
    <>
      <Separator
        className={styles['separator']}
        disabled={isHidden}
        hidden={isHidden}
        aria-label="Width of the notes"
      />
      <Panel id="right" panelRef={panel} defaultSize={356} {...sidePanel}>
        <aside
          className={styles['column']}
          aria-label="Notes"
          inert={isHidden || isPaused}
          hidden={isHidden}
          data-dimmed={isPaused}
          data-region="notes"
        >
          <NotesSlot host={notesHost} />
        </aside>
      </Panel>
    </>
  );
}
