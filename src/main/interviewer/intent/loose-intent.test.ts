import { expect, it } from 'vitest';
import { intentOf, isVague } from './intent.js';
import { looseIntentOf } from './loose-intent.js';

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
  ['Who built it?', null],
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
  ['May logits be an empty list?', null],
  ['Which cloud is it?', null],
  ['Why does my test fail, is it right?', null],
  ['Was it the GPUs that were short?', null],
  ['Which chart library should the front end use for the clusters?', null],
  ['Can we get more machines in five weeks?', null],
  ['What does it do when it is not sure?', null],
])('by how it is built: %s', (message, intent) => {
  expect(looseIntentOf(message)).toBe(intent);
});

it.each([
  ['So I divide by T. Am I missing something?', 'praise'],
  ['What am I missing?', 'hint'],
  ['Would you rather see the orchestration first or the data part?', 'choice'],
  ['I never remember the thresholds. Do you insist on the numbers?', 'rubric'],
  ['Could you please say when I have ten minutes left?', 'small-talk'],
  ['Can you tell me when there is a card left?', null],
  ['Is a cache the thing you want to hear?', 'hint'],
  ['I assume 100 users, is that ok?', null],
])('by its phrases: %s', (message, intent) => {
  expect(intentOf(message)).toBe(intent);
});

it('takes a bare "What happened?" for vague', () => {
  expect(isVague('What happened?')).toBe(true);
  expect(isVague('What happened on that Saturday?')).toBe(false);
});
