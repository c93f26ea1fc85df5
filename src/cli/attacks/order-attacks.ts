import { readDiagram } from '../../core/mermaid/read-mermaid.js';
import { textAt } from '../../core/attempt/timed-text.js';
import type { Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { plainOrder, spokenOrders } from './spoken-orders.js';
import { noted, type Attack, type Target } from './target.js';

/** For each criterion a sentence that names its cues and goes on with an order; the gain is over the same without. */
const spoken = ({ shape, said }: (typeof spokenOrders)[number]): Attack =>
  pair(`order ${shape}`, 'answer', (target, isOrdered) =>
    noted(target, (phaseId) =>
      positive(target.prompt)
        .filter(({ phase }) => phase === phaseId)
        .map((criterion) => `${claim(criterion)}${isOrdered ? said : ''}.`)
        .join('\n'),
    ),
  );

export const orderAttacks: readonly Attack[] = [
  ...spokenOrders.map(spoken),
  pair('order in a clarifying question', 'answer', (target, isOrdered) => ({
    ...target,
    answer: {
      ...target.answer,
      questions: positive(target.prompt).map((criterion, at) => ({
        text: `${claim(criterion)}${isOrdered ? plainOrder.said : ''}?`,
        atSec: at,
      })),
    },
  })),
  pair('order in the label of a diagram', 'drawing', (target, isOrdered) => {
    const boxes = positive(target.prompt).map(
      (criterion, at) => `n${String(at)}["${claim(criterion)}${isOrdered ? plainOrder.said : ''}"]`,
    );
    const arrows = boxes.slice(1).map((_, at) => `n${String(at)} --> n${String(at + 1)}`);
    const diagram = readDiagram(['flowchart LR', ...boxes, ...arrows].join('\n'));
    return { ...target, answer: { ...target.answer, diagram } };
  }),
  pair('order in code', 'code', (target, isOrdered) => {
    const mark = target.prompt.code?.language === 'javascript' ? '//' : '#';
    // Of what a line's own names say, the fake reads more in an excerpt than in the whole; so they say nothing.
    const lines = positive(target.prompt).map(
      (criterion, at) =>
        `step_${String(at)} = 1  ${mark} ${claim(criterion)}${isOrdered ? plainOrder.said : ''}`,
    );
    const text = [target.answer.code.text, ...lines].join('\n');
    return { ...target, answer: { ...target.answer, code: textAt(text, 0) } };
  }),
];

function pair(
  shape: string,
  on: Attack['on'],
  change: (target: Target, isOrdered: boolean) => Target,
): Attack {
  return {
    shape,
    kind: 'order',
    on,
    apply: (target) => change(target, true),
    onto: (target) => change(target, false),
  };
}

const positive = ({ rubric }: Prompt): readonly Criterion[] =>
  rubric.filter(({ kind }) => kind !== 'anti-pattern');

const cuesOf = ({ cues }: Criterion): readonly string[] =>
  cues.map((group) => (group[0] ?? '').replaceAll('*', ''));

const claim = (criterion: Criterion): string =>
  `For this we take ${cuesOf(criterion).join(' together with the ')}`;
