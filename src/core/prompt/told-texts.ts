import type { Prompt } from './prompt.js';

/** What a candidate is told of a prompt, by its statement or by the interviewer: no thoughts of their own. */
export function toldTexts(
  prompt: Pick<Prompt, 'statement' | 'curveball' | 'phases' | 'facts' | 'followUps'>,
): readonly string[] {
  return [
    prompt.statement,
    prompt.curveball?.text ?? '',
    ...prompt.phases.map(({ ask }) => ask ?? ''),
    ...prompt.facts.map(({ answer }) => answer),
    ...prompt.followUps.map(({ ask }) => ask),
  ];
}
