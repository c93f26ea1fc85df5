import { promptSchema, type Prompt } from './prompt.js';

const rungs = ['define', 'intuition', 'when', 'trade-off'] as const;

/** A theory prompt whose criteria are named `<id> <rung>`; `essential` names the rungs whose criterion is essential. */
export function theoryPrompt(
  id: string,
  essential: readonly string[] = ['define'],
  parts: Partial<Prompt> = {},
): Prompt {
  const criterion = (rung: string, kind = 'deep-dive'): unknown => ({
    id: kind === 'anti-pattern' ? `slip-${rung}` : rung,
    kind,
    phase: rung,
    weight: 2,
    title: `${id} ${rung}`,
    change: `Say ${rung}`,
    essential: kind !== 'anti-pattern' && essential.includes(rung),
    novice: 'Leaves it out.',
    strong: `Says ${rung} of ${id}.`,
    phrasings: [`${id} one`, `${id} two`, `${id} three`],
    nearMisses: ['a', 'b', 'c'],
    cues: [[id], [rung]],
  });
  return promptSchema.parse({
    id,
    kind: 'ml-theory',
    title: `The ${id}`,
    summary: `What ${id} is.`,
    topics: ['Search', id],
    levels: ['mid', 'senior'],
    source: ['Notes', id],
    statement: `Four rounds on ${id}.`,
    phases: rungs.map((rung) => ({ id: rung, title: rung, minutes: 3, ask: `${rung} ${id}?` })),
    facts: [{ id: 'size', topic: 'Size', asks: ['How large?', 'What size?'], answer: `A ${id}.` }],
    rubric: [
      ...rungs.map((rung) => criterion(rung)),
      criterion('define', 'anti-pattern'),
      criterion('when', 'anti-pattern'),
    ],
    followUps: rungs.map((rung) => ({ id: rung, phase: rung, ask: 'Why?', strong: 'So.' })),
    curveball: { phase: 'trade-off', text: 'Twice the load.', changes: 'Shard.' },
    reference: {
      answer: ['Questions', ...rungs].map((rung) => `## ${rung}\n${rung} of ${id}`).join('\n'),
      diagram: `flowchart LR\n a[${id} "in"] -->|feeds| b[(store)]\n b --> a`,
    },
    corrections: [],
    ...parts,
  });
}
