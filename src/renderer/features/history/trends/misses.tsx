import type { ReactNode } from 'react';
import type { Missed, Slip } from '../../../../core/trends/misses.js';
import { missedWords, slipsWords } from '../../../../core/trends/trend-words.js';
import { startFlash } from '../../../state/flash/flash-session.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { Figure } from './figure.js';
import styles from './misses.module.css';

/** What was missed most often, with the question that trains it, the report that missed it last, and where to read. */
export function MissedCriteria({ missed }: { readonly missed: readonly Missed[] }): ReactNode {
  return (
    <Figure title="Missed most often" words={missedWords(missed)} figure="missed">
      {missed.length === 0 ? null : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Missed</th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {missed.map((one) => (
              <tr key={`${one.promptId} ${one.criterionId}`}>
                <th scope="row">
                  <span className={styles['what']}>{one.title}</span>
                  <span className={styles['where']}>
                    {one.promptTitle}
                    {readWords(one.headings)}
                  </span>
                </th>
                <td>
                  <Share part={one.missed} all={one.asked} />
                </td>
                <td>
                  <span className={styles['acts']}>
                    {one.hasFlash ? (
                      <Button aria-label={`Ask me: ${one.title}`} onClick={() => void askMe(one)}>
                        Ask me
                      </Button>
                    ) : null}
                    <Report title={one.title} attemptId={one.attemptId} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  );
}

/** Where to read again: the first headings stand nearest to the prompt. */
function readWords(headings: readonly string[]): string {
  const [first, ...others] = headings;
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${String(others.length)} more`;
  return ` · Notes: ${first}${more}`;
}

/** What costs points when it is said or done. */
export function Slips({ slips }: { readonly slips: readonly Slip[] }): ReactNode {
  return (
    <Figure title="Most frequent slips" words={slipsWords(slips)} figure="slips">
      {slips.length === 0 ? null : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Slip</th>
              <th scope="col">Found</th>
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {slips.map((slip) => (
              <tr key={`${slip.promptTitle} ${slip.title}`}>
                <th scope="row">
                  <span className={styles['what']}>{slip.title}</span>
                  <span className={styles['where']}>{slip.promptTitle}</span>
                </th>
                <td>
                  <Share part={slip.found} all={slip.watched} />
                </td>
                <td>
                  <span className={styles['acts']}>
                    <Report title={slip.title} attemptId={slip.attemptId} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Figure>
  );
}

function Share({ part, all }: { readonly part: number; readonly all: number }): ReactNode {
  const percent = `${String(Math.round((100 * part) / all))}%`;
  return (
    <span className={styles['share']}>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['part']} style={{ inlineSize: percent }} />
      </span>
      <span className={styles['count']}>
        {part.toLocaleString('en')} of {all.toLocaleString('en')}
      </span>
    </span>
  );
}

function Report({ title, attemptId }: { readonly title: string; readonly attemptId: string }) {
  return (
    <Button
      look="quiet"
      aria-label={`Last report: ${title}`}
      onClick={() => goTo({ kind: 'review', attemptId })}
    >
      Last report
    </Button>
  );
}

async function askMe({ promptId, criterionId }: Missed): Promise<void> {
  await startFlash({ promptId, criterionId });
  goTo({ kind: 'today' });
}
