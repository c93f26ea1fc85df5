import ChevronLeft from 'lucide-react/icons/chevron-left';
import type { ReactNode } from 'react';
import type { Grade } from '../../../core/grade.js';
import type { Review } from '../../../ipc/views.js';
import { goTo } from '../../state/navigation.js';
import { Tooltip } from '../../ui/tooltip.js';
import styles from './report-bar.module.css';

type Props = {
  readonly review: Review;
  readonly grade: Grade | null;
  readonly actions?: ReactNode;
};

/** What is being read: the prompt, the sitting, and who graded it by which rubric. */
export function ReportBar({ review, grade, actions }: Props): ReactNode {
  return (
    <header className={styles['bar']}>
      <Tooltip label="Back to the library">
        <button
          type="button"
          className={styles['back']}
          aria-label="Back to the library"
          onClick={() => goTo({ kind: 'library' })}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
      </Tooltip>
      <div className={styles['words']}>
        <p className={styles['title']}>{review.prompt.title}</p>
        <p className={styles['facts']}>{factsOf(review, grade)}</p>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  );
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function factsOf({ state }: Review, grade: Grade | null): string {
  const minutes = Math.max(1, Math.round(state.elapsedSec / 60));
  return [
    `${day.format(state.startedAtMs)}, ${hour.format(state.startedAtMs)}`,
    state.mode,
    `${String(minutes)} min`,
    ...(grade === null ? ['not graded'] : [graderOf(grade), `rubric ${hashOf(grade.promptHash)}`]),
  ].join(' · ');
}

function graderOf({ grader }: Grade): string {
  const { name, version, model } = grader;
  if (name === 'offline') return `graded offline, version ${version}`;
  return `graded by ${[name, version, model].filter(Boolean).join(' ')}`;
}

/** Enough of a hash to tell rubrics apart by eye. */
const hashOf = (hash: string): string => hash.replace(/^sha256[:-]/, '').slice(0, 4);
