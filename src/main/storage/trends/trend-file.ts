import { z } from 'zod';
import { criterionKinds } from '../../../core/prompt/criterion.js';
import { fail, ok, type Result } from '../../../core/result.js';
import type { Form } from '../../../core/trends/form.js';
import type { TrendRow } from '../../../core/trends/sitting.js';
import { hashOf } from '../../files/sha256.js';
import { parseVersioned, type Unreadable } from '../stores/versioned-json.js';

/** What is known of an attempt: a mark of the result that it was read at, and its row; null where it could not be read. */
export type TrendEntry = { readonly mark: string; readonly row: TrendRow | null };
export type TrendEntries = ReadonlyMap<string, TrendEntry>;

const formSchema: z.ZodType<Form> = z.object({
  promptIds: z.array(z.string()).min(1),
  shortMinutes: z.number().nullable(),
  phases: z.array(z.object({ id: z.string(), title: z.string(), planSec: z.number() })),
  criteria: z.array(
    z.object({
      promptId: z.string(),
      criterionId: z.string(),
      title: z.string(),
      kind: z.enum(criterionKinds),
      weight: z.number(),
    }),
  ),
});

// Its hash shows that the file is as we wrote it, so that its long columns are only looked at.
const columnOf = <T>(isOne: (one: unknown) => boolean) =>
  z.custom<readonly T[]>((data) => Array.isArray(data) && data.every(isOne));
const isText = (data: unknown): boolean => typeof data === 'string';
const isNumber = (data: unknown): boolean => typeof data === 'number';
const isNullable = (data: unknown): boolean => data === null || isNumber(data);
const isNumbers = (data: unknown): boolean =>
  data === null || (Array.isArray(data) && data.every(isNumber));

const tableSchema = z.object({
  ids: columnOf<string>(isText),
  marks: columnOf<string>(isText),
  forms: z.array(formSchema),
  /** Which form each has; -1 where it could not be read. */
  formAt: columnOf<number>(isNumber),
  verdicts: columnOf<string>(isText),
  spentSec: columnOf<readonly number[] | null>(isNumbers),
  timeFactors: columnOf<number | null>(isNullable),
  guesses: columnOf<number | null>(isNullable),
});
type Table = Readonly<z.infer<typeof tableSchema>>;
const fileSchema = z.object({ schema: z.literal(1), sha256: z.string(), trends: tableSchema });

const headOf = (sha256: string): string => `{"schema":1,"sha256":"${sha256}","trends":`;
const tail = '}\n';

/** By column, each form once: a tenth of what rows would take. */
export function printTrends(entries: TrendEntries): string {
  const placeOf = formPlaces();
  const rows = [...entries.values()].map(({ row }) => row);
  const formAt = rows.map((row) => (row === null ? -1 : placeOf.of(row.form)));
  const table: Table = {
    ids: [...entries.keys()],
    marks: [...entries.values()].map(({ mark }) => mark),
    forms: placeOf.forms,
    formAt,
    verdicts: rows.map((row) => row?.verdicts ?? ''),
    spentSec: rows.map((row) => row?.spentSec ?? null),
    timeFactors: rows.map((row) => row?.timeFactor ?? null),
    guesses: rows.map((row) => row?.guess ?? null),
  };
  const text = JSON.stringify(table);
  return `${headOf(hashOf(text))}${text}${tail}`;
}

/** A changed file counts as broken: it is moved aside and made anew. */
export function parseTrends(text: string): Result<TrendEntries, Unreadable> {
  const file = parseVersioned(text, { current: 1, steps: {}, schema: fileSchema });
  if (!file.ok) return file;
  const { trends, sha256 } = file.value;
  if (hashOf(text.slice(headOf(sha256).length, -tail.length)) !== sha256)
    return fail({ kind: 'invalid', reason: 'its checksum does not match' });
  return ok(new Map(trends.ids.map((id, at) => [id, entryAt(trends, at)])));
}

function entryAt(table: Table, at: number): TrendEntry {
  const form = table.forms[table.formAt[at] ?? -1];
  const mark = table.marks[at] ?? '';
  if (form === undefined) return { mark, row: null };
  return {
    mark,
    row: {
      form,
      verdicts: table.verdicts[at] ?? '',
      spentSec: table.spentSec[at] ?? null,
      timeFactor: table.timeFactors[at] ?? null,
      guess: table.guesses[at] ?? null,
    },
  };
}

/** Forms by what they say; one that is shared is not compared again. */
function formPlaces(): { readonly forms: Form[]; readonly of: (form: Form) => number } {
  const forms: Form[] = [];
  const known = new Map<Form, number>();
  const byText = new Map<string, number>();
  return {
    forms,
    of: (form) => {
      const shared = known.get(form);
      if (shared !== undefined) return shared;
      const text = JSON.stringify(form);
      const place = byText.get(text) ?? forms.push(form) - 1;
      byText.set(text, place);
      known.set(form, place);
      return place;
    },
  };
}
