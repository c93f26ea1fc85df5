import { useMemo, type ReactNode } from 'react';
import type { TimedText } from '../../../../core/attempt/timed-text.js';
import { TypedText } from '../parts/typed-text.js';
import { freshRange } from './fresh-range.js';
import { readRange } from './read-range.js';

type Props = {
  readonly text: TimedText;
  readonly sec: number;
  readonly face: 'code' | 'notes';
  /** As it is read again, line by line the same but for results; as it is where there are none. */
  readonly read?: string;
};

/** Text with what was just typed in it marked. */
export function FreshText({ text, sec, face, read = text.text }: Props): ReactNode {
  const fresh = freshRange(text, sec);
  const [start, end] = [fresh?.start ?? -1, fresh?.end ?? -1];
  // The same range for the same places, so that a text is cut into blocks only when it changes.
  const range = useMemo(
    () => (start === -1 ? null : readRange(text.text, read, { start, end })),
    [text, read, start, end],
  );
  return <TypedText text={read} range={range} face={face} />;
}
