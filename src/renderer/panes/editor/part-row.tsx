import ChevronRight from 'lucide-react/icons/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { notRun, type PartResult } from '../../../core/code-run/code-run.js';
import { alignedSides, messageParts } from '../../../core/code-run/message-parts.js';
import { runVerdictWords } from '../../../core/code-run/run-words.js';
import { classNames } from '../../ui/class-names.js';
import styles from './part-row.module.css';
import { looks, RunMark } from '../../ui/status/run-mark.js';

type Props = {
  readonly name: string;
  /** Null before the first run. */
  readonly result: PartResult | null;
  readonly isRunning: boolean;
  /** It ran and was put to no test, so there is nothing to have passed. */
  readonly isPlain?: boolean;
  /** The test's own code; null for the code by itself. */
  readonly test: string | null;
  /** Open without having been asked to: the first that did not pass. */
  readonly isFirstMissed: boolean;
  readonly onGoToLine: (line: number) => void;
};

/** One part of a run: mark, word and first words in sight; where it broke, and the test itself, folded away. */
export function PartRow(props: Props): ReactNode {
  const { name, result, isRunning, isPlain = false, test, isFirstMissed, onGoToLine } = props;
  const { verdict, message, line, output } = result ?? notRun;
  const { headline, compared, trace } = messageParts(message);
  const [asked, setAsked] = useState<boolean | null>(null);
  const isOpen = asked ?? isFirstMissed;
  const id = useId();
  const word = isRunning
    ? 'running…'
    : result === null || isPlain
      ? null
      : runVerdictWords[verdict];
  return (
    <li className={styles['row']} {...(isFirstMissed && { 'data-first-missed': '' })}>
      <RunMark verdict={isPlain ? 'not-run' : verdict} />
      <div className={styles['body']}>
        <div className={styles['head']}>
          <span className={styles['name']}>{name}</span>
          {word === null ? null : (
            <span className={classNames(styles['word'], styles[looks[verdict]])}>{word}</span>
          )}
          {line === null ? null : (
            <button type="button" className={styles['line']} onClick={() => onGoToLine(line)}>
              line {line}
              <span className="visually-hidden"> where “{name}” failed</span>
            </button>
          )}
          {test === null && trace.length === 0 ? null : (
            <button
              type="button"
              className={styles['more']}
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setAsked(!isOpen)}
            >
              {test === null ? 'Details' : 'Test'}
              <span className="visually-hidden"> of “{name}”</span>
              <ChevronRight size={13} aria-hidden="true" />
            </button>
          )}
        </div>
        {output === '' ? null : (
          <pre className={styles['output']} aria-label={`Printed by “${name}”`} tabIndex={0}>
            {output}
          </pre>
        )}
        {headline === '' ? null : <pre className={styles['message']}>{headline}</pre>}
        {compared.length === 0 ? null : (
          <pre className={styles['compared']}>{alignedSides(compared)}</pre>
        )}
        <div id={id} hidden={!isOpen}>
          {trace.length === 0 ? null : <pre className={styles['trace']}>{trace.join('\n')}</pre>}
          {test === null ? null : <pre className={styles['test']}>{test}</pre>}
        </div>
      </div>
    </li>
  );
}
