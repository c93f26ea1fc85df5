import type { ReactNode } from 'react';
import { rankOf } from '../../../core/grade/band.js';
import { bandTones, bandWordsOf, type Standing } from './band-words.js';
import { Chip } from './chip.js';
import { VerdictShape } from './verdict-mark.js';

/** The band and the points, with a disc that is filled from "no hire" to "strong hire". */
export function BandChip(standing: Standing): ReactNode {
  const { band, extent } = standing;
  const words = bandWordsOf(standing);
  if (extent === 'few') return <Chip>{words}</Chip>;
  if (band === null) {
    return (
      <Chip tone="unsure" shape={<VerdictShape verdict="unsure" size={11} />}>
        {words}
      </Chip>
    );
  }
  return (
    <Chip tone={bandTones[band]} shape={<BandDisc quarters={rankOf(band)} />}>
      {words}
    </Chip>
  );
}

// A circle stroked as wide as its radius is a disc; its dash is the filled part. Its way round is 4.5 π; it reaches under the ring.
const wayRound = 4.5 * Math.PI;

function BandDisc({ quarters }: { readonly quarters: number }): ReactNode {
  return (
    <svg
      viewBox="0 0 12 12"
      width="0.625rem"
      height="0.625rem"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r="5" strokeWidth="1.5" />
      <circle
        cx="6"
        cy="6"
        r="2.25"
        strokeWidth="4.5"
        strokeDasharray={`${String((quarters / 4) * wayRound)} ${String(wayRound)}`}
        transform="rotate(-90 6 6)"
      />
    </svg>
  );
}
