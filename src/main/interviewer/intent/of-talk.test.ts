import { expect, it } from 'vitest';
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
