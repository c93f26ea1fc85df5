import type { Answer } from '../../core/answer/answer.js';
import type { Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Fit } from '../../main/grader/offline/verdict/features.js';
import { verdictsBy } from '../../main/grader/offline/offline-grader.js';
import { metShare } from '../prompts-check/bank-checks.js';
import { judged } from '../prompts-check/judge.js';
import type { Row } from '../report/report-rows.js';
import { answerOf, withoutFirst } from './examples.js';
import type { ReadOne } from './read-all.js';

const before = [
  'As far as I can see this matters here, so I say it plainly.',
  'Let me go on with what comes to mind next about this.',
  'Now something that people often leave out when they talk about it.',
  'The next thing that I would tell my team is this one.',
];
const after = [
  'That is how I would do it from the start, and I would explain it to others in the same way.',
  'I have seen this go wrong when nobody cared about it early on.',
  'We can talk about it more if you like, but this is the gist of it.',
  'I would write this down for the people who come after us.',
];

/**
 * An author's phrasing of each criterion amid sentences without a figure or a term: right, and told in a plain way. It
 * is for the rubric without these phrasings.
 */
function plainAnswer(prompt: Prompt): Answer {
  const ids = prompt.rubric.map(({ id }) => id);
  return answerOf(prompt, ({ id, kind, phrasings }: Criterion) => {
    const text = (phrasings[0] ?? '').trim();
    if (kind === 'clarifying') return text.replace(/[?.]?$/, '?');
    const at = ids.indexOf(id);
    const claim = `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
    return `${before[at % 4] ?? ''} ${claim} ${after[(3 * at + 1) % 4] ?? ''}`;
  });
}

/** The share of such claims that count, over some prompts. */
export function plainRow(name: string, prompts: readonly Prompt[], fit: Fit, read: ReadOne): Row {
  let met = 0;
  let all = 0;
  for (const prompt of prompts) {
    const verdicts = verdictsBy(fit, read(withoutFirst(prompt), plainAnswer(prompt))).map(judged);
    const { share } = metShare(prompt, verdicts);
    const count = prompt.rubric.filter(({ kind }) => kind !== 'anti-pattern').length;
    met += share * count;
    all += count;
  }
  const value = met / all;
  return {
    name: `a right claim in plain prose is met, ${name}`,
    value,
    unit: 'of claims',
    bar: '≥ 0.75',
    holds: value >= 0.75,
    n: all,
  };
}
