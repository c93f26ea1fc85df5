import type { ReactNode } from 'react';
import type { Review } from '../../../../core/review/review.js';
import { Markdown } from '../../../ui/markdown/markdown.js';
import { ReferenceDrawing } from '../drawings/drawing.js';
import { LargeDrawings } from '../drawings/large-drawings.js';
import { openExternalLink } from '../parts/open-external-link.js';
import styles from './reference-answer.module.css';
import { Section } from '../parts/section.js';
import { TypedCode } from '../answer/typed-code.js';

const follow = (url: string): void => void openExternalLink(url);

/** A strong answer in full: its words, its drawing, and for a coding prompt its code. */
export function ReferenceAnswer({ review }: { readonly review: Review }): ReactNode {
  const { reference, code } = review.prompt;
  return (
    <Section id="reference" title="Reference answer">
      <div className={styles['drawing']}>
        <LargeDrawings review={review} drawing="reference">
          <ReferenceDrawing text={reference.diagram} />
        </LargeDrawings>
      </div>
      <Markdown text={reference.answer} onLink={follow} />
      {code === undefined ? null : (
        <div className={styles['code']}>
          <TypedCode text={code.reference.trimEnd()} />
        </div>
      )}
    </Section>
  );
}
