import { beforeAll, expect, it } from 'vitest';
import { offlineInterviewer } from './offline-interviewer.js';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const reply = (id: string, question: string) => offlineInterviewer.answer(rooms(id), question);
const isRefused = /^I can’t discuss that/;

// Bug: the score, judge or penalty of the case was taken for the candidate's own: "I can't discuss that before the end".
it.each([
  [
    'drift-detection',
    'What happens to a payment the model scores high - is it blocked?',
    /above 0\.9 a payment is blocked/,
  ],
  ['drift-detection', 'Do we block payments with a high score?', /For a blocked payment nobody/],
  ['model-to-production', 'What is done with a high score?', /^I don’t (?:have that|know)/],
  [
    'claims-agents',
    'Is there a penalty for a late payment?',
    /^I don’t (?:have that by this name|know)/,
  ],
  ['kv-cache', 'Is there a common system prompt?', /1,500 of the 2,000 tokens/],
])('%s: %s', (id, question, expected) => {
  expect(reply(id, question).text).toMatch(expected);
});

it.each([
  ['llm-as-judge', 'How is this scored?'],
  ['llm-as-judge', 'How will my answer be judged?'],
  ['llm-as-judge', 'Who grades this interview?'],
  ['drift-detection', 'How do you score my answer?'],
  ['drift-detection', 'Does the score depend on my drawing?'],
  ['k-means-code', 'How many points is this worth?'],
  ['token-bucket', 'What level of detail do you want?'],
])('%s: %s is of the interview all the same', (id, question) => {
  expect(reply(id, question).text).toMatch(isRefused);
});

// Bugs: a sentence of the prompt that only shares the word "functions", and a fact that says nothing of what was asked.
it.each([
  ['sql-allow-check', 'Does count have to be in functions for COUNT(*) to be allowed?', /^A star/],
  ['sql-allow-check', 'So is COUNT(*) allowed if count is not in functions?', /^A star/],
  ['sql-allow-check', 'Must COUNT be listed among the functions?', /^A star/],
  ['sql-allow-check', 'Is count a function that I have to check?', /^A star/],
  ['dynamic-batcher', 'How large can max_batch get?', /None of the three has a largest value/],
  [
    'dynamic-batcher',
    'What happens to requests whose client has already given up?',
    /which your class is not told/,
  ],
])('%s: %s is answered', (id, question, expected) => {
  expect(reply(id, question).text).toMatch(expected);
});

// Bugs, in words of sittings: a wish was heard in a question of the case, or a topic was asked back for that was asked for.
it.each([
  ['llm-as-judge', 'What rubric does the judge get, does it see the source passage?', 'judge'],
  ['graph-rag', 'Which languages are they?', 'corpus-size'],
  ['deployment-strategies', 'Do requests record which model version ranked them?', 'logs'],
  ['k-means-code', 'Can points repeat, i.e. duplicates?', 'errors'],
  ['k-means-code', 'How many points are there, how many centroids and dimensions?', 'sizes'],
  [
    'masked-sft-loss',
    'Does the mask at position t refer to token t, predicted by row t-1?',
    'shift',
  ],
  [
    'live-captions-surge',
    'Why did captions run behind, was it the number of GPUs?',
    'model-and-pace',
  ],
  [
    'agents-risk-report',
    'What must be proven about a number in the report? Is there an audit obligation?',
    'audit',
  ],
])('%s: %s is a question for its fact', (id, question, fact) => {
  expect(reply(id, question).factId).toBe(fact);
});

it('hears a request for advice in no question about what advice does', () => {
  const idea = /^I’d like to hear your own idea/;
  expect(
    reply('postmortem-graph', 'Is wrong advice more harmful than no advice?').text,
  ).not.toMatch(idea);
  expect(reply('postmortem-graph', 'Any advice?').text).toMatch(idea);
});
