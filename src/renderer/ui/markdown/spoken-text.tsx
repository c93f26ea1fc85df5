import type { ReactNode } from 'react';
import { Markdown } from './markdown.js';

type Props = { readonly text: string; readonly className?: string | undefined };

const drawn = /\$|`[^`]+`/;

/** What an interviewer says by the bank: plain words, where a formula stands between dollars drawn as one, and code between backticks. */
export function SpokenText({ text, className }: Props): ReactNode {
  if (!drawn.test(text)) return <p className={className}>{text}</p>;
  return (
    <div className={className}>
      <Markdown text={text} voice="sans" />
    </div>
  );
}
