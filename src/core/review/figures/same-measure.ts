import { secondsOf, type Unit } from './figure-units.js';
import { subjectWords, type Figure } from './figures-in-text.js';
import { hasUnit, isBare, isNear, isTelling } from './right-figure.js';

/** 18 million a day are 208 a second. What names no time is taken as meant. */
export function inPeriod(figure: Figure, period: number | null): Figure {
  const own = secondsOf(figure.per);
  if (own === null || period === null || own === period) return figure;
  return { ...figure, value: (figure.value * period) / own, isSpelled: true };
}

/** GB and GiB are written for each other: of the two readings the one that is nearer to what is expected. */
export function ofSameBytes(figure: Figure, unit: Unit, expected: number): Figure {
  const { size } = figure.unit;
  const isPair = Math.max(size / unit.size, unit.size / size) <= mostOfPair;
  if (unit.kind !== 'bytes' || figure.unit.kind !== 'bytes' || !isPair) return figure;
  const value = (figure.value / size) * unit.size;
  const isNearer = Math.abs(value - expected) < Math.abs(figure.value - expected);
  return isNearer ? { ...figure, value } : figure;
}

/** TiB is 10 % more than TB, GiB 7.4 % more than GB. */
const mostOfPair = 1.1;

/** 40 GB is not 40 operations; a told bare 40 may be either, but 2.5 min are no bare 150, and a bare 1 is no GiB. */
export function isSame(told: Figure, own: Figure): boolean {
  if (isBare(told.unit))
    return (
      (isTelling(told.value) || own.unit.kind === 'count') &&
      isNear(told.value, own.value / own.unit.size)
    );
  if (told.quote === own.quote) return true;
  if (!isNear(told.value, own.value)) return false;
  if (isBare(own.unit)) return true;
  const words = subjectWords(own.unit.noun);
  return (
    told.unit.kind === own.unit.kind &&
    (own.unit.kind !== 'count' || subjectWords(told.unit.noun).some((word) => words.includes(word)))
  );
}

/** A share may stand as a bare 0.8, and a count without its noun, but not with a unit of another: 80 GFLOP are no positions. */
export function measuresSame(figure: Figure, expected: Unit, wanted: number): boolean {
  const { unit, value } = figure;
  if (isOtherMachine(unit, expected)) return false;
  if (unit.kind === expected.kind)
    return !isOfOneThing(unit) || expected.noun === '' || hasUnit(figure, expected);
  if (expected.kind === 'share') return unit.kind === 'count' && value <= Math.max(1, wanted * 2);
  return expected.kind !== 'count' && isBare(unit);
}

/** Parts of a fleet, by their stems: several of the one make up another. */
const machines = [
  'gpu',
  'machine server node host instance',
  'core cpu',
  'replica pod',
  'shard',
].map((words) => subjectWords(words));

/** "120 machines" are no 120 GPUs, as a machine may hold eight. */
function isOtherMachine(one: Unit, other: Unit): boolean {
  const [own, asked] = [one, other].map(({ noun }) => {
    const words = subjectWords(noun);
    return machines.find((kind) => kind.some((word) => words.includes(word)));
  });
  return own !== undefined && asked !== undefined && own !== asked;
}

const isOfOneThing = ({ isOwn, noun }: Unit): boolean => isOwn === true || /^times\b/.test(noun);
