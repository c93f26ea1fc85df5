import { promptSchema, type Prompt } from '../../core/prompt/prompt.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { PromptProblem } from '../../ipc/views.js';
import { parseYaml } from './parse-yaml.js';
import { contentProblems } from './validate-prompt.js';

/** A prompt from the text of its YAML file, or every problem with its line and field. */
export function parsePrompt(file: string, text: string): Result<Prompt, readonly PromptProblem[]> {
  const read = parseYaml(file, text, promptSchema);
  if (!read.ok) return read;
  const { value, problemAt } = read.value;
  const content = contentProblems(value).map(({ path, message }) => problemAt(path, message));
  return content.length > 0 ? fail(content) : ok(value);
}
