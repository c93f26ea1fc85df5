import type { AttemptState } from '../../../../core/attempt/attempt-state.js';

/** What there is to see beside words, by what the person does there. */
export type Work = 'drawing' | 'diagram' | 'coding';

/** The drawings and the code that an attempt came to hold; what was never touched has no place in its replay. */
export function worksOf({ board, diagram, code, runs }: AttemptState): readonly Work[] {
  return [
    ...(board.size > 0 ? (['drawing'] as const) : []),
    ...(diagram.runs.length > 0 ? (['diagram'] as const) : []),
    ...(code.text.trim() !== '' || runs.length > 0 ? (['coding'] as const) : []),
  ];
}
