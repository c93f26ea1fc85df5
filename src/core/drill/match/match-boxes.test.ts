import { describe, expect, test } from 'vitest';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { wordsOf } from '../../prompt/cue-match.js';
import { matchBoxes } from './match-boxes.js';

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

const reference = `
  page["Search page"] --> gate["Gateway: quotas"]
  gate --> find["Retriever: filter and fuse"]
  find --> keys[("Keyword index, BM25")]
  find --> vecs[("Vector index, HNSW")]
  find --> rank["Reranker"]
  rank --> llm["LLM, own GPUs"]
  llm --> check["Citation check"]
  check --> audit[("Audit log")]`;

describe('one box for one', () => {
  test('by its words, by what else it is called, and not at all', () => {
    expect(matched('a[Elasticsearch]\n b[Billing invoices]\n c[Rerankers]', reference)).toEqual({
      a: ['keys'],
      b: [],
      c: ['rank'],
    });
  });
  test('a word that two boxes could mean goes by its neighbours', () => {
    const drawn = 'f[Retrieval] --> i[(Index)]\n f --> v[(FAISS)]\n f --> r[Reranker]';
    expect(matched(drawn, reference)).toMatchObject({ i: ['keys'], v: ['vecs'] });
  });
  // Bug: the surest pair was taken first, and left nothing for a box that could be nothing else.
  test('the best for both is better than the best for one', () => {
    const two = 'a["Vector search"] --> b["Search"]';
    expect(matched('x[Vector]\n y[Vector search]', two)).toEqual({ x: ['a'], y: ['b'] });
  });
});

describe('merged and split', () => {
  test('a label that joins two things stands for both', () => {
    expect(matched('a[BM25 and vector index]', reference)).toEqual({ a: ['keys', 'vecs'] });
    expect(matched('a[rerank + LLM]', reference)).toEqual({ a: ['rank', 'llm'] });
  });
  test('a second box for one thing stands for it too', () => {
    expect(matched('a[Reranker] --> b[Reranker, second pass]', reference)).toEqual({
      a: ['rank'],
      b: ['rank'],
    });
    // Bug: a part that says less of its whole was called extra, where a label that says two things needed less to be both.
    const trained =
      'p["Preference pairs"] --> m["Reward model trainer, Bradley-Terry"] --> r["Registry"]';
    const inParts =
      'p[Preference pairs] --> a[Reward model training] --> b[reward scoring] --> r[Registry]';
    expect(matched(inParts, trained)).toMatchObject({ a: ['m'], b: ['m'] });
  });
});

// Bug: a gate that asks for a password was taken for the gate of a release, and that one for nothing.
test('a gate of something else gives way to one that fits', () => {
  const released = 'g["Gate: people, safety, capabilities"] --> r["Registry"]';
  expect(matched('a[Gate: login, API keys]\n b[release gate]', released)).toEqual({
    a: [],
    b: ['g'],
  });
});

// Bug: a word in another box's detail was enough to be credited as that box.
test('a box is known by what it is called, not by a detail of the other', () => {
  const labelled = 't["Text: BM25 and vectors"]';
  expect(matched('e[embedding model]', labelled)).toEqual({ e: [] });
});

// Bug: a cache of answers was credited as the memory of a GPU server, and its arrow then called the wrong way round.
test('a cache is no memory of a replica, and no box is known by its arrows alone', () => {
  const served = 'c["Chat replicas"] --> h[("KV in host memory")]';
  expect(matched('r[Redis cache] --> c[Chat replicas]', served)).toEqual({ r: [], c: ['c'] });
  expect(matched('x[KV offload] --> c[Chat replicas]', served)).toEqual({ x: ['h'], c: ['c'] });
});

// Bug: one word that half the case's boxes share made a queue the workflow, and its engine the table of its state.
test('a queue is no workflow, though both are of a claim', () => {
  const claims = `
    w["Claim workflow"] --> s[("Workflow state")]
    w --> f["Fraud step"]
    w --> c[("Claim file")]
    h[("Claims history")] --> w`;
  const drawn = 'q[Claim queue] --> e[Workflow engine]\n e --> f[Fraud step]';
  expect(matched(drawn, claims)).toEqual({ q: [], e: ['w'], f: ['f'] });
});

// Bug: the second half of a name, with its own box found, was credited as whatever was left over.
test('one box stands for one where the reference names both halves in one', () => {
  const hub = 'a["Apps and web widget"] --> c["Widget replicas"]';
  expect(matched('x[Apps and widget]', hub)).toEqual({ x: ['a'] });
});

// Bug: an engineer is a person, and so was found as the step that masks the names of persons.
test('a person is no step that does something to persons', () => {
  const masked = 't["Tickets"] --> m["Mask person names, split by section"]';
  expect(matched('e[On-call engineer] --> g[Graph search]', masked)).toEqual({ e: [], g: [] });
  expect(matched('e[Anonymiser]', masked)).toEqual({ e: ['m'] });
  expect(matched('e[Mask names]', masked)).toEqual({ e: ['m'] });
  // Bug: then by the stem of "reviewer" the engineer was the reviews, and the reviewer too.
  const written = 'r["Reviews and tickets"] --> l["Labels"]';
  for (const person of ['On-call engineer', 'Reviewer', 'Labeller'])
    expect(matched(`e[${person}]`, written)).toEqual({ e: [] });
  expect(matched('e[On-call engineer]', 'r["Reviewers, blind"]')).toEqual({ e: ['r'] });
});

// Bug: by its "load" a balancer was what is measured of the queue, and the router between queue and GPUs was called missing.
test('a word in a phrase means the phrase: a load balancer is no load', () => {
  const served = `
    q["Priority queue with deadlines"] --> r["Affinity router, soft"]
    r --> c["Chat replicas"]
    r --> b["Background jobs, preemptible"]
    q --> m[("Queue time, waiting tokens, offered rate")]
    m --> s["Capacity controller"]`;
  const drawn = `
    q["Priority queue"] --> l["Load balancer"]
    l --> c["Chat GPUs"]
    l --> b["Batch scoring"]
    d["Monitoring"] --> s["Autoscaler"]`;
  expect(matched(drawn, served)).toMatchObject({ l: ['r'], q: ['q'], c: ['c'], d: ['m'] });
  expect(matched('l["Load balancer"]', 'm[("Queue time, waiting tokens, offered rate")]')).toEqual({
    l: [],
  });
});

// Bug: by its first word a decision log was also the challenger, or the API in place of the box that was one.
test('a decision log is a log: no challenger of decisions, and no decision API', () => {
  const decided = `
    s["Shops"] --> a["Decision API and policy"]
    a --> m["Scorer: champion"]
    a --> c["Shadow or canary challenger"]
    a --> e["Payment events, Kafka"]
    l[("Feature log and offline history")] --> t["Training"]`;
  const same = [['scorer', 'decision', 'challenger', 'shadow', 'canary']];
  const called = 'a["Decision API"] --> l[("Decision log")]\n l --> t["Training"]';
  expect(matched(called, decided, same)).toEqual({ a: ['a'], l: ['l'], t: ['t'] });
  const other = 's["Shop"] --> a["Payment API"]\n a --> m["Scorer"]\n a --> l["Decision log"]';
  expect(matched(`${other}\n l --> t["Training"]`, decided, same)).toMatchObject({ l: ['l'] });
});

// Bug: in a phrase that has a line of its own a word lost its meaning: an audit log was no audit.
test('a word of a phrase still means what is nearly the same', () => {
  expect(matched('a["Audit trail"]', 'l[("Audit log, append-only")]')).toEqual({ a: ['l'] });
  expect(matched('s["Shadow model"]', 'c["Canary router and control group"]')).toEqual({
    s: ['c'],
  });
});

// Bug: a database of users was found as the users, or as their app.
test('a store of something is not that something', () => {
  const used = 'a["Customer app"] --> i["Intake"]';
  expect(matched('d["User database"]\n u["User app"]', used)).toEqual({ d: [], u: ['a'] });
  expect(matched('d["Vector database"]', 'v[("Vector index, HNSW")]')).toEqual({ d: ['v'] });
});

// Bug: by shape and place alone a cache of answers was found as the keyword index, and the rights as a graph.
test('a store between the same boxes is not found where its name shares nothing', () => {
  const searched = `
    q["Query service"] --> v[("Vector index, HNSW")]
    q --> k[("Keyword index, BM25")]
    q --> r["Permission service"]
    q --> g[("Entity graph, rows with pages")]`;
  const drawn = `
    q["Query service"] --> v[("Vector index")]
    q --> c[("Answer cache")]
    q --> a[("Access rights")]`;
  expect(matched(drawn, searched)).toEqual({ q: ['q'], v: ['v'], c: [], a: ['r'] });
});

test('nothing drawn, and nothing to draw', () => {
  expect(matched('', reference)).toEqual({});
  expect(matched('a[LLM]', '')).toEqual({ a: [] });
});

// Bug: one part of a thing was found by its word, and the other, whose word nobody knew, was extra.
test('parts of one thing stand for what one of them stands for, if for nothing else', () => {
  const two = 'w["Report writer"] --> c["Release check"]';
  const both = (first: string, second: string) => matched(`o["${first}"]\n p["${second}"]`, two);
  expect(both('Author: outline', 'Author: pictures')).toEqual({ o: ['w'], p: ['w'] });
  expect(both('Author pictures', 'Billing pictures')).toEqual({ o: ['w'], p: [] });
  expect(both('Author: outline', 'Author: checks a release')).toEqual({ o: ['w'], p: ['c'] });
});
