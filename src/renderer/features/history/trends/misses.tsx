import type { ReactNode } from 'react';
import type { Missed, Slip } from '../../../../core/trends/misses.js';
import { headingName } from '../../../../core/trends/trend-names.js';
import { missedWords, slipsWords } from '../../../../core/trends/trend-words.js';
import { startFlash } from '../../../state/flash/flash-session.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { Figure } from './figure.js';
import { ShareRow, SharesTable } from './shares-table.js';

/** What was missed most often, with the question that trains it, the report that missed it last, and where to read. */
export function MissedCriteria({ missed }: { readonly missed: readonly Missed[] }): ReactNode {
  return (
    <Figure title="Missed most often" words={missedWords(missed)} figure="missed">
      {missed.length === 0 ? null : (
        <SharesTable heads={['Criterion', 'Missed']}>
          {missed.map((one) => (
            <ShareRow
              key={`${one.promptId} ${one.criterionId}`}
              title={one.title}
              where={`${one.promptTitle}${readWords(one.headings)}`}
              part={one.missed}
              all={one.asked}
              attemptId={one.attemptId}
              act={
                one.hasFlash ? (
                  <Button aria-label={`Ask me: ${one.title}`} onClick={() => void askMe(one)}>
                    Ask me
                  </Button>
                ) : null
              }
            />
          ))}
        </SharesTable>
      )}
    </Figure>
  );
}

/** Where to read again: the first headings stand nearest to the prompt. */
function readWords(headings: readonly string[]): string {
  const [first, ...others] = headings;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${String(others.length)} more`;
  return ` · Study notes: ${headingName(first)}${more}`;
}

/** What costs points when it is said or done. */
export function Slips({ slips }: { readonly slips: readonly Slip[] }): ReactNode {
  return (
    <Figure title="Most frequent slips" words={slipsWords(slips)} figure="slips">
      {slips.length === 0 ? null : (
        <SharesTable heads={['Slip', 'Found']}>
          {slips.map((slip) => (
            <ShareRow
              key={`${slip.promptTitle} ${slip.title}`}
              title={slip.title}
              where={slip.promptTitle}
              part={slip.found}
              all={slip.watched}
              attemptId={slip.attemptId}
            />
          ))}
        </SharesTable>
      )}
    </Figure>
  );
}

async function askMe({ promptId, criterionId }: Missed): Promise<void> {
  await startFlash({ promptId, criterionId });
  goTo({ kind: 'today' });
}
