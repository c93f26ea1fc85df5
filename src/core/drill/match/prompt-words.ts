import type { Prompt } from '../../prompt/prompt.js';

/** The prompt's own words for one box: what its rubric takes for the roles of a drawing. */
export function promptWords({ rubric }: Pick<Prompt, 'rubric'>): readonly (readonly string[])[] {
  return rubric.flatMap(({ graph }) =>
    Object.values(graph?.nodes ?? {}).map((words) => words.map((word) => word.replaceAll('*', ''))),
  );
}
