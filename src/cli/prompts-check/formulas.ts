import katex from 'katex';
import { formulaLimits } from '../../core/prompt/formula-limits.js';
import type { Prompt } from '../../core/prompt/prompt.js';

/** Every formula between dollar signs in a prompt that KaTeX refuses, with its complaint. */
export function formulaProblems(prompt: Prompt): readonly string[] {
  return stringsIn(prompt).flatMap((text) =>
    formulasIn(text).flatMap((formula) => {
      try {
        katex.renderToString(formula, { ...formulaLimits, throwOnError: true });
        return [];
      } catch (error) {
        return [`${formula}: ${error instanceof Error ? error.message : String(error)}`];
      }
    }),
  );
}

/** As the reader of Markdown takes them: `$$…$$`, and `$…$` that neither begins nor ends with a space or is money. */
function formulasIn(text: string): readonly string[] {
  const found = text.matchAll(
    /\$\$([\s\S]+?)\$\$|(?<![\\$\d])\$(?![\s\d])([^$\n]+?)(?<!\s)\$(?!\d)/g,
  );
  return [...found].map(([, block, inline]) => block ?? inline ?? '');
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
