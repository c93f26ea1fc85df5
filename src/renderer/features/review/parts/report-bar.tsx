import ChevronLeft from 'lucide-react/icons/chevron-left';
import type { ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import { graderWords } from '../../../../core/grader/grader-words.js';
import { selfTestWords } from '../../../../core/grader/self-test-words.js';
import type { Review } from '../../../../core/review/review.js';
import { goTo } from '../../../state/navigation.js';
import { classNames } from '../../../ui/class-names.js';
import bar from '../../../ui/controls/bar.module.css';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import styles from './report-bar.module.css';

type Props = {
  readonly review: Review;
  readonly grade: Grade | null;
  readonly actions?: ReactNode;
};

type Frame = {
  readonly title: string;
  readonly facts: string;
  /** Where the arrow leads, and how it is said. */
  readonly back: { readonly label: string; readonly go: () => void };
  readonly actions?: ReactNode;
};

const toLibrary = { label: 'Back to the library', go: () => goTo({ kind: 'library' }) };

/** What is being read: the prompt, the sitting, and who graded it by which rubric. */
export function ReportBar({ review, grade, actions }: Props): ReactNode {
  const facts = factsOf(review, grade);
  return <Bar title={review.prompt.title} facts={facts} back={toLibrary} actions={actions} />;
}

export function Bar({ title, facts, back, actions }: Frame): ReactNode {
  return (
    <header className={classNames(bar['bar'], styles['bar'])}>
      <Tooltip label={back.label}>
        <IconButton
          size="large"
          className={styles['back']}
          aria-label={back.label}
          onClick={back.go}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </IconButton>
      </Tooltip>
      <div className={styles['words']}>
        <p className={classNames(bar['title'], styles['title'])}>{title}</p>
        <p className={classNames(bar['caption'], styles['facts'])}>{facts}</p>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  );
}

function factsOf({ state }: Review, grade: Grade | null): string {
  const minutes = Math.max(1, Math.round(state.elapsedSec / 60));
  return [
    `${longDayWords(state.startedAtMs)}, ${hourWords(state.startedAtMs)}`,
    state.mode,
    `${String(minutes)} min`,
    ...(grade === null
      ? ['not graded']
      : [...gradedBy(grade), `rubric ${hashOf(grade.promptHash)}`]),
  ].join(' · ');
}

function gradedBy({ grader }: Grade): readonly string[] {
  if (grader.name === 'offline') return [`graded offline, version ${grader.version}`];
  const selfTest = selfTestWords(grader);
  return [`graded by ${graderWords(grader)}`, ...(selfTest === null ? [] : [selfTest])];
}

/** Enough of a hash to tell rubrics apart by eye. */
const hashOf = (hash: string): string => hash.replace(/^sha256[:-]/, '').slice(0, 4);
