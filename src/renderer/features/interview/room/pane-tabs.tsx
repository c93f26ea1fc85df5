import type { ReactNode } from 'react';
import type { PromptKind } from '../../../../core/prompt/prompt.js';
import { classNames } from '../../../ui/class-names.js';
import { TabList, TabPanel, Tabs } from '../../../ui/controls/tabs.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import styles from './pane-tabs.module.css';
import { CodePane } from '../panes/code-pane.js';
import { focusRegion, type RegionName } from './focus-region.js';
import { PaneBoundary } from './pane-boundary.js';
import { BoardPane, DiagramPane } from '../panes/drawing-panes.js';
import { firstTab, type Tab, type ViewControl } from './room-view.js';

type Props = {
  readonly control: ViewControl;
  /** Prompt and notes stand here when they have no column of their own. */
  readonly prompt: ReactNode | null;
  readonly notes: ReactNode | null;
  readonly hasCode: boolean;
  /** How much the interviewer said that stands behind the prompt's tab. */
  readonly unheardCount: number;
};

const drawingTabs = [
  { value: 'whiteboard', title: 'Whiteboard', keys: '1' },
  { value: 'diagram', title: 'Diagram', keys: '2' },
] as const;
const codeTab = { value: 'code', title: 'Code', keys: '3' } as const;
const notesTab = { value: 'notes', title: 'Notes', keys: '4' } as const;
const promptTab = { value: 'prompt', title: 'Prompt', keys: 'B' } as const;

/** The panes, one in front of the others. One that was shown stays alive. */
export function PaneTabs({ control, prompt, notes, hasCode, unheardCount }: Props): ReactNode {
  const { view, showTab } = control;
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const kind = useAttempt((open) => open.prompt.kind);
  const isGone = { prompt: prompt === null, notes: notes === null };
  const tab =
    (view.tab === 'prompt' || view.tab === 'notes') && isGone[view.tab] ? paneOf(kind) : view.tab;
  const pane = (value: RegionName & Tab, content: ReactNode): ReactNode => (
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
      <TabList
        label="Panes"
        items={[
          ...(prompt === null ? [] : [{ ...promptTab, newCount: unheardCount }]),
          ...drawingTabs,
          ...(hasCode ? [codeTab] : []),
          ...(notes === null ? [] : [notesTab]),
        ]}
      />
      <div className={styles['stack']}>
        {prompt === null ? null : (
          <TabPanel value="prompt" isKept className={styles['pane']}>
            <div className={styles['content']} inert={tab !== 'prompt'}>
              {prompt}
            </div>
          </TabPanel>
        )}
        {pane('whiteboard', <BoardPane />)}
        {pane('diagram', <DiagramPane />)}
        {hasCode ? pane('code', <CodePane isShown={tab === 'code'} />) : null}
        {notes === null ? null : pane('notes', notes)}
      </div>
    </Tabs>
  );
}

function paneOf(kind: PromptKind): Tab {
  const first = firstTab[kind];
  return first === 'notes' ? 'whiteboard' : first;
}
