import { expect, it } from 'vitest';
import { likeliest, wishChances } from './wishes.js';

it.each([
  ['Does my sketch hold up?', 'praise'],
  ['I’m confused by that', 'rephrase'],
  ['I really can’t see how to begin', 'stuck'],
  ['What would you suggest?', 'hint'],
  ['Should we shard it?', 'choice'],
  ['I’d go with a queue and three workers.', 'assumption'],
  ['Is there something missing from my diagram?', 'praise'],
  ['Would that pass in a real interview?', 'praise'],
  ['I would put IVF here, sensible?', 'praise'],
  ['Is it expected that I draw everything?', 'rubric'],
  ['Do comments in the code count?', 'rubric'],
  ['Sorry, I wasn’t listening, what was that?', 'rephrase'],
  ['I’m hopelessly lost in this derivation.', 'stuck'],
  ['Is there a well-known technique for this?', 'hint'],
  ['Kafka or RabbitMQ, which one?', 'hint'],
  ['Should the index be sharded or replicated?', 'choice'],
  ['Let’s go with five nodes then.', 'assumption'],
  ['Let me just write this down.', 'small-talk'],
  ['Okay cool, then I continue.', 'small-talk'],
  ['Colour?', 'vague'],
  ['Who built it?', 'task'],
  ['I’d put the state into Redis. Convincing?', 'praise'],
  ['Is this about the newsvendor problem?', 'hint'],
  ['Would you correct for the error rates here?', 'hint'],
  ['Should my answer be short or long?', 'rubric'],
  ['Do you want numbers, or is the idea enough?', 'rubric'],
  ['What does “into such a night” refer to?', 'rephrase'],
  ['I’m really struggling to see why.', 'stuck'],
  ['Uff, I have absolutely no plan here.', 'stuck'],
  ['I never learned this stuff, sorry.', 'stuck'],
  ['I have absolutely nothing on the trade-off question.', 'stuck'],
  ['So what’s the situation?', 'vague'],
  ['I got 12 bytes per parameter. Does this match what you have?', 'praise'],
  ['Is runtime judged too or only correctness?', 'rubric'],
  ['What have other candidates done about the snow days?', 'hint'],
  ['Could you read me the task one more time?', 'rephrase'],
  ['May logits be an empty list?', 'task'],
  ['Which cloud is it?', 'task'],
  ['Was it the GPUs that were short?', 'task'],
  ['Which chart library should the front end use for the clusters?', 'task'],
  ['Can we get more machines in five weeks?', 'task'],
  ['What does it do when it is not sure?', 'task'],
])('by how it is built: %s', (message, intent) => {
  expect(likeliest(wishChances(message))).toBe(intent);
});

it.each([
  ['So I divide by T. Am I missing something?', 'praise'],
  ['What am I missing?', 'hint'],
  ['Would you rather see the orchestration first or the data part?', 'choice'],
  ['I never remember the thresholds. Do you insist on the numbers?', 'rubric'],
  ['Could you please say when I have ten minutes left?', 'small-talk'],
  ['Can you tell me when there is a card left?', 'task'],
  ['Is a cache the thing you want to hear?', 'hint'],
  ['I assume 100 users, is that ok?', 'assumption'],
])('by its phrases: %s', (message, intent) => {
  expect(likeliest(wishChances(message))).toBe(intent);
});

it.each([
  ['Did I read the task right?', 'praise'],
  ['How did that land with you?', 'praise'],
  ['Does 40 GB seem plausible to you?', 'praise'],
  ['Is 3 TB in the right ballpark?', 'praise'],
  ['How many words should I write?', 'rubric'],
  ['Am I expected to know the paper?', 'rubric'],
  ['What would you check first?', 'hint'],
  ['Is caching the key here?', 'hint'],
  ['Am I supposed to use a queue somewhere?', 'hint'],
  ['May I pick the framework myself?', 'choice'],
  ['Would a tree be better than a list here?', 'choice'],
  ['What exactly should I hand in?', 'rephrase'],
  ['I did not understand the last sentence.', 'rephrase'],
  ['Where are you based?', 'small-talk'],
  ['Just a second, please.', 'small-talk'],
  ['I get 128 kB per token. Could you tell me whether I slipped somewhere?', 'praise'],
  ['Any red flags in what I’ve drawn?', 'praise'],
  ['Would you ship this?', 'praise'],
  ['Give me a starting point please', 'hint'],
  ['What would Google do?', 'hint'],
  ['I’m completely out of my depth.', 'stuck'],
  ['I keep getting the wrong sign.', 'stuck'],
  ['How deep shall I go?', 'rubric'],
  ['Do I have to cover monitoring too?', 'rubric'],
  ['Sorry, could you run that by me again?', 'rephrase'],
  ['What am I meant to deliver in the end?', 'rephrase'],
  ['What else can you tell me?', 'vague'],
  ['Is there a follow-up question?', 'small-talk'],
  ['And at the weekend? does the new client work then', 'task'],
])('%s: %s', (message, intent) => {
  expect(likeliest(wishChances(message))).toBe(intent);
});

it.each([
  'If a list is empty, what do you expect me to do?',
  'What precision do you want for the sum?',
  'Which accuracy do you expect of the labels?',
  'What should I do when the queue is full?',
  // Bugs: a score or a preference of the task was taken for the wish for a grade.
  'From which score on is a payment stopped?',
  'I’d like to score fewer candidates. Do we have any idea what that does to the business?',
  'If I can’t make it both right and in time, what do you prefer?',
  'Which criteria does the ranker use?',
  'How many points are there at most?',
  'Do you expect more traffic next year?',
  'Are the listings scored by the model?',
])('asks for a rule of the task: %s', (message) => {
  expect(likeliest(wishChances(message))).toBe('task');
});

it.each([
  ['If I ask you a lot, do I lose points?', 'rubric'],
  ['When the code is slow, do I lose points?', 'rubric'],
  ['What do you expect from me?', 'rubric'],
  ['How many points are there for the drawing?', 'rubric'],
  ['Is this scored by a model?', 'rubric'],
  ['Do you have any idea what I could draw?', 'hint'],
  ['Do you expect more from me?', 'rubric'],
  ['Which criteria do you use?', 'rubric'],
  ['What level of detail do you want in the answer?', 'rubric'],
  ['How much detail do you want?', 'rubric'],
  ['What do you want me to do?', 'rephrase'],
  ['What should I do if I’m stuck?', 'stuck'],
  ['What should I do next?', 'stuck'],
  ['What would you do when a node dies?', 'hint'],
  ['Do you have any doubts about my plan?', 'praise'],
])('asks for no rule of the task: %s', (message, intent) => {
  expect(likeliest(wishChances(message))).toBe(intent);
});
