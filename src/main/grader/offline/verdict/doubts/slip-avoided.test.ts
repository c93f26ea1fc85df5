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

// Bug: "Did you mean to do that?", at 8 points, of the first half of a sentence whose second has the shadow run and the control group.
it('asks about no slip that the rest of its own sentence rules out', () => {
  const trained =
    'A new model: trained weekly, tested on the weeks after its training data, put into the registry with data version and code;';
  const gated =
    'shadow for two weeks beside the old one, then 5 % of the shops against a control group, then all.';
  const on = (text: string) =>
    verdictOf('bread-for-tomorrow/alarm-retrains-at-night', text)?.verdict;
  expect(on(`${trained} it makes the orders of that night.`)).toBe('unsure');
  expect(on(`${trained} ${gated}`)).toBe('not-met');
});
