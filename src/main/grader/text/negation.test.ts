import { expect, it } from 'vitest';
import { deniedIn } from './negation.js';
import { plainText } from './tokens.js';

const isWordDenied = (text: string, word: string): boolean => {
  const { tokens } = plainText(text, new Map());
  const token = tokens.find((one) => one.text === word);
  if (token === undefined) throw new Error(`${word} is not in the text`);
  return deniedIn(tokens).some(({ at, end }) => token.at >= at && token.end <= end);
};

// Bug: "You mention “analyst”, but I can’t tell whether you mean it" of what is done where a run can't go on.
it('denies what is said before the colon of a case, not what is done in it', () => {
  const stuck = "Where a run goes that can't get past a box: a parked list for the analyst.";
  expect(isWordDenied(stuck, 'box')).toBe(true);
  expect(isWordDenied(stuck, 'analyst')).toBe(false);
  expect(isWordDenied("Where it doesn't help: prefill and training.", 'prefill')).toBe(true);
  expect(isWordDenied('What I would never do: a nightly rebuild.', 'nightly')).toBe(true);
});

// Bug: "Does it take this back?" of a sentence that says the same as the one above it.
it('denies by a "never" before a comma what stands before it, not what is done instead', () => {
  const business = 'Business conversations never, filter at the source by tenant and consent flag.';
  expect(isWordDenied(business, 'conversations')).toBe(true);
  expect(isWordDenied(business, 'filter')).toBe(false);
  expect(isWordDenied('Never, in my view, filter at the source.', 'filter')).toBe(true);
});

// Bug: "the order of the same weekday last week goes out" was denied, since the run is "not through by 02:15".
it('denies by a "not" in a condition the condition, not what is done in that case', () => {
  const late = "If the run is not through by 02:15, last week's order goes out.";
  expect(isWordDenied(late, 'through')).toBe(true);
  expect(isWordDenied(late, 'order')).toBe(false);
  expect(isWordDenied('As long as it does not pay, a queue will do.', 'queue')).toBe(false);
  expect(isWordDenied('We do not run it at night, by hand or by a cron job.', 'cron')).toBe(true);
});
