import { describe, expect, test } from 'vitest';
import { crosses, legsOf } from '../../board/ways/lines.js';
import type { Point } from '../../graph/layout/layout.js';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { wordsOf } from '../../prompt/cue-match.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { drillResult, type DrillLine } from './drill-result.js';
import { extraReason } from './extra/extra-reason.js';
import { kindSentences } from './extra/kind-sentence.js';
import { arrowReason } from './reason-for.js';

const diagram = `flowchart LR
  page["Search page"] --> find["Retriever"]
  find -- "50 candidates" --> rank["Reranker"]
  rank --> llm["LLM"]
  llm --> check["Citation check"]
  check --> audit[("Audit log")]`;
const answer = `## Design
*The journey.* The retriever asks both indexes at once and merges what they bring. The reranker
reads fifty of its candidates.

- A cache keeps the answers to what was asked in the last hour; it is keyed by rights.
- Is the reranker worth its milliseconds?`;
const base = theoryPrompt('drill');
const [first, second] = base.rubric;
if (first === undefined || second === undefined) throw new Error('the sample has no criteria');
const prompt = {
  ...base,
  reference: { answer, diagram },
  rubric: [
    {
      ...first,
      kind: 'component' as const,
      title: 'Checks its citations',
      strong: 'The citation check holds each sentence against its passage. What fails is left out.',
      graph: {
        nodes: { check: ['citation*', 'check'], log: ['audit*'] },
        edges: [['check', 'log']] as [string, string][],
        worth: 'partial' as const,
      },
    },
  ],
};
let made = 0;
const result = (drawn: string) =>
  drillResult({ board: [], diagram: `flowchart LR\n${drawn}` }, prompt, wordsOf, () => {
    made += 1;
    return `id-${String(made)}`;
  });
const labels = (lines: readonly DrillLine[]): readonly string[] => lines.map(({ label }) => label);
const detail = (lines: readonly DrillLine[], label: string): string | undefined =>
  lines.find((line) => line.label === label)?.detail;

describe('why a box or an arrow is there', () => {
  const { missing, arrows, found, score } = result('p[Search page] --> l[LLM]\n a[Audit log]');
  test('by the strong answer that begins with its name', () => {
    expect(labels(missing)).toEqual(['Retriever', 'Reranker', 'Citation check']);
    expect(detail(missing, 'Citation check')).toBe(
      'The citation check holds each sentence against its passage.',
    );
  });
  test('by what the reference answer says, but not by what it asks', () => {
    expect(detail(missing, 'Reranker')).toBe('The reranker reads fifty of its candidates.');
  });
  // Bug: what a sentence tells of another box, and names this one late, stood as its reason.
  test('by a sentence that begins with it, and by none that asks', () => {
    const told = {
      reference: {
        answer:
          'The engine hands each step to a worker, and only then asks for its review queue.\n\n"A review queue signs, or is it, or one person that reads all of it?"',
        diagram: 'flowchart LR\n e[Engine] --> r[Review queue]',
      },
      rubric: [],
    };
    const lines = drillResult({ board: [], diagram: '' }, { ...prompt, ...told }, wordsOf, () => {
      made += 1;
      return `id-${String(made)}`;
    }).missing;
    expect(detail(lines, 'Engine')).toMatch(/^The engine hands/);
    // Bug: of what no text tells of there was a bare name.
    expect(detail(lines, 'Review queue')).toBe('In the reference it stands after “Engine”.');
  });
  // Bugs: why the gateway is there stood at the tenants, a sentence on "these" replicas at the scheduler, and what is joined.
  test('by its own sentence, and by its place where none is its own', () => {
    const drawing = `flowchart LR
      t[Forty other tenants] --> g[Edge gateway: quotas]
      g --> q[Priority queue] --> i[Inbox queue]
      q --> m[("Queue time, waiting tokens")] --> s[Scheduler]
      s --> r[Replicas] --> c[Status cards]
      n[Night planner] --> s`;
    const reply = `**Edge.** Quotas per tenant are best counted in tokens, and a queue sheds early.
      Each card does eight requests in a second. From nine the gateway refuses what nobody waits for.

      **Planning.** It books machines for the hours that it knows.

      A scheduler adds these replicas, since a cold start is slow. Replicas are warm before the load comes.`;
    const told = { reference: { answer: reply, diagram: drawing }, rubric: [] };
    const lines = drillResult({ board: [], diagram: '' }, { ...prompt, ...told }, wordsOf, () => {
      made += 1;
      return `id-${String(made)}`;
    }).missing;
    expect(detail(lines, 'Priority queue')).toBe(
      'In the reference it stands after “Edge gateway”, before “Inbox queue” and “Queue time”.',
    );
    expect(lines.filter((line) => !line.detail.startsWith('In the reference'))).toMatchObject([
      {
        label: 'Edge gateway: quotas',
        detail: 'From nine the gateway refuses what nobody waits for.',
      },
      { label: 'Replicas', detail: 'Replicas are warm before the load comes.' },
      {
        label: 'Night planner',
        detail: 'It books machines for the hours that it knows.',
      },
    ]);
  });
  test('arrows of a missing box come with it, each once', () => {
    expect(arrows.ofMissing).toEqual([
      { label: 'Retriever', detail: 'Search page → Retriever · Retriever → Reranker' },
      { label: 'Reranker', detail: 'Reranker → LLM' },
      { label: 'Citation check', detail: 'LLM → Citation check · Citation check → Audit log' },
    ]);
    expect(arrows.missing).toEqual([]);
    expect(score).toEqual({ boxesFound: 3, boxes: 6, arrowsFound: 0, arrows: 5 });
  });
  test('what was found says how it was called', () => {
    expect(detail(found, 'LLM')).toBe('Yours: LLM');
  });
});

// Bug: of most boxes a drill said where they stand, and of none that was found why it is there.
test('what was written of a box goes before what is looked for, and stands at found ones too', () => {
  const reasons = new Map([
    ['rank', 'Of fifty candidates eight are read.'],
    ['llm', 'It words the answer.'],
  ]);
  const lines = drillResult(
    { board: [], diagram: 'flowchart LR\n l[LLM]' },
    prompt,
    wordsOf,
    () => `id-${String((made += 1))}`,
    { reasons },
  );
  expect(detail(lines.missing, 'Reranker')).toBe('Of fifty candidates eight are read.');
  expect(lines.found).toMatchObject([{ detail: 'Yours: LLM', why: 'It words the answer.' }]);
  expect(detail(lines.missing, 'Citation check')).toMatch(/^The citation check holds/);
});

describe('arrows between boxes that are there', () => {
  const all =
    'p[Search page]\n f[Retriever]\n r[Reranker]\n l[LLM]\n c[Citation check]\n a[Audit log]';
  const { arrows } = result(`${all}\n p --> f\n r --> f\n p --> r`);
  // Bug: the strong answer to a criterion that draws an arrow was told of it, though it spoke of another.
  test('missing ones say what they are for, by what speaks of both ends', () => {
    expect(detail(arrows.missing, 'Citation check → Audit log')).toBe(
      'Without it nothing reaches Audit log.',
    );
    const told = 'Each sentence that the citation check refuses goes to the audit log.';
    const rubric = prompt.rubric.map((criterion) => ({ ...criterion, strong: told }));
    const reference = readDiagram(diagram);
    const edge = reference.edges.find(({ to }) => to === 'audit');
    expect(edge && arrowReason(edge, reference, { ...prompt, rubric })).toBe(told);
    const chunks = readDiagram('flowchart LR\n c[Chunker] --> s[Chunks] --> r[Reader]');
    const answer = 'A reader asks each chunk for what it holds of the question.';
    const why = chunks.edges.map((one) =>
      arrowReason(one, chunks, { rubric: [], reference: { answer, diagram: '' } }),
    );
    expect(why).toEqual(['Without it nothing reaches Chunks.', answer]);
    expect(detail(arrows.missing, 'Reranker → LLM')).toBe('Without it nothing reaches LLM.');
  });
  // Bug: "Free slots works on what Admission gives it." of an arrow that no text speaks of.
  test('one that nothing is known of says nothing, rather than a sentence that explains nothing', () => {
    const web = readDiagram('flowchart LR\n a[Gate] --> c[Slots]\n b[Timer] --> c\n a --> d[Room]');
    const [edge] = web.edges;
    expect(edge && arrowReason(edge, web, { rubric: [], reference: prompt.reference })).toBe('');
  });
  test('one that runs the other way says so, and what it carries', () => {
    expect(detail(arrows.turned, 'Retriever → Reranker')).toBe(
      'Yours runs the other way. It carries “50 candidates”.',
    );
  });
  test('one past a box says over which the reference goes', () => {
    expect(detail(arrows.extra, 'Search page → Reranker')).toBe(
      'The reference gets there over Retriever.',
    );
  });
});

describe('boxes beyond the reference', () => {
  const { extra, arrows } = result(
    'p[Search page] --> q[Queue] --> f[Retriever]\n f --> k[Cache]\n b[Billing] --> p',
  );
  test('say what the reference does in their place', () => {
    expect(detail(extra, 'Queue')).toBe(
      `The reference goes from Search page to Retriever without it. ${kindSentences.queue}`,
    );
    expect(detail(extra, 'Cache')).toBe(
      'The reference answer says it without a box: “A cache keeps the answers to what was asked in the last hour; it is keyed by rights.”',
    );
    // Bug: a sentence that said nothing of it stood at each box that the reference does not know.
    expect(detail(extra, 'Billing')).toBe(
      'It stands before “Search page”, and no arrow leads to it: what sets it going, and what would break without it?',
    );
  });
  // Bug: "Gate: backtest…", which is told of the reference's gate, stood at an order gate as said without a box.
  test('what the reference says of a box of its own is not said without one', () => {
    const told = {
      reference: { answer: 'The gate of a release runs a backtest over a year.', diagram: '' },
      rubric: [],
    };
    const why = (reference: string) =>
      extraReason(
        'r',
        {
          drawn: readDiagram('flowchart LR\n r[Release gate]'),
          reference: readDiagram(`flowchart LR\n ${reference}`),
          boxes: new Map([['r', []]]),
        },
        told,
      );
    expect(why('t[Training]')).toEqual([expect.stringContaining('The gate of a release')]);
    expect(why('g[Gate: backtest]')).toEqual([expect.stringMatching(/^No arrow joins it/)]);
  });
  test('and so do their arrows', () => {
    expect(detail(arrows.extra, 'Billing → Search page')).toBe('The reference has no “Billing”.');
  });
});

// Bug: what is missing was listed, but arrows were not shown on the board.
test('the board shows missing boxes and arrows as ghosts, and lays none over a box of one’s own', () => {
  const { scene } = result('p[Search page] --> f[Retriever]\n r[Reranker]\n x[Billing]');
  const dotted = scene.filter((one) => one['strokeStyle'] === 'dotted');
  const ofType = (type: string) => dotted.filter((one) => one.type === type);
  expect(ofType('rectangle')).toHaveLength(3);
  const graph = readDiagram(diagram);
  // All of the reference's arrows but the one that was drawn.
  expect(ofType('arrow')).toHaveLength(graph.edges.length - 1);
  const own = scene.filter((one) => one.type === 'rectangle' && one['strokeStyle'] !== 'dotted');
  for (const ghost of ofType('rectangle'))
    for (const box of own) expect(overlap(ghost, box)).toBe(false);
});

// Bug: a missing arrow ran straight behind a third box, and read as if it led from that one.
test('a missing arrow goes round the boxes that it does not join', () => {
  const { scene } = result('f[Retriever] --> l[LLM] --> r[Reranker]');
  const boxes = scene.filter(({ type }) => type === 'rectangle');
  const arrows = scene.filter((one) => one.type === 'arrow' && one['strokeStyle'] === 'dotted');
  expect(arrows.length).toBeGreaterThan(3);
  for (const arrow of arrows) {
    const ends = ['startBinding', 'endBinding'].map(
      (end) => (arrow[end] as { readonly elementId: string }).elementId,
    );
    const [x, y] = [Number(arrow['x']), Number(arrow['y'])];
    const points = (arrow['points'] as readonly Point[]).map(([a, b]): Point => [x + a, y + b]);
    for (const box of boxes.filter(({ id }) => !ends.includes(id)))
      for (const leg of legsOf(points)) expect(crosses(leg, rectangle(box))).toBe(false);
  }
});

test('arrows that were found are told too, for those who do not see them', () => {
  expect(labels(result('p[Search page] --> f[Retriever] --> r[Reranker]').arrows.found)).toEqual([
    'Search page → Retriever',
    'Retriever → Reranker',
  ]);
});

const rectangle = (box: Placed) => {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(box[key]));
  return { x: x ?? NaN, y: y ?? NaN, width: width ?? NaN, height: height ?? NaN };
};

type Placed = Readonly<Record<string, unknown>>;
function overlap(one: Placed, other: Placed): boolean {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => [
    Number(one[key]),
    Number(other[key]),
  ]) as [number[], number[], number[], number[]];
  const within = (from: number[], size: number[]): boolean =>
    (from[0] ?? 0) < (from[1] ?? 0) + (size[1] ?? 0) &&
    (from[1] ?? 0) < (from[0] ?? 0) + (size[0] ?? 0);
  return within(x, width) && within(y, height);
}
