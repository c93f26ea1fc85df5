import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/result.js';
import type { ReaderOptions } from './reader/read-from.js';
import { graderNames, type GraderName } from './rows/bars.js';

const usage =
  `npm run -s eval -- [--set FILE …] [--public] [--attacks] [--metamorphic] [--interviewer] [--drill] [--grader ${graderNames.join('|')}] [--model NAME] ` +
  '[--record DIR] [--replay DIR] [--self-test SHARE] [--careful] [--sample N] [--quick] [--items OUT.jsonl] [--json OUT.json]';

export type Options = {
  readonly sets: readonly string[];
  readonly isPublic: boolean;
  readonly grader: GraderName;
  readonly model: string | undefined;
  /** A reader in place of a model; null for a server. */
  readonly reader: ReaderOptions | null;
  /** How many answers of a public set are drawn; null for all. */
  readonly sample: number | null;
  /** Asks a model about one criterion at a time. */
  readonly isCareful: boolean;
  /** Tries the attack shapes on the grader; they bring their own answers. */
  readonly isAttacked: boolean;
  /** Tries whether verdicts of the offline grader hang on their own passages alone; on texts of the bank. */
  readonly isMetamorphic: boolean;
  /** Measures what the offline interviewer answers. */
  readonly isInterviewer: boolean;
  /** Measures how drills compare drawings. */
  readonly isDrill: boolean;
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
        record: { type: 'string' },
        replay: { type: 'string' },
        'self-test': { type: 'string' },
        sample: { type: 'string' },
        careful: { type: 'boolean', default: false },
        attacks: { type: 'boolean', default: false },
        metamorphic: { type: 'boolean', default: false },
        interviewer: { type: 'boolean', default: false },
        drill: { type: 'boolean', default: false },
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
    const { attacks, metamorphic, interviewer, drill } = values;
    const others = [values.public, attacks, metamorphic, interviewer, drill];
    if (values.set.length === 0 && !others.includes(true)) return fail(`Usage: ${usage}`);
    const { record = null, replay = null } = values;
    const selfTest = values['self-test'] === undefined ? null : Number(values['self-test']);
    if (selfTest !== null && !(selfTest >= 0 && selfTest <= 1))
      return fail('--self-test takes a share from 0 to 1.');
    const reader = record === null && replay === null ? null : { record, replay, selfTest };
    if (reader !== null && (grader !== 'llm' || values.model !== undefined || values.attacks))
      return fail(
        '--record and --replay stand in for a model: with --grader llm, without --model.',
      );
    return ok({
      sets: values.set,
      isPublic: values.public,
      grader,
      model: values.model,
      reader,
      sample,
      isCareful: values.careful,
      isAttacked: values.attacks,
      isMetamorphic: values.metamorphic,
      isInterviewer: interviewer,
      isDrill: drill,
      isQuick: values.quick,
      itemsFile: values.items,
      jsonFile: values.json,
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
