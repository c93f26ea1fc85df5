import { useState, type ReactNode } from 'react';
import type { Review } from '../../../../core/review/review.js';
import { ChangedDrawing } from '../drawings/drawing.js';
import { LargeDrawings } from '../drawings/large-drawings.js';
import { InlineText } from '../parts/inline-text.js';
import styles from './lessons.module.css';

type Props = { readonly review: Review; readonly changes: string };

/** What the curveball changes, in words and where there is one as a drawing; folded, and drawn once it is opened. */
export function WhatItChanges({ review, changes }: Props): ReactNode {
  const [isOpened, setOpened] = useState(false);
  const { prompt } = review;
  return (
    <details className={styles['folded']} onToggle={() => setOpened(true)}>
      <summary>What it changes</summary>
      <p>
        <InlineText text={changes} />
      </p>
      {isOpened && prompt.curveball?.diagram !== undefined ? (
        <div className={styles['changed']}>
          <LargeDrawings review={review} drawing="changed">
            <ChangedDrawing prompt={prompt} look="thumb" />
          </LargeDrawings>
        </div>
      ) : null}
    </details>
  );
}
