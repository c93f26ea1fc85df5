import { expect, it } from 'vitest';
import { bankVerdicts } from '../bank-verdicts.fixture.js';

const verdictOf = await bankVerdicts();

// Bug: "Did you mean to do that?" of the kinds of nodes, five points, above a sentence that says that names are removed.
it('asks about no slip that another sentence says is avoided', () => {
  const nodes =
    'What is in the graph: nodes Incident, Service (catalogue id), Symptom, Cause, Mitigation, Follow-up task.';
  const removed =
    "Person names are removed before indexing, so nobody's name is in the graph, the vector index or the prompts.";
  const on = (text: string) => verdictOf('postmortem-graph/people-as-nodes', text)?.verdict;
  expect(on(nodes)).toBe('unsure');
  expect(on(`${nodes}\n\n${removed}`)).toBe('not-met');
});

// Bug: "Pays less than was asked": open on a sentence with none of its words.
it('asks about no slip of which no term stands there', () => {
  const found = verdictOf(
    'claims-agents/machine-cuts',
    'Price list and rates are looked up by code. The model never refuses or cuts; those go to a handler.',
  );
  expect(found?.verdict).toBe('not-met');
});
