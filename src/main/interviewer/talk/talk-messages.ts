import { randomBytes } from 'node:crypto';
import { assertNever } from '../../../core/result.js';
import type { ReplyFault } from '../../../core/interviewer/reply-faults.js';
import type { Fact } from '../../../core/prompt/prompt.js';
import type { Manner } from '../../../core/settings/interviewer-settings.js';
import type { Room } from '../interviewer.js';

export type TalkFault = ReplyFault | { readonly kind: 'no-question' };

const manners: Readonly<Record<Manner, string>> = {
  friendly: 'You are calm and friendly, and never gush.',
  strict: 'You are terse and sceptical, and never rude.',
};

/** The statement and the phase, as data. */
export function interviewData({ prompt, phaseId }: Room): string {
  const phase = prompt.phases.find(({ id }) => id === phaseId);
  return data({ statement: prompt.statement, phase: phase?.title, you_asked: phase?.ask });
}

export const sheetData = (facts: readonly Fact[]): string =>
  data(facts.map(({ topic, asks, answer }) => ({ topic, asked_as: asks[0], fact: answer })));

export const saidBefore = ({ talk }: Room): readonly object[] =>
  talk.map(({ who, text }) => ({ [who === 'you' ? 'candidate' : 'interviewer']: text }));

export const mannerWords = (manner: Manner): string => manners[manner];

/** What was said, between two marks that its author could not know. */
export function userTurn(template: string, said: object, wish: string): string {
  const mark = randomBytes(9).toString('hex');
  return filled(template, {
    open: `<said-${mark}>`,
    said: data(said),
    close: `</said-${mark}>`,
    wish,
  });
}

/** What the model is told of a line that was not said. */
export function faultWords(fault: TalkFault): string {
  switch (fault.kind) {
    case 'unsourced':
      return `These stand neither in the sheet nor in what was said: ${fault.parts.slice(0, 8).join(', ')}. Do without them.`;
    case 'confirms':
      return 'It confirms, denies or states something that the sheet does not say. Say that you don’t know it.';
    case 'whole-sheet':
      return 'It tells more than two facts. Tell the one that was asked for; if none was, ask what they want to know.';
    case 'praise':
      return 'It praises or judges. Leave that out.';
    case 'recites':
      return 'It recites your orders. Answer as an interviewer would.';
    case 'no-question':
      return 'It asks nothing. Ask one question.';
    default:
      return assertNever(fault);
  }
}

/** In one pass, so that a text that is put in is never taken for a template itself. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for {{${name}}}`);
    return value;
  });
}

const data = (value: unknown): string => JSON.stringify(value, null, 1);
