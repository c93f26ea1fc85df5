/** The folder of recordings in an attempt's folder. */
export const takesFolder = 'takes';

/** One recording: the phase that it was made in, and its number there, from 1. */
export type TakeName = { readonly phaseId: string; readonly number: number };

// A phase's id as the files of its notes have it.
const shape = /^([0-9A-Za-z][0-9A-Za-z._-]{0,99})-([1-9]\d{0,2})\.webm$/;

/** The name of a take's file: `clarify-2.webm`. */
export const takeFileName = ({ phaseId, number }: TakeName): string =>
  `${phaseId}-${String(number)}.webm`;

/** What a file's name says; null for what is no take's. */
export function parseTakeName(file: string): TakeName | null {
  const [, phaseId, number] = shape.exec(file) ?? [];
  return phaseId === undefined ? null : { phaseId, number: Number(number) };
}

/** The number of the next take of a phase, by the takes that are there; a gap is not filled, so no name comes twice. */
export function nextTakeNumber(takes: readonly TakeName[], phaseId: string): number {
  return Math.max(0, ...takes.filter((one) => one.phaseId === phaseId).map(byNumber)) + 1;
}

/** In the order of a prompt's phases, then by number; takes of unknown phases come last. */
export function inPhaseOrder<T extends TakeName>(
  takes: readonly T[],
  phaseIds: readonly string[],
): readonly T[] {
  const place = ({ phaseId }: TakeName): number => {
    const at = phaseIds.indexOf(phaseId);
    return at === -1 ? phaseIds.length : at;
  };
  return takes.toSorted((one, other) => place(one) - place(other) || one.number - other.number);
}

const byNumber = ({ number }: TakeName): number => number;
