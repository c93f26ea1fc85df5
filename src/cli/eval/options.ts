import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/result.js';
import { graderNames, type GraderName } from './rows/bars.js';

export const usage =
  `npm run -s eval -- [--set FILE …] [--public] [--attacks] [--grader ${graderNames.join('|')}] [--model NAME] ` +
  '[--careful] [--sample N] [--quick] [--items OUT.jsonl] [--json OUT.json]';

export type Options = {
  readonly sets: readonly string[];
  readonly isPublic: boolean;
  readonly grader: GraderName;
  readonly model: string | undefined;
  /** How many answers of a public set are drawn; null for all. */
  readonly sample: number | null;
  /** Asks a model about one criterion at a time. */
  readonly isCareful: boolean;
  /** Tries the attack shapes on the grader; they bring their own answers. */
  readonly isAttacked: boolean;
  /** Leaves out stability, which grades each answer eight times. */
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
        careful: { type: 'boolean', default: false },
        attacks: { type: 'boolean', default: false },
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
    if (values.set.length === 0 && !values.public && !values.attacks)
      return fail(`Usage: ${usage}`);
    return ok({
      sets: values.set,
      isPublic: values.public,
      grader,
      model: values.model,
      sample,
      isCareful: values.careful,
      isAttacked: values.attacks,
      isQuick: values.quick,
      itemsFile: values.items,
      jsonFile: values.json,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
