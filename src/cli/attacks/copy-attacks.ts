import { parseAnswerFile } from '../../core/answer/answer-file.js';
import type { Criterion } from '../../core/prompt/criterion.js';
import { randomFrom, shuffled } from '../../core/metrics/random.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { appended, replaced, type Attack } from './target.js';

const copy = (shape: string, text: (prompt: Prompt) => string): Attack => ({
  shape,
  kind: 'copy',
  on: 'answer',
  apply: (target) => replaced(target, text(target.prompt)),
});

const positive = ({ rubric }: Prompt): readonly Criterion[] =>
  rubric.filter(({ kind }) => kind !== 'anti-pattern');

const referenceText = (prompt: Prompt): string => {
  const parsed = parseAnswerFile(prompt.reference.answer, prompt);
  return parsed.ok ? parsed.value.phases.map(({ text }) => text.text).join('\n\n') : '';
};

const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\*\*/g, '')
    .split(/(?<=[.;:])\s+|\n\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length >= 4);

const bare = (cue: string): string => cue.replaceAll('*', '');

/** Text that holds the right words and is nobody's answer. */
export const copyAttacks: readonly Attack[] = [
  copy('rubric pasted back', (prompt) =>
    positive(prompt)
      .map(({ title, strong, phrasings }) => [title, strong, ...phrasings].join('\n'))
      .join('\n\n'),
  ),
  copy('titles of the rubric pasted back', (prompt) =>
    positive(prompt)
      .map(({ title }) => `- ${title}`)
      .join('\n'),
  ),
  copy('statement pasted back', ({ statement, phases }) =>
    [statement, ...phases.map(({ ask }) => ask ?? '')].join('\n\n'),
  ),
  copy('facts pasted back', ({ facts }) => facts.map(({ answer }) => answer).join('\n\n')),
  copy('keyword list, one line', (prompt) =>
    positive(prompt)
      .flatMap(({ cues }) => cues.flatMap((group) => group.slice(0, 2).map(bare)))
      .join(', '),
  ),
  copy('keyword list, a line for each criterion', (prompt) =>
    positive(prompt)
      .map(({ cues }) => `- ${cues.map((group) => bare(group[0] ?? '')).join(', ')}`)
      .join('\n'),
  ),
  copy('negated reference', (prompt) =>
    sentencesOf(referenceText(prompt))
      .map(
        (sentence) =>
          `We should not do this: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
      )
      .join('\n'),
  ),
  copy('words of the reference shuffled', (prompt) =>
    sentencesOf(shuffled(referenceText(prompt).split(/\s+/), randomFrom(7)).join(' ')).join(' '),
  ),
  copy('words of each sentence shuffled', (prompt) =>
    sentencesOf(referenceText(prompt))
      .map((sentence, index) => shuffled(sentence.split(/\s+/), randomFrom(index + 1)).join(' '))
      .join(' '),
  ),
  {
    shape: 'padding',
    kind: 'copy',
    on: 'answer',
    apply: (target) =>
      appended(target, Array.from({ length: 40 }, (_, index) => filler(index)).join(' ')),
  },
];

const openings = ['In general', 'As everybody knows', 'To be honest', 'At the end of the day'];
const claims = [
  'it is important to think about quality before anything else is decided',
  'a good team communicates early and looks at the problem from many sides',
  'one has to balance short term goals with a long term view of the product',
  'we would iterate, listen to people, and learn from what they tell us',
  'there are many ways to do this and each of them has its own merits',
];
const filler = (index: number): string =>
  `${openings[index % 4] ?? ''}, ${claims[index % 5] ?? ''}, round ${String(index + 1)}.`;
