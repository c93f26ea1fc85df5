import { lazy, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { brokenLines, type BrokenLine } from '../../../../core/code-run/run-words.js';
import type { CodeEditorHandle } from '../../../panes/editor/code-editor.js';
import type { RunView } from '../../../panes/editor/test-panel.js';
import { connectSource, touch } from '../../../state/attempt/attempt-session.js';
import { theAttempt, useAttempt } from '../../../state/attempt/attempt-store.js';
import {
  arriveAtCode,
  leaveCode,
  runCode,
  stopRun,
  useCodeRun,
  type RunStatus,
} from '../../../state/attempt/code-run.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { useKeyWords } from '../../../state/commands/keys.js';
import { useSettings } from '../../../state/settings/settings.js';
import { useTheme } from '../../../state/settings/theme.js';
import styles from './code-pane.module.css';
import { loadCode, loadTests } from './load-panes.js';

const CodeEditor = lazy(async () => ({ default: (await loadCode()).CodeEditor }));
const TestPanel = lazy(async () => ({ default: (await loadTests()).TestPanel }));

const touchCode = (): void => touch('code');
const connectCode = (read: () => string): (() => void) =>
  connectSource('code', () => ({ kind: 'code', text: read() }));
const run = (): void => void runCode();
const runChord = 'Mod+Enter';
const noMarks: readonly BrokenLine[] = [];

/** The code editor, and below it the run and its tests. */
export function CodePane({ isShown }: { readonly isShown: boolean }): ReactNode {
  const theme = useTheme();
  const textScale = useSettings((settings) => settings.textScale);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const language = useAttempt((open) => open.prompt.language ?? 'python');
  const tests = useAttempt((open) => open.prompt.tests);
  const status = useCodeRun((state) => state.status);
  const last = useCodeRun((state) => state.last);
  const [text] = useState(() => theAttempt().live.state.code.text);
  const editor = useRef<CodeEditorHandle>(null);
  const isBusy = status.kind === 'starting' || status.kind === 'running';

  useEffect(() => {
    arriveAtCode();
    return leaveCode;
  }, []);
  const marks = useMemo(
    () => (last === null || isBusy ? noMarks : brokenLines(last)),
    [last, isBusy],
  );
  const commands = isBusy ? stopCommands : runCommands;
  const runKeys = useKeyWords('code-run', runChord) ?? '';
  useProvidedCommands('code', isShown ? commands : noCommands);

  return (
    <Group orientation="vertical" id="code" className={styles['frame']}>
      <Panel id="editor" defaultSize={tests.length > 0 ? '62%' : '76%'} minSize="25%">
        <CodeEditor
          text={text}
          language={language}
          theme={theme}
          textScale={textScale}
          marks={marks}
          ref={editor}
          isReadOnly={isPaused}
          onTouch={touchCode}
          connect={connectCode}
        />
      </Panel>
      <Separator className={styles['separator']} aria-label="Height of the tests" />
      <Panel
        id="tests"
        data-region="tests"
        defaultSize={tests.length > 0 ? '38%' : '24%'}
        minSize="12%"
      >
        <TestPanel
          tests={tests}
          last={last}
          languageName={language === 'javascript' ? 'JavaScript' : 'Python'}
          status={viewOf(status)}
          runKeys={runKeys}
          onRun={run}
          onStop={stopRun}
          onGoToLine={(line) => editor.current?.goToLine(line)}
        />
      </Panel>
    </Group>
  );
}

const noCommands: readonly Command[] = [];
const runCommands: readonly Command[] = [
  {
    id: 'code-run',
    title: 'Run the code',
    section: 'Interview',
    keys: [runChord],
    isForTyping: true,
    run,
  },
];
const stopCommands: readonly Command[] = [
  {
    id: 'code-stop',
    title: 'Stop the run',
    section: 'Interview',
    keys: ['Escape'],
    isForTyping: true,
    run: stopRun,
  },
];

function viewOf(status: RunStatus): RunView {
  if (status.kind !== 'running') return status;
  return { kind: 'running', current: status.running.current, soFar: status.soFar };
}
