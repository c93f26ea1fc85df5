import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { CodeRun, CodeTest, PartResult } from '../../../core/code-run/code-run.js';
import { isDead, runWords } from '../../../core/code-run/run-words.js';
import { counted } from '../../../core/counted.js';
import { Button } from '../../ui/controls/button.js';
import { classNames } from '../../ui/class-names.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { PartRow } from './part-row.js';
import styles from './test-panel.module.css';

/** How a run stands; `current` is the part under way, 0 for the code by itself. */
export type RunView =
  | { readonly kind: 'idle' | 'starting' }
  | { readonly kind: 'running'; readonly current: number | null; readonly soFar: CodeRun }
  | { readonly kind: 'failed'; readonly reason: string };

type Props = {
  readonly tests: readonly CodeTest[];
  readonly languageName: string;
  readonly status: RunView;
  /** The last run that ended; null before the first. */
  readonly last: CodeRun | null;
  readonly runKeys: string;
  readonly onRun: () => void;
  readonly onStop: () => void;
  readonly onGoToLine: (line: number) => void;
};

/** Runs the code, and shows what came of it test by test. */
export function TestPanel(props: Props): ReactNode {
  const { tests, status, last, languageName, runKeys, onRun, onStop, onGoToLine } = props;
  const isBusy = status.kind === 'starting' || status.kind === 'running';
  const run = status.kind === 'running' ? status.soFar : status.kind === 'starting' ? null : last;
  const current = status.kind === 'running' ? status.current : null;
  const program = run === null ? null : programOf(run, tests.length);
  const missed = program === null || !isMissed(program) ? run?.results.find(isMissed) : undefined;
  const parts = useRef<HTMLUListElement>(null);
  // Each run that ends shows what it says first: the part that did not pass, or the top.
  useLayoutEffect(() => {
    const list = parts.current;
    if (isBusy || last === null || list === null) return;
    const row = list.querySelector<HTMLElement>('[data-first-missed]');
    const fromTop = (row?.getBoundingClientRect().top ?? 0) - list.getBoundingClientRect().top;
    list.scrollTop = row === null ? 0 : list.scrollTop + fromTop;
  }, [isBusy, last]);
  return (
    <section className={styles['panel']} aria-label="Run and tests">
      <div className={styles['bar']}>
        {/* One button, so that the focus stays where it is when the run begins and ends. */}
        <Button onClick={isBusy ? onStop : onRun} className={styles['run']}>
          {isBusy ? 'Stop' : 'Run'} <Kbd>{isBusy ? 'Esc' : runKeys}</Kbd>
        </Button>
        <p className={classNames(styles['status'], last !== null && styles['ran'])} role="status">
          {wordsOf(status, last, tests.length, languageName)}
        </p>
      </div>
      <ul
        ref={parts}
        className={classNames(styles['parts'], tests.length === 0 && styles['alone'])}
        tabIndex={-1}
      >
        {program === null ? null : (
          <PartRow
            name={tests.length > 0 ? 'Your code by itself' : 'Output'}
            result={program}
            isRunning={current === 0}
            isPlain={program.verdict === 'passed'}
            test={null}
            isFirstMissed={isMissed(program)}
            onGoToLine={onGoToLine}
          />
        )}
        {tests.map(({ name, code }, index) => (
          <PartRow
            key={name}
            name={name}
            result={run === null ? null : resultOf(run, name, isBusy)}
            isRunning={current === index + 1}
            test={code}
            isFirstMissed={name === missed?.name}
            onGoToLine={onGoToLine}
          />
        ))}
      </ul>
    </section>
  );
}

/** What is shown of a test: nothing while it waits, and no second time what the code by itself has said already. */
function resultOf(run: CodeRun, name: string, isBusy: boolean): PartResult | null {
  const result = run.results.find((other) => other.name === name) ?? null;
  if (result === null || (isBusy && result.verdict === 'not-run')) return null;
  const [said] = run.program.message.split('\n');
  const isRepeated = result.verdict === 'error' && result.message.split('\n')[0] === said;
  return isRepeated ? { ...result, message: '', line: null } : result;
}

const isMissed = ({ verdict }: PartResult): boolean =>
  verdict !== 'passed' && verdict !== 'not-run';

/** Worth a row only where it printed something or broke. */
function programOf({ program }: CodeRun, tests: number): PartResult | null {
  const isSilent = program.output === '' && program.verdict === 'passed';
  return isSilent || (program.verdict === 'not-run' && tests > 0) ? null : program;
}

function wordsOf(
  status: RunView,
  last: CodeRun | null,
  tests: number,
  languageName: string,
): ReactNode {
  switch (status.kind) {
    case 'starting':
      return `Starting ${languageName}…`;
    case 'running':
      return 'Running…';
    case 'failed':
      return (
        <span className={styles['wrong']}>
          {languageName} did not start ({status.reason}). Your code is safe; try again.
        </span>
      );
    case 'idle':
      break;
  }
  if (last === null) {
    if (tests === 0) return 'What it prints is shown below; nothing leaves this machine.';
    return `${counted(tests, 'visible test')}; more are run when you submit.`;
  }
  const missed = isDead(last) ? [] : last.results.filter(isMissed).map(({ name }) => name);
  return (
    <>
      {runWords(last)} <span className={styles['took']}>{tookWords(last.tookMs)}</span>
      {missed.length === 0 ? null : (
        <span className={styles['missed']}> Not passed: {missed.join('; ')}.</span>
      )}
    </>
  );
}

const tookWords = (ms: number): string =>
  ms < 1000 ? `${String(Math.round(ms))}\u00a0ms` : `${(ms / 1000).toFixed(1)}\u00a0s`;
