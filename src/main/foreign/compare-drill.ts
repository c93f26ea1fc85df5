import { drillOf } from '../../core/drill/drill-id.js';
import type { ReadWords } from '../../core/drill/match/label-terms.js';
import { saidOfBoxes } from '../../core/drill/said-boxes.js';
import { drillResult, type DrillResult } from '../../core/drill/told/drill-result.js';
import { labelReader } from '../grader/text/label-words.js';
import { loadAliases } from '../prompts/aliases.js';
import { loadBoxReasons } from '../prompts/box-reasons.js';
import type { ForeignInputs } from './foreign-tasks.js';

/** The table takes longer to read than a drill to compare. */
let reader: { readonly folder: string; readonly read: ReadWords } | null = null;

export async function compareDrill({
  promptsFolder: folder,
  prompt,
  settlements,
  ...drawn
}: ForeignInputs['drill:compare']): Promise<DrillResult> {
  if (reader?.folder !== folder) reader = { folder, read: labelReader(await loadAliases(folder)) };
  // Counted, so that what the person says of a box of their Mermaid names it the next time too.
  let made = 0;
  const newId = (): string => `drill-${String((made += 1))}`;
  return drillResult(drawn, prompt, reader.read, newId, {
    said: saidOfBoxes(settlements),
    reasons: await loadBoxReasons(folder, drillOf(prompt.id)?.promptId ?? prompt.id),
  });
}
