import { useState, type ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import type { Replay } from '../../../../core/replay/keyframes.js';
import { lastTouched } from '../../../../core/replay/time-line.js';
import { TabList, TabPanel, Tabs } from '../../../ui/controls/tabs.js';
import { Switch } from '../../../ui/controls/switch.js';
import { BoardThen } from './board-then.js';
import { CodeThen } from './code-then.js';
import { DiagramThen } from './diagram-then.js';
import { NotesThen } from './notes-then.js';
import { TalkThen } from './talk-then.js';
import { worksOf, type Work } from './works.js';
import styles from './stage.module.css';

type Props = {
  readonly prompt: Prompt;
  readonly replay: Replay;
  readonly state: AttemptState;
  readonly sec: number;
};

const titles: Readonly<Record<Work, string>> = {
  drawing: 'Whiteboard',
  diagram: 'Diagram',
  coding: 'Code',
};

/** What was there at that second: the drawing or the code, the notes, and what was said. */
export function Stage({ prompt, replay, state, sec }: Props): ReactNode {
  const works = worksOf(replay.end);
  const [first] = works;
  const [chosen, setChosen] = useState<Work | null>(null);
  const notes = <NotesThen phases={prompt.phases} state={state} sec={sec} />;
  const talk = <TalkThen talk={state.talk} mode={state.mode} />;
  if (first === undefined) {
    return (
      <main className={styles['words']}>
        {notes}
        {talk}
      </main>
    );
  }
  const work = chosen ?? lastTouched(replay, sec, works) ?? first;
  return (
    <main className={styles['stage']}>
      <Tabs value={work} onChange={(next) => setChosen(works.find((one) => one === next) ?? null)}>
        <div className={styles['tabs']}>
          <TabList
            label="What was drawn and coded"
            items={works.map((one) => ({ value: one, title: titles[one] }))}
          />
          {works.length === 1 ? null : (
            <div className={styles['follow']}>
              <span aria-hidden="true">Follow</span>
              <Switch
                label="Follow what was worked on"
                isOn={chosen === null}
                onChange={(isOn) => setChosen(isOn ? null : work)}
              />
            </div>
          )}
        </div>
        {works.map((one) => (
          <TabPanel key={one} value={one} isKept={one === 'drawing'} className={styles['work']}>
            {one === 'drawing' ? <BoardThen board={state.board} final={replay.end.board} /> : null}
            {one === 'diagram' ? <DiagramThen diagram={state.diagram} sec={sec} /> : null}
            {one === 'coding' ? <CodeThen code={state.code} runs={state.runs} sec={sec} /> : null}
          </TabPanel>
        ))}
      </Tabs>
      <div className={styles['side']}>
        {notes}
        {talk}
      </div>
    </main>
  );
}
