import { describe, expect, it } from 'vitest';
import { parseAnswerFile } from '../answer/answer-file.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { promptSchema } from '../prompt/prompt.js';
import { factsAt, planOfRound, promptsOfRound, statementAt } from './round-id.js';
import { composeRound } from './compose-round.js';
import { nextHint } from '../interviewer/hints.js';
import { scoreOf } from '../grade/score.js';
import { theoryPrompt } from '../prompt/theory.fixture.js';

const prompts = [theoryPrompt('knn'), theoryPrompt('k-means', ['define', 'trade-off'])];
const round = composeRound(prompts, { topic: 'Search', minutesEach: 6 });

describe('a round', () => {
  it('is a prompt like all others, so that journal, grader and report take it', () => {
    expect(promptSchema.parse(round)).toEqual(round);
    const { phases, rubric, facts, followUps } = round;
    expect(phases.map(({ id, title, minutes }) => [id, title, minutes])).toEqual([
      ['q1', 'The knn', 6],
      ['q2', 'The k-means', 6],
    ]);
    const ids = [...rubric, ...facts, ...followUps].map(({ id }) => id);
    expect(new Set(rubric.map(({ id }) => id)).size).toBe(rubric.length);
    expect(ids.every((id) => /^q[12]-/.test(id))).toBe(true);
    expect(rubric.every(({ phase }) => phases.some(({ id }) => id === phase))).toBe(true);
  });

  // Bug: a round of three was named by more than 80 characters, and its attempt could not be opened.
  it('may ask twelve prompts of the longest names', () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      theoryPrompt(`${'a'.repeat(78)}${String(at)}`),
    );
    const twelve = composeRound(long, { topic: null, minutesEach: 3 });
    expect(promptSchema.parse(twelve).id).toBe(twelve.id);
  });

  // Bug: a round of two minutes asked for three worked sub-questions each.
  it.each([
    [2, ['define']],
    [3, ['define']],
    [5, ['define']],
    [6, ['define', 'intuition']],
    [9, ['define', 'intuition', 'when']],
    [30, ['define', 'intuition', 'when', 'trade-off']],
  ])(
    'of %d minutes asks for the rungs that fit, and judges exactly those',
    (minutesEach, rungs) => {
      const ladder = theoryPrompt('knn', ['define', 'trade-off']);
      const { phases, rubric } = composeRound([ladder], { topic: null, minutesEach });
      expect(phases[0]?.ask).toBe(rungs.map((rung) => `${rung} knn?`).join('\n\n'));
      const judged = rubric.filter(({ kind }) => kind !== 'anti-pattern').map(({ id }) => id);
      expect(judged).toEqual(rungs.map((rung) => `q1-${rung}`));
    },
  );

  // Bug: the room of a round offered hints, and had none.
  it('has the hints of the rungs that it asks, under the ids of its own', () => {
    const steps = ['nudge', 'pointer', 'answer'];
    const hinted = {
      ...theoryPrompt('knn', ['define', 'trade-off']),
      hints: [
        { phase: 'define', criteria: ['define'], steps },
        { phase: 'trade-off', criteria: ['trade-off'], steps },
      ],
    };
    const short = composeRound([theoryPrompt('k-means'), hinted], { topic: null, minutesEach: 3 });
    expect(short.hints).toEqual([{ phase: 'q2', criteria: ['q2-define'], steps }]);
    expect(promptSchema.parse(short)).toEqual(short);
    const none: ReadonlySet<string> = new Set();
    const tests = { failing: none, sealed: none, green: none, toMend: null };
    const blank = { there: none, likely: none, isBlank: true, ...tests };
    expect(nextHint(short, 'q2', [], blank)).toMatchObject({ text: 'nudge' });
    expect(round.hints).toBeUndefined();
  });

  it('asks on to the first rung that something is judged by', () => {
    const { rubric, ...rest } = theoryPrompt('knn');
    const late = { ...rest, rubric: rubric.filter(({ phase }) => phase === 'intuition') };
    const { phases } = composeRound([late], { topic: null, minutesEach: 3 });
    expect(phases[0]?.ask).toBe('define knn?\n\nintuition knn?');
  });

  it('caps no band by a single miss', () => {
    const verdicts = round.rubric.map(({ id, kind }) => ({
      criterionId: id,
      verdict:
        id === 'q1-define' || kind === 'anti-pattern' ? ('not-met' as const) : ('met' as const),
      evidence: [],
      reason: '',
    }));
    expect(scoreOf(round, verdicts, 'staff')).toMatchObject({ total: 75, band: 'hire' });
  });

  it('keeps of each reference what it asks for, as an answer to its own phases', () => {
    const parsed = parseAnswerFile(round.reference.answer, round);
    expect(parsed.ok && parsed.value.phases.map(({ text }) => text.text)).toEqual([
      'define of knn\n\nintuition of knn',
      'define of k-means\n\nintuition of k-means',
    ]);
  });

  it('joins the drawings, each in a box of its own, with every component and arrow', () => {
    const { nodes, edges, groups } = readDiagram(round.reference.diagram);
    expect(groups.map(({ label }) => label)).toEqual(['The knn', 'The k-means']);
    expect(nodes.map(({ label }) => label)).toEqual([
      ...['knn "in"', 'store', 'k-means "in"', 'store'],
    ]);
    expect(edges.map(({ label }) => label)).toEqual(['feeds', '', 'feeds', '']);
  });

  it('shows only the open question, and answers only from its facts', () => {
    expect(statementAt(round, 'q2')).toBe('## The k-means\n\nFour rounds on k-means.');
    expect(statementAt(round, 'q1')).not.toContain('k-means');
    expect(factsAt(round, 'q2').map(({ answer }) => answer)).toEqual(['A k-means.']);
  });

  // Bug: "Take the two sensors" was asked, and the sensors stood in a statement that was only summed up.
  it('shows the statement that its question leans on, without what it says of other rungs', () => {
    const shownOf = (statement: string): string => {
      const prompt = theoryPrompt('knn', ['define'], { statement });
      return statementAt(composeRound([prompt, prompt], { topic: null, minutesEach: 3 }), 'q2');
    };
    const ladder = 'Four short rounds on them, each one rung\nhigher than the last.';
    expect(shownOf(`Take two sensors.\n\n${ladder} Answer aloud.`)).toBe(
      '## The knn\n\nTake two sensors.\n\nAnswer aloud.',
    );
    expect(shownOf(`Two sensors. ${ladder} Answer.`)).toBe('## The knn\n\nTwo sensors. Answer.');
    expect(shownOf('## Two\nsensors')).toBe('## The knn\n\n### Two\nsensors');
    expect(shownOf('Long. '.repeat(200))).toBe('## The knn\n\nWhat knn is.');
  });

  it('leaves a prompt that is no round as it is', () => {
    const [knn = theoryPrompt('knn')] = prompts;
    expect(statementAt(knn, 'define')).toBe(knn.statement);
    expect(factsAt(knn, 'define')).toEqual(knn.facts);
  });
});

describe('the id of a round', () => {
  // Bug: a round could not be taken again, so it could never be compared with another.
  it('tells with its title and phases how the same round is made again', () => {
    for (const plan of [
      { topic: 'Search: sparse', minutesEach: 6 },
      { topic: null, minutesEach: 3 },
    ]) {
      const made = planOfRound(composeRound(prompts, plan));
      expect(made).toEqual({ promptIds: ['knn', 'k-means'], ...plan });
    }
    expect(planOfRound(theoryPrompt('knn'))).toBeNull();
  });

  it('tells which prompts it asked, in order', () => {
    expect(promptsOfRound(round.id)).toEqual(['knn', 'k-means']);
    expect(promptsOfRound('rotary-position-embedding')).toBeNull();
    const ten = Array.from({ length: 12 }, (_, index) => `p-${String(index)}`);
    const { id } = composeRound(
      ten.map((one) => theoryPrompt(one)),
      { topic: null, minutesEach: 2 },
    );
    expect(promptsOfRound(id)).toEqual(ten);
  });
});
