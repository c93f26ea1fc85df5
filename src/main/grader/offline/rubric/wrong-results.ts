import { phrasingsOf, type Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { expectedUnit } from '../../../../core/review/figures/figure-units.js';
import { figuresIn } from '../../../../core/review/figures/figures-in-text.js';
import { ownFigures, type Estimate } from '../../../../core/review/figures/own-figures.js';
import { isSumOf, otherResultFinder, wantedIn, type Wanted } from './other-result.js';
import { once } from './worked-out.js';

/**
 * Finds a number in a text that somebody comes to where the author comes to another, which the text nowhere says; as it is written
 * there, and null where there is none. Where it is asked for `estimates` it is one that stands for a number of those.
 */
export type WrongResultFinder = (said: string, only?: 'estimates') => string | null;

/** Of each criterion of a prompt, by its strong answer and the estimates that are its own; all is read when it is first asked. */
export function wrongResultsOf(prompt: Prompt): (criterion: Criterion) => WrongResultFinder {
  const { statement, phases, facts, reference, rubric } = prompt;
  const told = facts.map(({ answer }) => answer);
  const given = once(() =>
    [statement, ...phases.map(({ ask }) => ask ?? ''), ...told].flatMap(figuresIn),
  );
  const strongs = once(() => rubric.map(({ strong }) => figuresIn(strong)));
  const known = once(() => [...figuresIn(reference.answer), ...strongs().flat()]);
  return (criterion) => {
    const read = once(() => {
      const strong = figuresIn(criterion.strong);
      const ways = once(() => [...strong, ...phrasingsOf(criterion).flatMap(figuresIn)]);
      const estimates = prompt.estimates.filter((one) => {
        const says = saying(one);
        return says(strong) || (!strongs().some(says) && says(ways()));
      });
      const author = {
        ways,
        given: given(),
        known: once(() => [
          ...known(),
          ...estimates.flatMap(({ arithmetic }) => figuresIn(stepsOf(arithmetic))),
        ]),
      };
      const find = otherResultFinder({
        wanted: [...wantedIn(criterion.strong), ...estimates.flatMap(wantedOf)],
        strong: criterion.strong,
        ...author,
      });
      const findOff = otherResultFinder({ wanted: [], strong: '', ...author });
      return { estimates, find, findOff };
    });
    return (said, only) => {
      const { estimates, find, findOff } = read();
      return (only === 'estimates' ? findOff : find)(said, offIn(said, estimates, told));
    };
  };
}

/** Of the flash question of a criterion, which has numbers of its own. */
export function wrongInFlash({ flash }: Criterion): WrongResultFinder {
  if (flash === undefined) return () => null;
  const given = figuresIn(flash.ask);
  const inputs = given.map(({ value }) => value);
  const find = otherResultFinder({
    wanted: wantedIn(flash.strong).map((one) => ({ ...one, beside: [...one.beside, ...inputs] })),
    strong: flash.strong,
    ways: once(() => figuresIn(flash.strong)),
    given,
    known: () => [],
  });
  return (said) => find(said, []);
}

/** Without "(under absolute error: 36)", which is of something else than what is asked. */
const stepsOf = (arithmetic: string): string =>
  arithmetic.replace(/\([^()]*\)/g, (inner) => (/\p{L}{3}/u.test(inner) ? ' ' : inner));

const rounded = 0.006;

/** Whether some figures hold the value of an estimate. */
function saying({ value, unit }: Estimate) {
  const wanted = value * expectedUnit(unit).size;
  return (figures: ReturnType<typeof figuresIn>): boolean =>
    figures.some((one) => Math.abs(one.value / wanted - 1) <= rounded);
}

/** The value of an estimate, and each step on the author's way to it that is a sum. */
function wantedOf({ arithmetic, value, unit, tolerance }: Estimate): readonly Wanted[] {
  const expected = expectedUnit(unit);
  const steps = wantedIn(stepsOf(arithmetic));
  return [
    ...steps.filter(({ sum }) => sum.length > 1),
    {
      value: value * expected.size,
      unit: expected,
      tolerance,
      sum: [],
      beside: steps.map((one) => one.value),
    },
  ];
}

/**
 * What stands in a text for an estimate and is off; where too little says that it is meant, only what comes from the numbers of
 * its author.
 */
const offIn = (
  said: string,
  estimates: readonly Estimate[],
  told: readonly string[],
): readonly string[] =>
  ownFigures(estimates, said, told).flatMap(({ estimate, own }) => {
    if (own.kind === 'off') return [own.quote];
    if (own.kind !== 'missing' || own.near === undefined) return [];
    const { near } = own;
    const inputs = figuresIn(stepsOf(estimate.arithmetic)).map(({ value }) => value);
    const isFrom = figuresIn(said).some(({ quote, sum }) => quote === near && isSumOf(sum, inputs));
    return isFrom ? [near] : [];
  });
