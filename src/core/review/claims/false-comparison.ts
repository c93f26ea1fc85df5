import { figuresIn } from '../figures/figures-in-text.js';

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const amount = String.raw`(?:\d[\d.,]{0,14}|${numbers.join('|')}) ?[^\s\d.,;:!?]{1,20}`;
/** "The 30 seconds of notice are longer than the three minutes that a machine needs". */
const comparison = new RegExp(
  String.raw`\b(?<left>${amount})(?<between>[^\d.;:!?\n]{0,60}) (?:is|are|was|were) (?:(?:far|much|still|even|always|well) )?(?<word>longer|more|larger|bigger|greater|higher|shorter|less|smaller|fewer|lower) than (?:(?:the|about|some|its|our|those|all) )?(?<right>${amount})`,
  'giu',
);
const isMore = /^(?:longer|more|larger|bigger|greater|higher)$/i;
/** Rounding makes no comparison false. */
const slack = 1.05;

/**
 * The comparisons of a text between two amounts of one measure that do not hold, as they are written: 30 seconds are not longer than
 * three minutes. What is denied, or has another number in between, is not read.
 */
export function falseComparisonsIn(text: string): readonly string[] {
  return [...text.matchAll(comparison)].flatMap(({ 0: said, groups = {} }): readonly string[] => {
    const { left = '', between = '', word = '', right = '' } = groups;
    if (/\b(?:not|never|no|if)\b|n['’]t\b/.test(between)) return [];
    const [one, other] = [left, right].map((written) => figuresIn(inDigits(written))[0]);
    if (one === undefined || other === undefined) return [];
    if (one.unit.kind === 'count' || one.unit.kind !== other.unit.kind) return [];
    const [more, less] = isMore.test(word) ? [one.value, other.value] : [other.value, one.value];
    return more * slack < less ? [said.trim()] : [];
  });
}

const inDigits = (written: string): string =>
  written.replace(/^\p{L}+(?= )/u, (word) => {
    const at = numbers.indexOf(word.toLowerCase());
    return at < 0 ? word : String(at + 2);
  });
