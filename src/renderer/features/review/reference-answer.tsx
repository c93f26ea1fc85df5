import type { ReactNode } from 'react';
import type { Prompt } from '../../../core/prompt.js';
import { Markdown } from '../../ui/markdown.js';
import { DiagramDrawing } from './drawing.js';
import { openSource } from './open-source.js';
import styles from './reference-answer.module.css';
import { Section } from './section.js';
import { TypedCode } from './typed-code.js';

const follow = (url: string): void => void openSource(url);

/** A strong answer in full: its words, its drawing, and for a coding prompt its code. */
export function ReferenceAnswer({ prompt }: { readonly prompt: Prompt }): ReactNode {
  const { reference, code } = prompt;
  return (
    <Section id="reference" title="Reference answer">
      <figure className={styles['drawing']}>
        <DiagramDrawing
          text={reference.diagram}
          alt="The diagram of the reference answer, which the text below describes"
        />
      </figure>
      <Markdown text={reference.answer} onLink={follow} />
      {code === undefined ? null : (
        <div className={styles['code']}>
          <TypedCode text={code.reference.trimEnd()} />
        </div>
      )}
    </Section>
  );
}
