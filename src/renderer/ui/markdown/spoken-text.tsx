import type { ReactNode } from 'react';
import { inlinePieces } from '../../../core/review/text/inline-pieces.js';
import { Markdown } from './markdown.js';

type Props = {
  readonly text: string;
  readonly id?: string;
  readonly className?: string | undefined;
};

const isDrawn = (text: string): boolean =>
  text.includes('$') ||
  inlinePieces(text).some(({ kind }) => ['code', 'emphasis', 'strong'].includes(kind));

/** What an interviewer says by the bank: plain words, where a formula stands between dollars drawn as one, as are code and emphasis. */
export function SpokenText({ text, id, className }: Props): ReactNode {
  if (!isDrawn(text)) {
    return (
      <p id={id} className={className}>
        {text}
      </p>
    );
  }
  return (
    <div id={id} className={className}>
      <Markdown text={text} voice="sans" />
    </div>
  );
}
