import type { Answer } from '../../../core/answer/answer.js';
import { emptyText, textAt } from '../../../core/attempt/timed-text.js';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import type { Evidence } from '../../../core/grade/grade.js';

const nothing: Answer = {
  questions: [],
  phases: [],
  code: emptyText,
  board: emptyGraph,
  diagram: emptyGraph,
};

/** An answer that says nothing but some pieces of evidence, where they stood or all in another phase. */
export function onlySaying(evidence: readonly Evidence[], phaseId?: string): Answer {
  const phases = new Map<string, string[]>();
  const questions = [];
  for (const { quote, place } of evidence) {
    if (place.kind === 'question') questions.push({ text: quote, atSec: place.atSec });
    if (place.kind !== 'text') continue;
    const there = phaseId ?? place.phaseId;
    phases.set(there, [...(phases.get(there) ?? []), quote]);
  }
  return {
    ...nothing,
    questions,
    phases: [...phases].map(([id, quotes]) => ({
      phaseId: id,
      text: textAt(quotes.join('\n\n'), 0),
    })),
  };
}

/** The answer with another's texts after its own, phase by phase. */
export function withAppended(answer: Answer, other: Answer): Answer {
  const own = new Map(answer.phases.map(({ phaseId, text }) => [phaseId, text.text]));
  const theirs = new Map(other.phases.map(({ phaseId, text }) => [phaseId, text.text]));
  const ids = [...new Set([...own.keys(), ...theirs.keys()])];
  return {
    ...answer,
    phases: ids.map((phaseId) => ({
      phaseId,
      text: textAt([own.get(phaseId), theirs.get(phaseId)].filter(Boolean).join('\n\n'), 0),
    })),
  };
}
