import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.js';
import { TabList, TabPanel, Tabs } from '../../../ui/controls/tabs.js';
import styles from './pane-tabs.module.css';
import { CodePane } from '../panes/code-pane.js';
import { focusRegion } from './focus-region.js';
import { PaneBoundary } from './pane-boundary.js';
import { BoardPane, DiagramPane } from '../panes/drawing-panes.js';
import type { Tab, ViewControl } from './room-view.js';

type Props = {
  readonly control: ViewControl;
  /** Where the notes stand when they have no column of their own. */
  readonly notes: ReactNode | null;
  readonly isPaused: boolean;
};

const paneTabs = [
  { value: 'whiteboard', title: 'Whiteboard', keys: '1' },
  { value: 'diagram', title: 'Diagram', keys: '2' },
  { value: 'code', title: 'Code', keys: '3' },
] as const;
const notesTab = { value: 'notes', title: 'Notes', keys: '4' } as const;

/** The panes, one in front of the others. One that was shown stays alive. */
export function PaneTabs({ control, notes, isPaused }: Props): ReactNode {
  const { view, showTab } = control;
  const tab: Tab = view.tab === 'notes' && notes === null ? 'whiteboard' : view.tab;
  const pane = (value: Tab, content: ReactNode): ReactNode => (
    <TabPanel value={value} isKept={view.visited.has(value)} className={styles['pane']}>
      <div
        className={styles['content']}
        data-region={value}
        data-dimmed={isPaused}
        inert={isPaused || tab !== value}
      >
        <PaneBoundary onReload={() => focusRegion(value)}>
          {view.visited.has(value) || tab === value ? content : null}
        </PaneBoundary>
      </div>
    </TabPanel>
  );
  return (
    <Tabs
      value={tab}
      onChange={showTab}
      className={classNames(styles['middle'], view.isAlone && styles['alone'])}
    >
      <TabList label="Panes" items={notes === null ? paneTabs : [...paneTabs, notesTab]} />
      <div className={styles['stack']}>
        {pane('whiteboard', <BoardPane />)}
        {pane('diagram', <DiagramPane />)}
        {pane('code', <CodePane isShown={tab === 'code'} />)}
        {notes === null ? null : pane('notes', notes)}
      </div>
    </Tabs>
  );
}
