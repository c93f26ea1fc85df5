import type { ReactNode } from 'react';
import type { DrillLine, DrillResult } from '../../../../core/drill/result/drill-result.js';
import { Section } from '../parts/section.js';
import styles from './drill-report.module.css';

type LinesProps = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DrillLine[];
};

/** Boxes by their label, each with its reason; nothing where there are none. */
export function Lines({ id, title, lines }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Entries lines={lines} />
    </Section>
  );
}

function Entries({ lines }: Pick<LinesProps, 'lines'>): ReactNode {
  return (
    <dl className={styles['lines']}>
      {lines.map(({ label, detail }, index) => (
        <div key={`${String(index)} ${label}`}>
          <dt>{label === '' ? 'A box without a label' : label}</dt>
          {detail === '' ? null : <dd>{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}

const arrowKinds = [
  ['turned', 'The wrong way round'],
  ['against', 'Against the flow of the reference'],
  ['missing', 'Missing between boxes that you have'],
  ['ofMissing', 'Missing with their box'],
  ['extra', 'Not in the reference'],
  ['within', 'Inside one box of yours, so not asked for'],
  ['found', 'Found'],
] as const;

/** The arrows that differ, each with its reason, and those that were found. */
export function Arrows({ arrows }: { readonly arrows: DrillResult['arrows'] }): ReactNode {
  const kinds = arrowKinds.filter(([kind]) => arrows[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <Section id="arrows" title="Arrows">
      {kinds.map(([kind, title]) => (
        <div key={kind} className={styles['kind']}>
          <h3>{title}</h3>
          <Entries lines={arrows[kind]} />
        </div>
      ))}
    </Section>
  );
}
