import type { ReactNode } from 'react';
import type { Review } from '../../../ipc/views.js';
import { Markdown } from '../../ui/markdown.js';
import { ReferenceDrawing } from './drawing.js';
import { LargeDrawings } from './large-drawings.js';
import { openSource } from './open-source.js';
import styles from './reference-answer.module.css';
import { Section } from './section.js';
import { TypedCode } from './typed-code.js';

const follow = (url: string): void => void openSource(url);

/** A strong answer in full: its words, its drawing, and for a coding prompt its code. */
export function ReferenceAnswer({ review }: { readonly review: Review }): ReactNode {
  const { reference, code } = review.prompt;
  return (
    <Section id="reference" title="Reference answer">
      <div className={styles['drawing']}>
        <LargeDrawings review={review} caption="Its drawing">
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
