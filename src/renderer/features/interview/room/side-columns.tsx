import type { ReactNode, Ref } from 'react';
import { Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels';
import { classNames } from '../../../ui/class-names.js';
import styles from './columns.module.css';
import { HostSlot } from './host-slot.js';

type Props = {
  readonly panel: Ref<PanelImperativeHandle>;
  readonly isHidden: boolean;
  readonly host: HTMLElement;
};

// The side columns leave 730 px at 1280: below, Excalidraw takes the window for a telephone.
// Parts of the width and not pixels: a window that is enlarged enlarges every column.
const sidePanel = { minSize: '16rem', maxSize: '45%', collapsible: true } as const;

/** The statement and the conversation, with the line that sets their width. */
export function LeftColumn({
  panel,
  isHidden,
  host,
  part,
}: Props & { readonly part: string }): ReactNode {
  return (
    <>
      <Panel id="left" panelRef={panel} defaultSize={part} {...sidePanel}>
        <div
          className={classNames(styles['column'], styles['prompt'])}
          inert={isHidden}
          hidden={isHidden}
        >
          <HostSlot host={host} />
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

type NotesProps = Props & { readonly isPaused: boolean };

/** The notes, where the window is wide enough for a column of theirs. */
export function NotesColumn({ panel, isHidden, host, isPaused }: NotesProps): ReactNode {
  return (
    <>
      <Separator
        className={styles['separator']}
        disabled={isHidden}
        hidden={isHidden}
        aria-label="Width of the notes"
      />
      <Panel id="right" panelRef={panel} defaultSize="22.5%" {...sidePanel}>
        <aside
          className={styles['column']}
          aria-label="Notes"
          inert={isHidden || isPaused}
          hidden={isHidden}
          data-dimmed={isPaused}
          data-region="notes"
        >
          <HostSlot host={host} />
        </aside>
      </Panel>
    </>
  );
}
