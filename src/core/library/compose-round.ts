import { parseAnswerFile } from '../answer/answer-file.js';
import type { Criterion } from '../prompt/criterion.js';
import { readDiagram } from '../mermaid/read-mermaid.js';
import { flowchartOf } from '../graph/graph-to-mermaid.js';
import { levels, type Phase, type Prompt } from '../prompt/prompt.js';
import { questionId, roundId } from './round-id.js';

export type RoundPlan = {
  /** What the prompts have in common; null for a mixed round. */
  readonly topic: string | null;
  readonly minutesEach: number;
};

type Question = {
  readonly id: string;
  readonly prompt: Prompt;
  readonly rungs: readonly Phase[];
  readonly rubric: readonly Criterion[];
};

const firstRungs = 2;
const mostTopics = 6;

/**
 * One prompt made of several: a phase for each, in which its ladder is asked in one go. So that some minutes can be
 * enough, it asks for the first two rungs and for what is essential on the others, and judges nothing else. A single
 * miss caps no band, for a round has so many essentials that the cap would always be on. Ids get their question's in
 * front. Estimates and curveballs stay with the whole prompts. Throws on no prompts.
 */
export function composeRound(prompts: readonly Prompt[], plan: RoundPlan): Prompt {
  if (prompts.length === 0) throw new Error('a round needs prompts');
  const questions = prompts.map(questionOf);
  const { topic, minutesEach } = plan;
  const each = `${String(minutesEach)} ${minutesEach === 1 ? 'minute' : 'minutes'}`;
  const all = <T>(part: (question: Question) => readonly T[]): T[] => questions.flatMap(part);
  return {
    id: roundId(prompts.map(({ id }) => id)),
    kind: 'ml-theory',
    title: `Round of ${String(prompts.length)}${topic === null ? ', mixed' : `: ${topic}`}`,
    summary: `${String(prompts.length)} rapid questions, ${each} each: what it is, and why it works.`,
    topics: unique(prompts.flatMap(({ topics }) => topics.slice(0, 1))).slice(0, mostTopics),
    levels: levels.filter((level) => prompts.some((prompt) => prompt.levels.includes(level))),
    source: unique(prompts.flatMap(({ source }) => source)),
    related: prompts.map(({ id }) => id),
    statement: all(({ prompt }) => [`## ${prompt.title}\n\n${prompt.summary}`]).join('\n\n'),
    phases: all(({ id, prompt, rungs }) => [
      {
        id,
        title: prompt.title,
        minutes: minutesEach,
        ask: rungs.flatMap(({ ask }) => ask?.trim() ?? []).join('\n\n') || prompt.summary,
      },
    ]),
    facts: all(({ id, prompt }) =>
      prompt.facts.map((fact) => ({ ...fact, id: `${id}-${fact.id}` })),
    ),
    rubric: all(({ rubric }) => rubric),
    followUps: all(({ id, prompt, rungs }) =>
      prompt.followUps
        .filter(({ phase }) => rungs.some((rung) => rung.id === phase))
        .map((followUp) => ({ ...followUp, id: `${id}-${followUp.id}`, phase: id })),
    ),
    estimates: [],
    reference: {
      answer: all((question) => [referenceOf(question)]).join('\n\n'),
      diagram: flowchartOf(
        questions.map(({ id, prompt }) => ({
          id,
          title: prompt.title,
          graph: readDiagram(prompt.reference.diagram),
        })),
      ),
    },
    corrections: all(({ prompt }) => prompt.corrections),
    sources: all(({ prompt }) => prompt.sources),
  };
}

function questionOf(prompt: Prompt, index: number): Question {
  const id = questionId(index);
  const first = prompt.phases.slice(0, firstRungs).map((phase) => phase.id);
  const kept = prompt.rubric.filter(({ phase, essential }) => first.includes(phase) || essential);
  return {
    id,
    prompt,
    rungs: prompt.phases.filter(
      (rung) => first.includes(rung.id) || kept.some(({ phase }) => phase === rung.id),
    ),
    rubric: kept.map((criterion) => ({
      ...criterion,
      id: `${id}-${criterion.id}`,
      phase: id,
      essential: false,
    })),
  };
}

/** What the reference says on the rungs that are asked; all of it where it cannot be told apart. */
function referenceOf({ prompt, rungs }: Question): string {
  const heading = `## ${prompt.title}\n\n`;
  const parsed = parseAnswerFile(prompt.reference.answer, prompt);
  if (!parsed.ok) return heading + prompt.reference.answer.trim().replaceAll(/^##/gm, '###');
  const texts = rungs.flatMap(({ id }) =>
    parsed.value.phases.filter(({ phaseId }) => phaseId === id).map(({ text }) => text.text.trim()),
  );
  return heading + texts.filter((text) => text !== '').join('\n\n');
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
