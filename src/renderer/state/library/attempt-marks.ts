import { create } from 'zustand';
import { dimensions, type Dimension } from '../../../core/grade/weights/dimension.js';
import type { AttemptMarks } from '../../../core/trends/attempt-marks.js';
import { call, on } from '../../bridge.js';

type Marks = {
  readonly headingsOf: ReadonlyMap<string, readonly string[]>;
  readonly weakIn: ReadonlyMap<Dimension, ReadonlySet<string>>;
};

/** By which headings and dimensions attempts can be narrowed; null until main has told it. */
export const useAttemptMarks = create<{ readonly marks: Marks | null }>(() => ({ marks: null }));

/** Asked anew whenever attempts change, until what this returns is called. What was known holds meanwhile. */
export function keepMarksReady(): () => void {
  const load = (): void => void loadMarks();
  const stops = [on('trends:changed', load), on('attempts:changed', load)];
  load();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Without an answer the two filters offer nothing; the list is whole all the same. */
async function loadMarks(): Promise<void> {
  const reply = await call('trend:marks');
  if (reply.ok) useAttemptMarks.setState({ marks: unpacked(reply.value) });
}

const unpacked = ({ headings, weakIn }: AttemptMarks): Marks => ({
  headingsOf: new Map(headings),
  weakIn: new Map(dimensions.map((one) => [one, new Set(weakIn[one].split('\n'))])),
});
