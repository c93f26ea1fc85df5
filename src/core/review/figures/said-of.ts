import { leastOfSum } from './right-figure.js';
import { figuresIn, subjectWords, type Figure } from './figures-in-text.js';

/** More than this apart, the one is no share or reserve of the other. */
const mostStep = 5;
const goesOnWith =
  /^[^\n]{0,60}?\b(?:half|halved|halves|halving|discount\p{L}*|list(?: price)?|before)\b/iu;
/** "50 GPUs fully busy; at 60 % target that is 84 L4s": some room is left, and the second is what is taken. */
const isLoaded =
  /^[^\d\n]{0,40}\b(?:at|with) \d{1,3} ?%(?:[^\d.\n]{0,32}(?:\bis|\bare|\bmakes?|[=≈:→]|->)| (?:load|use|utili[sz]ation)) ?~?\d/u;

/**
 * Whether the text goes on from a figure to another of its kind, "$2,100 at list price, half of it in a batch = $1,050": the
 * first is then a step and not what the person came to.
 */
export function isStepOf(figure: Figure, figures: readonly Figure[], ask: string): boolean {
  const [word] = goesOnWith.exec(figure.behind) ?? [];
  if (word !== undefined && !asksFor(ask, word)) return true;
  if (figure.unit.kind === 'count' && isLoaded.test(figure.behind)) return true;
  return figures.some(({ sum, value, unit }) => {
    const ratio = value / figure.value;
    return (
      sum.includes(figure.value) &&
      unit.kind === figure.unit.kind &&
      ratio !== 1 &&
      Math.max(ratio, 1 / ratio) <= mostStep
    );
  });
}

/** As many figures as are added up, and how far rounding may move what they come to, as a share. */
const mostAddends = 6;
const addendRounding = 0.003;

/** Whether it is added up with its neighbours of the same kind to a later figure: the 80 of "80, reduce 100, reports 66 = 246". */
export function isAddend(figure: Figure, figures: readonly Figure[]): boolean {
  const alike = figures.filter(
    ({ unit, isSpelled }) => unit.kind === figure.unit.kind && !isSpelled,
  );
  const at = alike.indexOf(figure);
  const values = alike.map(({ value }) => value);
  const totals = at < 0 ? [] : values.slice(at + 1, at + mostAddends + 1);
  return totals.some((total, after) => {
    const end = at + 1 + after;
    const from = Math.max(0, end - mostAddends);
    const firsts = Array.from({ length: at + 1 - from }, (_, i) => from + i);
    return firsts.some((first) => {
      const sum = values.slice(first, end).reduce((a, b) => a + b, 0);
      return end - first >= 2 && Math.abs(sum / total - 1) <= addendRounding;
    });
  });
}

/** The words that name what is added up to a figure, in its clause; none where it is no sum of named things. */
export function addendsOf({ clause, quote, sum }: Figure): readonly string[] {
  const lead = clause.slice(0, Math.max(0, clause.indexOf(quote.toLowerCase())));
  if (sum.length < leastOfSum || !/\+|\bplus\b/.test(lead)) return [];
  return lead
    .split(/\+|\bplus\b/)
    .slice(1)
    .flatMap(subjectWords);
}

const asksFor = (ask: string, behind: string): boolean =>
  ask.toLowerCase().includes(behind.toLowerCase().split(/\s/).at(-1) ?? behind);

/** Whether the figure's own sentence says more of what another question alone asks for than of what this one alone does. */
export function isSaidOfAnother(
  { beside }: Figure,
  subject: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
): boolean {
  const said = new Set(beside);
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...said].filter((word) => one.has(word) && !other.has(word)).length;
  return others.some((other) => only(other, subject) > only(subject, other));
}

const link = new Set('is are of about'.split(' '));
const askedThing = /\bwhat (?:is|are) the (\p{L}+)(?=[?,]| (?:of|in|at|for)\b)/iu;

/** Whether the word right before a figure is what a question asks for: "cost 1.0" of "What is the cost?". */
export function isNamedBefore({ clause, quote }: Figure, ask: string): boolean {
  const [thing] = subjectWords(askedThing.exec(ask)?.[1] ?? '');
  const lead = clause.slice(0, Math.max(0, clause.lastIndexOf(quote.toLowerCase())));
  const words = lead.match(/\p{L}+/gu)?.filter((word) => !link.has(word)) ?? [];
  const isNext = /[\p{L}:=≈~] ?$/u.test(lead);
  return thing !== undefined && isNext && subjectWords(words.at(-1) ?? '')[0] === thing;
}

/** What the author's rule of thumb comes to, in the unit of the value: "by the rule 16 p(1 − p)/δ² 154,000"; null where there is none. */
export function byRule(arithmetic: string): number | null {
  const [, clause = ''] = /\bby the rule\b([^;\n]*)/.exec(arithmetic) ?? [];
  return figuresIn(clause).findLast(({ isSpelled }) => !isSpelled)?.value ?? null;
}

/** The words of a question with its unit, in stems. */
export const subjectOf = ({
  ask,
  unit,
}: {
  readonly ask: string;
  readonly unit: string;
}): ReadonlySet<string> => new Set(subjectWords(`${ask} ${unit}`));
