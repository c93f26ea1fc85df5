import { beforeAll, expect, it } from 'vitest';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import type { Said } from './interviewer.js';
import { offlineInterviewer } from './offline-interviewer.js';
import { words } from './reply-words.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const line = (text: string, more: Partial<Turn> = {}): Turn => ({
  ...{ who: 'interviewer', atSec: 3, phaseId: 'clarify', text, factId: null },
  ...more,
});
const saidTo = (question: string, id: string, talk: readonly Turn[] = []): Said =>
  offlineInterviewer.answer(rooms(id, talk), question);
const inLastPhase = (question: string, id: string, talk: readonly Turn[] = []): Said => {
  const room = rooms(id, talk);
  const phaseId = room.prompt.phases.at(-1)?.id ?? '';
  return offlineInterviewer.answer({ ...room, phaseId }, question);
};

// Bug: "What exactly do you want to know?" to "both", as one more question lay between it and the question back.
it('hears "both" also after one more question, until it was told', () => {
  const { facts } = rooms('postmortem-graph').prompt;
  const [one, two] = ['Names of people', 'Restricted reviews'].map((topic) =>
    facts.find((fact) => fact.topic === topic),
  );
  if (one === undefined || two === undefined) throw new Error('the topics are gone');
  const back = line(words.askBack(one.topic, two.topic));
  const between = [
    line('Do the reviews follow a template?', { who: 'you' }),
    line('Two reviews in three follow a template of six headings.'),
    line('both', { who: 'you' }),
  ];
  const told = saidTo('both', 'postmortem-graph', [back, ...between]).text;
  expect(told).toContain('no question about a person is answered');
  expect(told).toContain('Three hundred reviews about security');
  const known = [one, two].map(({ id, answer }) => line(answer, { factId: id }));
  expect(saidTo('both', 'postmortem-graph', [back, ...known, ...between]).text).not.toContain(
    'Three hundred reviews',
  );
});

// Bug: "Yes, the test set", one question back too late, was told what the product needs.
it('hears the topic that a yes names before the one that was asked for last', () => {
  const { facts } = rooms('sft-metrics').prompt;
  const topicOf = (topic: string): string =>
    facts.find((fact) => fact.topic === topic)?.topic ?? 'gone';
  const talk = ['The test set', 'What the product needs'].map((topic) =>
    line(words.offer(topicOf(topic))),
  );
  expect(saidTo('Yes, the test set', 'sft-metrics', talk).text).toMatch(/^200 questions/);
});

// Bug: "Do you mean “Freshness”?" for what had been told a minute before.
it('finds what was told before by its sentence, where the sheet has nothing nearer', () => {
  const causes = rooms('postmortem-graph').prompt.facts.find(({ answer }) =>
    answer.includes('contradicted'),
  );
  const talk = [line(causes?.answer ?? '', { factId: causes?.id ?? null })];
  const question = 'What happens if two reviews contradict each other?';
  expect(saidTo(question, 'postmortem-graph', talk).text).toContain(
    'Eight in a hundred were contradicted by a later review',
  );
});

// Bug: the same four sentences word for word.
it('gives the questions alone to who wants simpler words, and says that nothing changed', () => {
  const simpler = 'could you repeat the question in simpler words?';
  expect(inLastPhase(simpler, 'sft-metrics').text).toBe(
    'The question stays the same. Its core: Is that a result? And what else must hold before you ship?',
  );
  expect(inLastPhase('could you repeat the question?', 'sft-metrics').text).toMatch(
    /^My question again: The judge prefers/,
  );
  const phaseId = rooms('sft-metrics').prompt.phases.at(-1)?.id ?? '';
  const about = { kind: 'follow-up', id: 'x' } as const;
  const asked = line('And with half the answers?', { about, phaseId });
  expect(inLastPhase('could you repeat the question?', 'sft-metrics', [asked]).text).toBe(
    'My question again: And with half the answers?',
  );
});

// Bug: "Noted. Go on." where there was nothing left to go on to.
it('points to the end who is through in the last phase', () => {
  const done = "i'm done, that's my answer";
  expect(inLastPhase(done, 'sft-metrics').text).toMatch(/^Noted\. Submit when/);
  expect(saidTo(done, 'sft-metrics').text).toBe('Noted. Go on.');
});

// Bugs: a fact of the sheet, "I don't know" or "Noted" to who has said a plan, or is stuck, and asks for no fact.
it.each([
  ['I’d choose rank 16 on all seven matrices. Too much?', 'lora', /don’t judge/],
  ['I would order the 0.7 quantile of demand, thoughts?', 'bread-for-tomorrow', /don’t judge/],
  ['I keep getting the wrong sign and can’t see why.', 'k-means-code', /^Take your time/],
  ['How much time do I have left?', 'claims-agents', /clock/],
  ['Can I begin with the board?', 'claims-agents', /^Go ahead/],
  ['May I answer in German?', 'claims-agents', /form is yours/],
  ['May I take numpy for the softmax?', 'top-p-sampling', /No library but `math`/],
])('no fact, and what is wished: %s', (question, id, words) => {
  const { text, factId } = saidTo(question, id);
  expect(factId).toBe(null);
  expect(text).toMatch(words);
});

// Bug: what the docstring of the code says was not known, or was quoted as of the prompt.
it('quotes the code where its docstring answers', () => {
  const question = 'What does wait_sec mean for an admitted request?';
  expect(saidTo(question, 'token-bucket').text).toBe(
    'That’s in the code: “wait_sec is 0.0 for an admitted one.”',
  );
});
