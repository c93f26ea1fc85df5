import { expect, it } from 'vitest';
import { intentOf } from './intent.js';
import { looseIntentOf } from './loose-intent.js';
import { ofTalk } from './of-talk.js';

// Bug: "I don't have a number for that" to who asks for the time, and no leave to who asks for it.
it.each([
  ['how much time do i have left', 'time'],
  ['how many minutes have i left i want to do the cost sheet properly', 'time'],
  ['can we skip this part', 'leave'],
  ['sorry is it ok if i use a calculator', 'leave'],
  ['before i start can i ask a few questions', 'leave'],
  ['could we jump to the third round', 'leave'],
  ['may i answer in german', 'form'],
  // Bug: "I don't know. Assume what seems reasonable" to who asks what is still to come.
  ['is there a follow-up question', 'course'],
  ['ok do you have any more questions for me', 'course'],
  ['what comes next', 'course'],
  ['are there follow-up questions', null],
  ['do you have any data', null],
  ['what comes next in the queue', null],
  ['how much time do we have until the launch', null],
  ['before i start can i ask how many users there are', null],
  ['can i start the job at night', null],
  ['can we move on to the new servers in may', null],
  ['how long do we keep the records', null],
  // Bug: "Go ahead. You divide your time" to an assumption.
  ['i ll take 20 percent as overhead', null],
  ['i ll take two minutes', 'leave'],
  ['mind if i grab a coffee', 'leave'],
  ['do you want a diagram or text here', 'form'],
])('%s: %s', (text, of) => {
  expect(ofTalk(text)).toBe(of);
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
  ['And at the weekend? does the new client work then', null],
])('%s: %s', (message, intent) => {
  expect(intentOf(message) ?? looseIntentOf(message)).toBe(intent);
});
