import type { ReactNode } from 'react';
import type {
  CodeRun,
  CodeTest,
  PartResult,
  TestResult,
} from '../../../../core/code-run/code-run.js';
import {
  alignedSides,
  messageParts,
  assertedWords,
} from '../../../../core/code-run/message-parts.js';
import { isToldBy, runVerdictWords, stoppedWords } from '../../../../core/code-run/run-words.js';
import { resultsOf, testsOf } from '../../../../core/grade/tests/grade-by-tests.js';
import type { Review } from '../../../../core/review/review.js';
import { gradeAttempt, useGradings } from '../../../state/review/grading.js';
import { Button } from '../../../ui/controls/button.js';
import { RunMark } from '../../../ui/status/run-mark.js';
import styles from './code-tests.module.css';
import { testRowId } from '../parts/focus-target.js';
import { Section } from '../parts/section.js';

/** What became of the tests of the code, the hidden ones among them; nothing where the prompt has none. */
export function CodeTests({ review }: { readonly review: Review }): ReactNode {
  const { prompt, codeRun, state } = review;
  const tests = testsOf(prompt);
  if (tests.length === 0) return null;
  if (codeRun === null) return <NotRun attemptId={review.attemptId} />;
  const { visible, hidden } = resultsOf(prompt, codeRun);
  return (
    <Section id="tests" title="Tests of your code" note={countOf(visible, hidden)}>
      <Program run={codeRun} />
      <Results
        title={visibleTitle(state.runs.length)}
        results={visible}
        tests={tests}
        program={codeRun.program}
      />
      <Results title="Hidden" results={hidden} tests={tests} program={codeRun.program} />
    </Section>
  );
}

function NotRun({ attemptId }: { readonly attemptId: string }): ReactNode {
  const isRunning = useGradings(({ byAttempt }) => byAttempt[attemptId]?.kind === 'running');
  return (
    <Section id="tests" title="Tests of your code">
      <p className={styles['none']}>
        The tests did not run, so only your words were judged. Your code is safe.
      </p>
      <Button disabled={isRunning} onClick={() => void gradeAttempt(attemptId)}>
        Run them and grade again
      </Button>
    </Section>
  );
}

function Program({ run }: { readonly run: CodeRun }): ReactNode {
  const { verdict, message } = run.program;
  if (verdict === 'passed' || verdict === 'not-run') return null;
  return (
    <div className={styles['program']}>
      <p>Your code does not run on its own:</p>
      <pre className={styles['message']}>{message}</pre>
    </div>
  );
}

const longest = 160;

/** What is wrong and what was compared; where it came from is the room's matter. */
function shown(message: string, part: Pick<PartResult, 'verdict' | 'line'>): string {
  const { headline, compared } = messageParts(message);
  const stopped = stoppedWords(part).replace(/^l/, 'L');
  return [assertedWords(headline), ...alignedSides(compared).split('\n'), stopped]
    .filter((line) => line !== '')
    .map((line) => (line.length <= longest ? line : `${line.slice(0, longest)} …`))
    .join('\n');
}

function visibleTitle(runs: number): string {
  if (runs === 0) return 'Visible · never run before you submitted';
  return `Visible · you ran them ${runs === 1 ? 'once' : `${String(runs)} times`}`;
}

type Props = {
  readonly title: string;
  readonly results: readonly TestResult[];
  readonly tests: readonly CodeTest[];
  readonly program: PartResult;
};

function Results({ title, results, tests, program }: Props): ReactNode {
  if (results.length === 0) return null;
  return (
    <div className={styles['group']}>
      <h3 className={styles['title']}>{title}</h3>
      <ul>
        {results.map(({ name, verdict, message, line }) => (
          <li key={name} id={testRowId(name)} tabIndex={-1} className={styles['row']}>
            <RunMark verdict={verdict} />
            <div className={styles['body']}>
              <p>
                {name} <span className={styles['word']}>{runVerdictWords[verdict]}</span>
              </p>
              {message === '' || isToldBy(program, message) ? null : (
                <pre className={styles['message']}>{shown(message, { verdict, line })}</pre>
              )}
              {verdict === 'passed' ? null : (
                <TestSource code={tests.find((test) => test.name === name)?.code ?? ''} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a test calls the code with, and what it expects: its own few lines say it best. */
function TestSource({ code }: { readonly code: string }): ReactNode {
  if (code === '') return null;
  return (
    <details className={styles['source']}>
      <summary>What it calls, and what it expects</summary>
      <pre className={styles['message']}>{code.trimEnd()}</pre>
    </details>
  );
}

function countOf(visible: readonly TestResult[], hidden: readonly TestResult[]): string {
  const passed = (results: readonly TestResult[]): string =>
    `${String(results.filter(({ verdict }) => verdict === 'passed').length)} of ${String(results.length)}`;
  return [
    ...(visible.length === 0 ? [] : [`${passed(visible)} visible`]),
    ...(hidden.length === 0 ? [] : [`${passed(hidden)} hidden`]),
  ].join(' · ');
}
