import { counted } from '../counted.js';
import { flowchartOf } from '../graph/graph-to-mermaid.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { levels, type Hint, type Phase, type Prompt } from '../prompt/prompt.js';
import { criteriaAt } from './compose-short.js';
import { roundId, roundTitle } from './round-id.js';
import { questionOf, referenceOf, statementOf, type Question } from './round-question.js';

export type RoundPlan = {
  /** What the prompts have in common; null for a mixed round. */
  readonly topic: string | null;
  readonly minutesEach: number;
};

const mostTopics = 6;

/**
 * One prompt made of several: a phase for each, in which the rungs of its ladder that its minutes are enough for are
 * asked in one go, and nothing else is judged. A single miss caps no band, for a round has so many essentials that the
 * cap would always be on. Ids get their question's in front. Estimates and curveballs stay with the whole prompts. Throws
 * on no prompts.
 */
export function composeRound(prompts: readonly Prompt[], plan: RoundPlan): Prompt {
  if (prompts.length === 0) throw new Error('a round needs prompts');
  const questions = prompts.map((prompt, index) => questionOf(prompt, index, plan.minutesEach));
  return {
    ...listing(prompts, plan),
    ...interview(questions, plan.minutesEach),
    ...grading(questions),
    ...lessons(questions),
    ...partOf(questions, plan.minutesEach),
  };
}

/** That later rungs were not asked, so that nobody takes the first ones met for the whole; nothing where all were. */
function partOf(questions: readonly Question[], minutesEach: number): Pick<Prompt, 'short'> {
  const leftOut = questions.flatMap(({ prompt, rungs }) =>
    prompt.rubric
      .filter(({ phase, kind }) => kind !== 'anti-pattern' && !rungs.some(({ id }) => id === phase))
      .map(({ title, from }) => ({ title, from })),
  );
  if (leftOut.length === 0) return {};
  const of = criteriaAt(questions.flatMap(({ prompt }) => prompt.rubric));
  return { short: { minutes: minutesEach * questions.length, of, leftOut } };
}

type Listing = 'id' | 'kind' | 'title' | 'summary' | 'topics' | 'levels' | 'source' | 'related';

/** What the library and the heading show. */
function listing(
  prompts: readonly Prompt[],
  { topic, minutesEach }: RoundPlan,
): Pick<Prompt, Listing> {
  const each = counted(minutesEach, 'minute');
  return {
    id: roundId(prompts.map(({ id }) => id)),
    kind: 'ml-theory',
    title: roundTitle(prompts.length, topic),
    summary: `${String(prompts.length)} rapid questions, ${each} each. Only what is asked is judged.`,
    topics: unique(prompts.flatMap(({ topics }) => topics.slice(0, 1))).slice(0, mostTopics),
    levels: levels.filter((level) => prompts.some((prompt) => prompt.levels.includes(level))),
    source: unique(prompts.flatMap(({ source }) => source)),
    related: prompts.map(({ id }) => id),
  };
}

/** What is asked, and what the interviewer may tell. */
function interview(
  questions: readonly Question[],
  minutesEach: number,
): Pick<Prompt, 'statement' | 'phases' | 'facts'> {
  return {
    statement: questions.map(({ prompt }) => statementOf(prompt)).join('\n\n'),
    phases: questions.map((question) => phaseOf(question, minutesEach)),
    facts: questions.flatMap(({ id, prompt }) =>
      prompt.facts.map((fact) => ({ ...fact, id: `${id}-${fact.id}` })),
    ),
  };
}

function phaseOf({ id, prompt, rungs }: Question, minutes: number): Phase {
  const asks = rungs.flatMap(({ ask }) => ask?.trim() ?? []).join('\n\n');
  return { id, title: prompt.title, minutes, ask: asks === '' ? prompt.summary : asks };
}

/** What is judged, what is asked further of it, and what helps. */
function grading(questions: readonly Question[]): Pick<Prompt, 'rubric' | 'followUps' | 'hints'> {
  const hints = questions.flatMap(hintsOf);
  return {
    rubric: questions.flatMap(({ rubric }) => rubric),
    ...(hints.length > 0 && { hints }),
    followUps: questions.flatMap(({ id, prompt, rungs, rubric }) =>
      prompt.followUps
        .filter(({ phase }) => rungs.some((rung) => rung.id === phase))
        .map((followUp) => ({
          ...followUp,
          id: `${id}-${followUp.id}`,
          phase: id,
          criteria: judgedOf({ id, rubric }, followUp.criteria ?? []),
          ...(followUp.needs !== undefined && {
            needs: { ...followUp.needs, facts: followUp.needs.facts.map((one) => `${id}-${one}`) },
          }),
        })),
    ),
  };
}

/** The hints of the rungs that are asked, on what the round judges. */
const hintsOf = (question: Question): readonly Hint[] =>
  (question.prompt.hints ?? [])
    .filter(({ phase }) => question.rungs.some((rung) => rung.id === phase))
    .map((hint) => ({
      ...hint,
      phase: question.id,
      criteria: judgedOf(question, hint.criteria),
    }))
    .filter(({ criteria }) => criteria.length > 0);

/** A prompt's criteria under their ids in the round, those that the round judges. */
const judgedOf = (
  { id, rubric }: Pick<Question, 'id' | 'rubric'>,
  criteria: readonly string[],
): string[] =>
  criteria
    .map((name) => `${id}-${name}`)
    .filter((judged) => rubric.some((criterion) => criterion.id === judged));

/** What can be learned from it afterwards. */
function lessons(
  questions: readonly Question[],
): Pick<Prompt, 'estimates' | 'reference' | 'corrections' | 'sources'> {
  const drawings = questions.map(({ id, prompt }) => ({
    id,
    title: prompt.title,
    graph: readDiagram(prompt.reference.diagram),
  }));
  return {
    estimates: [],
    reference: {
      answer: questions.map(referenceOf).join('\n\n'),
      diagram: flowchartOf(drawings),
    },
    corrections: questions.flatMap(({ prompt }) => prompt.corrections),
    sources: questions.flatMap(({ prompt }) => prompt.sources),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
