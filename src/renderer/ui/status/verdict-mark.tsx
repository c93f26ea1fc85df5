import type { ReactNode } from 'react';
import type { Verdict } from '../../../core/grade/grade.js';
import { classNames } from '../class-names.js';
import styles from './verdict-mark.module.css';
import tones from './verdict-tones.module.css';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'met',
  partial: 'partial',
  'not-met': 'not met',
  unsure: 'open',
};

// Drawn, not typed: ◐ falls back to another font on every machine.
const shapes: Readonly<Record<Verdict, ReactNode>> = {
  met: <path d="M3 7.5 6 10.5 11 4" />,
  partial: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M7 2.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  'not-met': <path d="m3.75 3.75 6.5 6.5m0-6.5-6.5 6.5" />,
  unsure: <path d="M4.75 5.25a2.25 2.25 0 1 1 3.1 2.1c-.6.25-.85.6-.85 1.15v.25M7 11v.1" />,
};

type ShapeProps = { readonly verdict: Verdict; readonly size?: number };

const remPx = 16;

/** The shape of a verdict alone: ✓ ◐ ✕ ?. Always beside the word or the criterion's title, and as large as their text is set. */
export function VerdictShape({ verdict, size = 12 }: ShapeProps): ReactNode {
  const side = `${String(size / remPx)}rem`;
  return (
    <svg
      className={styles['shape']}
      viewBox="0 0 14 14"
      width={side}
      height={side}
      aria-hidden="true"
    >
      {shapes[verdict]}
    </svg>
  );
}

/** The shape on its soft square, with the word for those who do not see it. */
export function VerdictMark({
  verdict,
  words = verdictWords[verdict],
}: {
  readonly verdict: Verdict;
  readonly words?: string;
}): ReactNode {
  return (
    <span className={classNames(styles['mark'], tones[verdict])}>
      <VerdictShape verdict={verdict} />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
