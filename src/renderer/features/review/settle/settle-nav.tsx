import ChevronLeft from 'lucide-react/icons/chevron-left';
import type { ReactNode } from 'react';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { plainInline } from '../../../../core/review/text/inline-pieces.js';
import type { Settling } from '../../../../core/review/settling/settling.js';
import { goToSettling, leaveSettling } from '../../../state/review/settling.js';
import { classNames } from '../../../ui/class-names.js';
import { CriterionMark } from '../criteria/criterion-mark.js';
import { InlineText } from '../parts/inline-text.js';
import nav from '../report/report-nav.module.css';
import styles from './settle-nav.module.css';

type Props = { readonly settling: Settling; readonly judged: readonly Judged[] };

/** The criteria that are gone through, in any order; in the place of the report's contents. */
export function SettleNav({ settling: { ids, at }, judged }: Props): ReactNode {
  const items = ids.flatMap((id) => judged.find(({ criterion }) => criterion.id === id) ?? []);
  return (
    <nav className={nav['nav']} aria-label="Criteria to settle">
      <button
        type="button"
        className={classNames(nav['item'], styles['back'])}
        onClick={leaveSettling}
      >
        <ChevronLeft size={14} aria-hidden="true" /> Back to the report
      </button>
      <ol>
        {items.map(({ criterion, verdict }, index) => (
          <li key={criterion.id}>
            <button
              type="button"
              className={classNames(nav['item'], styles['item'], index === at && nav['current'])}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToSettling(index)}
            >
              <CriterionMark criterion={criterion} verdict={verdict} />
              <span className={styles['title']} title={plainInline(criterion.title)}>
                {/* Its tick stands for what was not done. */}
                {criterion.kind === 'anti-pattern' ? 'To avoid: ' : null}
                <InlineText text={criterion.title} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
