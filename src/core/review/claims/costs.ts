import { growthOf, type Growth } from './growth.js';

/** What somebody says that something costs: the words before, and how it grows. Offsets are in the text, in UTF-16 units. */
export type Cost = {
  readonly subject: string;
  readonly growth: Growth;
  readonly start: number;
  readonly end: number;
};

const linear: Growth = { sizes: ['n'], log: null };
const constant: Growth = { sizes: [], log: null };

const verb =
  /\s(?:is|are|costs?|takes?|needs?|runs? in|(?:would|will|should) (?:be|cost|take|need))\s(?:(?:only|just|still|about|also|then|at most)\s)?$|\s?(?:=|→|->|:)\s?$/u;
/** The end of a clause: a comma within a number or a call ends none. */
const clauseEnd =
  /[;!?\n]|[,.](?=\s|$)|:(?=\s)|\((?=\p{L}{2})|\b(?:since|because|and|but|so|as|while|whereas|plus|then)\s/gu;
const cost = /\$?\bO\((?<within>[^()\n]{1,40})\)\$?|\b(?<word>linear|constant)(?![ -]\p{L})/gu;

/** The plain statements of a text that something costs so much, "hits.sort() is O(m)": what is denied or asked says none. */
export function costsIn(text: string): readonly Cost[] {
  if (!/O\(|linear|constant/.test(text)) return [];
  return [...text.matchAll(cost)].flatMap((match): readonly Cost[] => {
    const { index, groups = {} } = match;
    const growth =
      groups['within'] === undefined
        ? groups['word'] === 'linear'
          ? linear
          : constant
        : growthOf(groups['within']);
    const lead = text.slice(Math.max(0, index - mostLead), index);
    const found = verb.exec(lead);
    if (growth === null || found === null) return [];
    const before = lead.slice(0, found.index);
    const from = [...before.matchAll(clauseEnd)].at(-1);
    const start = from === undefined ? 0 : from.index + from[0].length;
    const subject = before.slice(start).trim();
    if (subject === '' || /\b(?:not|never|no|if|cannot)\b|n['’]t\b/.test(subject)) return [];
    const offset = index - lead.length + before.indexOf(subject, start);
    return [{ subject, growth, start: offset, end: index + match[0].length }];
  });
}

/** As much as a clause, in UTF-16 units. */
const mostLead = 120;
