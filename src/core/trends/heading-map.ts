import type { Band } from '../grade/band.js';
import type { Level } from '../prompt/prompt.js';
import { promptSpan, type Sitting } from './sitting.js';
import type { Span } from '../history/guess.js';
import { capOf, countedSpan, standingOf, type Standing } from '../history/standing.js';
import type { KnownPrompt } from './known-prompt.js';
import { promptToSit } from './known-prompt.js';

/** A heading of the notes: what was last made of its prompts, and when. */
export type HeadingCell = {
  readonly heading: string;
  readonly promptCount: number;
  /** How many of them have a result. */
  readonly satCount: number;
  /** The mean of what the last results on them count as; of a single one that result, as it was. */
  readonly last: LastSitting | null;
  /** No prompt of its kind was sat whole: only parts of them, or questions of another kind. False where none was sat. */
  readonly isInPart: boolean;
  /** What to sit of it: one that was never sat, or the one that was sat longest ago. */
  readonly promptId: string;
};

/** Of fewer criteria a band says nothing of a heading. */
const leastCriteria = 3;

/** Whether what was sat of a heading is too little for a band. */
export const isTooLittle = ({ last }: Pick<HeadingCell, 'last'>): boolean =>
  last !== null && last.criteria < leastCriteria;

/** Every heading that prompts are drawn from, in the order in which the prompts come. A round counts for the prompts it asks. */
export function headingMap(
  prompts: readonly KnownPrompt[],
  sittings: readonly Sitting[],
): readonly HeadingCell[] {
  const ofHeading = new Map<string, KnownPrompt[]>();
  for (const prompt of prompts) {
    for (const heading of prompt.headings) {
      const some = ofHeading.get(heading) ?? [];
      some.push(prompt);
      ofHeading.set(heading, some);
    }
  }
  const lastOf = lastSittings(sittings);
  return [...ofHeading].flatMap(([heading, some]) => {
    const promptId = promptToSit(some, (id) => lastOf.get(id)?.atMs ?? null)?.promptId;
    const sat = some.flatMap((prompt) => lastOf.get(prompt.promptId) ?? []);
    if (promptId === undefined) return [];
    const isInPart =
      sat.length > 0 && !ofItsKind(some).some((id) => lastOf.get(id)?.isShort === false);
    const counts = { promptCount: some.length, satCount: sat.length };
    return [{ heading, promptId, ...counts, last: meanOf(sat), isInPart }];
  });
}

/** A heading is about the kinds that a third of its prompts are of. */
const leastOfKind = 1 / 3;

/** Its prompts but for the stray one: a theory question beside thirteen designs says little of design. */
function ofItsKind(prompts: readonly KnownPrompt[]): readonly string[] {
  const countOf = (kind: KnownPrompt['kind']): number =>
    prompts.filter((one) => one.kind === kind).length;
  return prompts
    .filter(({ kind }) => countOf(kind) >= leastOfKind * prompts.length)
    .map(({ promptId }) => promptId);
}

/** The mean, as the weakest topic takes it, dated by the newest; a cap is in what each of them counts as. Null of none. */
function meanOf(sat: readonly LastSitting[]): LastSitting | null {
  const [first, second] = sat;
  if (first === undefined || second === undefined) return first ?? null;
  const newest = sat.reduce((one, other) => (other.atMs > one.atMs ? other : one));
  const counted = sat.map(({ cap, ...span }) => countedSpan({ ...span, band: cap }));
  const mean = (points: readonly number[]): number =>
    Math.round(points.reduce((sum, one) => sum + one, 0) / points.length);
  const span = {
    low: mean(counted.map(({ low }) => low)),
    high: mean(counted.map(({ high }) => high)),
  };
  const isShort = sat.some((one) => one.isShort);
  const criteria = sat.reduce((sum, one) => sum + one.criteria, 0);
  return { ...newest, ...span, isShort, criteria, cap: null, standing: standingOf(span) };
}

export type LastSitting = Span & {
  readonly atMs: number;
  readonly level: Level;
  /** Only a part of the prompt was asked, as in a round. */
  readonly isShort: boolean;
  /** How many criteria it judged; of several sittings, all of them. */
  readonly criteria: number;
  /** The band at which it is held, whatever its points; null where no cap falls. */
  readonly cap: Band | null;
  readonly standing: Standing;
};

/** What the last sitting made of each prompt that was ever sat. Sittings come the oldest first. */
export function lastSittings(sittings: readonly Sitting[]): ReadonlyMap<string, LastSitting> {
  const last = new Map<string, LastSitting>();
  for (const sitting of sittings) {
    for (const id of sitting.form.promptIds) {
      const span = promptSpan(sitting, id);
      if (span === null) continue;
      const { atMs, level, result, form } = sitting;
      // In a round no single miss caps a band.
      const whole = { ...span, band: form.promptIds.length === 1 ? result.band : null };
      const standing = standingOf(countedSpan(whole));
      const isShort = result.extent !== 'whole' || form.promptIds.length > 1;
      const criteria = form.criteria.filter(({ promptId }) => promptId === id).length;
      last.set(id, { ...span, atMs, level, isShort, criteria, cap: capOf(whole), standing });
    }
  }
  return last;
}
