import type { ReactNode } from 'react';
import type { Turn } from '../../../core/attempt/attempt-state.js';
import { SpokenText } from './spoken-text.js';

type Props = {
  readonly turn: Pick<Turn, 'who' | 'text' | 'model'>;
  readonly className?: string | undefined;
};

/** A line of the conversation. What a model or a person writes may hold a dollar that opens no formula. */
export function TurnText({ turn: { who, text, model }, className }: Props): ReactNode {
  return who === 'interviewer' && model === undefined ? (
    <SpokenText className={className} text={text} />
  ) : (
    <p className={className}>{text}</p>
  );
}
