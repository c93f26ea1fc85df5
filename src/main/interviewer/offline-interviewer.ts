import type { Fact, Prompt } from '../../core/prompt/prompt.js';
import type { Interviewer, Said } from './interviewer.js';
import { enough, matchFacts } from './match-facts.js';

export const openQuestion = 'Assume what you find reasonable, and say so.';

/** At most two facts in one breath; whoever asks for everything at once gets no sheet to read. */
const mostFacts = 2;

/** Answers from the fact sheet by words and cues; what the sheet does not hold is left to the candidate. */
export const offlineInterviewer: Interviewer = {
  answer: async (prompt, talk, question): Promise<Said> => {
    const facts = factsAsked(question, prompt.facts);
    const [first] = facts;
    if (first === undefined) return { text: openQuestion, factId: null };
    const told = new Set(talk.map((turn) => turn.factId));
    const parts = facts.map((fact) =>
      told.has(fact.id) ? `As I said: ${fact.answer.trim()}` : fact.answer.trim(),
    );
    return { text: parts.join('\n\n'), factId: first.id };
  },
  onPhase: async (prompt: Prompt, phaseId: string) => {
    const ask = prompt.phases.find((phase) => phase.id === phaseId)?.ask;
    const { curveball } = prompt;
    return [
      ...(ask === undefined ? [] : [ask]),
      ...(curveball?.phase === phaseId ? [curveball.text] : []),
    ];
  },
};

/** The facts that a message asks for, in its order: the best match of each of its questions. */
export function factsAsked(message: string, facts: readonly Fact[]): readonly Fact[] {
  const questions = message.split(/(?<=[?.!;\n])\s+/).filter((part) => part.trim() !== '');
  const best = [
    ...questions.map((part) => matchFacts(part, facts)[0]),
    matchFacts(message, facts)[0],
  ];
  const found = new Set<Fact>();
  for (const match of best) if (match !== undefined && match.score >= enough) found.add(match.fact);
  return [...found].slice(0, mostFacts);
}
