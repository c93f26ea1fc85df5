import { expect, test } from 'vitest';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { wordsOf } from '../../prompt/cue-match.js';
import { matchBoxes } from './match-boxes.js';

/** Drawings in a person's own words, as somebody drew them. */
const matched = (
  drawn: string,
  reference: string,
  groups: readonly (readonly string[])[] = [],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    matchBoxes(
      readDiagram(`flowchart LR\n${drawn}`),
      readDiagram(`flowchart LR\n${reference}`),
      wordsOf,
      groups,
    ),
  );

// Bug: where one label named a service and its table, or a store and its guard, the second was missing.
test('a label that names what its own box is joined to stands for both', () => {
  const paid = `
    r["Rule service"] --> p["Payment service"]
    p --> l[("Payment ledger, unique rows")]
    p --> b["Bank"]`;
  expect(
    matched('r["Rules"] --> p["Payout, writes its ledger rows first"] --> b["Bank"]', paid),
  ).toMatchObject({ p: ['p', 'l'] });
  // What is not joined with it is none of its parts by a word that it says beside.
  expect(
    matched('p["Payout"]\n b["Bank, writes its ledger rows"]', `${paid}\n l --> r`),
  ).toMatchObject({ b: ['b'] });
  const asked = `
    w["Claim workflow"] --> f["Fraud step"]
    f --> g["SQL guard: AST allow-list"]
    g --> h[("Claims history, read-only views")]
    w --> c[("Claim file, append-only")]`;
  const drawn = `
    w["Claim runner"] --> f["Fraud agent"]
    f --> q[("Past claims behind allow-listed read-only SQL")]`;
  expect(matched(drawn, asked)['q']?.toSorted()).toEqual(['g', 'h']);
});

// Bug: of two boxes for one step the one whose words the reference does not have was extra.
test('a part that stands where its whole does needs fewer words', () => {
  const screened = `
    e["Claim workflow"] --> s["Screen in the house: injury, names, accounts"]
    s --> r["Hosted reading: masked photos"]
    s --> d["Handler's worklist"]`;
  const parts = `
    e["Claim workflow"] --> n["Scrubber on our boxes: names, IBANs"]
    e --> i["Injury detector on our boxes"]
    i --> d["Handler inbox"]`;
  expect(matched(`${parts}\n n --> r["Cloud VLM reads photos"]`, screened)).toMatchObject({
    n: ['s'],
    i: ['s'],
  });
  // Joined to one alone, it is not.
  expect(matched(parts, screened)).toMatchObject({ n: [] });
});

// Bug: a SQL log of decisions was credited as the scorer, and the scorer's arrows were asked of it.
test('a store is not what it keeps: a log of scores is no scorer', () => {
  const decided = `
    a["Decision API and policy"] --> s["Scorer: champion"]
    o[("Online feature store")] --> s
    s --> l[("Feature log and offline history")]
    l --> t["Training"]
    l --> m["Monitoring"]`;
  const same = [['scorer', 'score', 'decision', 'champion']];
  const drawn = `
    d["decide: model + rules"] --> x[("decision log: inputs, score, version")]
    h[("hot counters per card")] -- features --> d
    p[("past feature values")] --> t["weekly train run"]
    x --> m["watch: drift"]`;
  expect(matched(drawn, decided, same)).toMatchObject({
    d: ['a', 's'],
    x: ['l'],
    h: ['o'],
    p: ['l'],
  });
});

// Bug: what does the same at the same place in other words cost a box and both its arrows.
test('a front door that says that it got it is an intake', () => {
  const taken = 'a["Customer app"] --> i["Intake: store, acknowledge"] --> w["Claim workflow"]';
  const drawn = 'p["phone"] --> d["front door: save photos, say got it"] --> r["claim runner"]';
  expect(matched(drawn, taken)).toMatchObject({ d: ['i'], r: ['w'] });
});

// Bug: a store of photos was found as the model that reads them, and a log of the steps as a step, each by one common word.
test('a store or a log of a thing is not the thing', () => {
  const claims = `
    a["Customer app"] --> i["Intake: store, acknowledge"]
    i --> e["Claim workflow, one per claim"]
    e --> s[("Workflow state and timers")]
    e --> r["Hosted reading: masked photos, PDFs, no tools"]
    e --> f["Fraud step"]
    f --> h[("Claims history, read-only views")]
    e --> c[("Claim file, append-only")]`;
  const drawn = `
    a([Policy holder app]) --> i[Claim intake, checks uploads]
    i --> p[(Photo and document store)]
    i --> e[Durable workflow engine]
    e --> s[(Case state and step log)]
    e --> c[(Audit trail)]`;
  const found = matched(drawn, claims);
  expect(found['p']).not.toContain('r');
  expect(found['s']).toEqual(['s']);
});
