import type { ReactNode } from 'react';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { passedOf } from '../../../../core/code-run/code-run.js';
import { shortRunWords } from '../../../../core/code-run/run-words.js';
import { TypedCode } from '../answer/typed-code.js';
import { RunMark } from '../../../ui/status/run-mark.js';
import { freshRange } from './fresh-range.js';
import { useFreshLine } from './use-fresh-line.js';
import styles from './stage.module.css';

type Props = Pick<AttemptState, 'code' | 'runs'> & { readonly sec: number };

/** The code as it stood, the lines just typed marked, and the last of its runs. */
export function CodeThen({ code, runs, sec }: Props): ReactNode {
  const fresh = freshRange(code, sec);
  const lineOf = (offset: number): number => code.text.slice(0, offset).split('\n').length;
  const [fromLine, toLine] =
    fresh === null ? [0, -1] : [lineOf(fresh.start), lineOf(Math.max(fresh.start, fresh.end - 1))];
  const column = useFreshLine(fromLine, toLine);
  return (
    <div className={styles['code']}>
      <div ref={column} className={styles['scroll']} role="group" aria-label="Code" tabIndex={0}>
        <TypedCode text={code.text} fromLine={fromLine} toLine={toLine} />
      </div>
      <LastRun runs={runs} />
    </div>
  );
}

function LastRun({ runs }: Pick<AttemptState, 'runs'>): ReactNode {
  const last = runs.at(-1);
  if (last === undefined) return <p className={styles['run']}>Not run yet.</p>;
  const { passed, total } = passedOf(last.run);
  const { verdict } = last.run.program;
  return (
    <p className={styles['run']}>
      <RunMark verdict={verdict === 'passed' && passed < total ? 'failed' : verdict} />
      Run {runs.length} at {clockWords(last.atSec)}: {shortRunWords(last.run)}
    </p>
  );
}
