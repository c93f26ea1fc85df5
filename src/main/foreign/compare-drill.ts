import { drillOf } from '../../core/drill/drill-id.js';
import type { ReadWords } from '../../core/drill/match/label-terms.js';
import type { Term } from '../../core/prompt/glossary.js';
import { saidOfBoxes } from '../../core/drill/said-boxes.js';
import { drillResult, type DrillResult } from '../../core/drill/result/drill-result.js';
import { labelReader } from '../grader/text/label-words.js';
import { loadAliases } from '../prompts/aliases.js';
import { loadBoxReasons } from '../prompts/box-reasons.js';
import { loadGlossary } from '../prompts/load-glossary.js';
import type { ForeignInputs } from './foreign-tasks.js';

/** The tables take longer to read than a drill to compare. */
let tables: {
  readonly folder: string;
  readonly read: ReadWords;
  readonly terms: readonly Term[];
} | null = null;

export async function compareDrill({
  promptsFolder: folder,
  prompt,
  settlements,
  ...drawn
}: ForeignInputs['drill:compare']): Promise<DrillResult> {
  if (tables?.folder !== folder) {
    const glossary = await loadGlossary(folder);
    tables = {
      folder,
      read: labelReader(await loadAliases(folder)),
      // A drill goes without it; the glossary's own screen says what is wrong with it.
      terms: glossary.ok ? glossary.value : [],
    };
  }
  // Counted, so that what the person says of a box of their Mermaid names it the next time too.
  let made = 0;
  const newId = (): string => `drill-${String((made += 1))}`;
  return drillResult(drawn, prompt, tables.read, newId, {
    terms: tables.terms,
    said: saidOfBoxes(settlements),
    reasons: await loadBoxReasons(folder, drillOf(prompt.id)?.promptId ?? prompt.id),
  });
}
