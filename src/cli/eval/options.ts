import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/result.js';
import { graderNames, type GraderName } from './bars.js';

export const usage =
  `npm run -s eval -- --set FILE … [--public] [--grader ${graderNames.join('|')}] [--model NAME] [--sample N] ` +
  '[--quick] [--items OUT.jsonl] [--json OUT.json]';

export type Options = {
  readonly sets: readonly string[];
  readonly isPublic: boolean;
  readonly grader: GraderName;
  readonly model: string | undefined;
  /** How many answers of a public set are drawn; null for all. */
  readonly sample: number | null;
  /** Leaves out what grades each answer many times: stability and attacks. */
  readonly isQuick: boolean;
  readonly itemsFile: string | undefined;
  readonly jsonFile: string | undefined;
};

export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        set: { type: 'string', multiple: true, default: [] },
        public: { type: 'boolean', default: false },
        grader: { type: 'string', default: 'offline' },
        model: { type: 'string' },
        sample: { type: 'string' },
        quick: { type: 'boolean', default: false },
        items: { type: 'string' },
        json: { type: 'string' },
      },
    });
    const grader = graderNames.find((name) => name === values.grader);
    if (grader === undefined) return fail(`--grader takes one of ${graderNames.join(', ')}.`);
    const sample = values.sample === undefined ? null : Number(values.sample);
    if (sample !== null && !(Number.isInteger(sample) && sample > 0))
      return fail('--sample takes a whole number of answers.');
    if (values.set.length === 0 && !values.public) return fail(`Usage: ${usage}`);
    return ok({
      sets: values.set,
      isPublic: values.public,
      grader,
      model: values.model,
      sample,
      isQuick: values.quick,
      itemsFile: values.items,
      jsonFile: values.json,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
