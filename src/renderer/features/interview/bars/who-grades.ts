import { missingOf } from '../../../../core/settings/model-settings.js';
import type { Settings } from '../../../../core/settings/settings.js';
import { assertNever } from '../../../../core/result.js';
import { readAddress } from '../../../state/settings/model-address.js';

/** Who will grade by the settings, and where the answer goes for it: "Graded by gpt-5 at api.openai.com". */
export function whoGrades({ grader, model }: Pick<Settings, 'grader' | 'model'>): string {
  switch (grader) {
    case 'offline':
      return 'Graded offline';
    case 'llm':
      return missingOf(model) === null
        ? gradedBy(model.model, model.baseUrl)
        : 'No grading model is set';
    default:
      return assertNever(grader);
  }
}

function gradedBy(model: string, baseUrl: string): string {
  const address = readAddress(baseUrl);
  switch (address.kind) {
    case 'this-machine':
      return `Graded by ${model} on this machine`;
    case 'encrypted':
    case 'open':
      return `Graded by ${model} at ${address.host}`;
    case 'wrong': // main sends nothing there
      return 'No grading model is set';
    default:
      return assertNever(address);
  }
}
