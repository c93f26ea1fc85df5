import type { ReactNode } from 'react';
import { Markdown } from './markdown.js';

type Props = { readonly text: string; readonly className?: string | undefined };

/** What an interviewer says by the bank: plain words, where a formula stands between dollars drawn as one. */
export function SpokenText({ text, className }: Props): ReactNode {
  if (!text.includes('$')) return <p className={className}>{text}</p>;
  return (
    <div className={className}>
      <Markdown text={text} voice="sans" />
    </div>
  );
}
