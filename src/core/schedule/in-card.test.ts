import { expect, test } from 'vitest';
import { comesNear, isInCard, reasonInCard } from './in-card.js';

const card = {
  ask: 'A team sums its loss over the 200 points of a batch and trains at 0.05. What does it change?',
  strong: 'The step is 200 times as long. Divide the rate by 200 and it is the old run.',
};

// Bug: a card on 200 points asked for the 500 of the interview that it comes from.
test('a reason names no number that the card does not ask for', () => {
  const lead = 'You write “I divide the rate by 200”.';
  expect(reasonInCard(`${lead} I don’t find this part: “Divide the rate by 500.”`, card)).toBe(
    `${lead} The strong answer says more.`,
  );
  const own = `${lead} I can’t tell whether you also say this: “The step is 200 times as long.”`;
  expect(reasonInCard(own, card)).toBe(own);
  expect(
    reasonInCard(
      `${lead} I don’t find this part, unless other words say it: “Blocks 14 → 7.9 GB.”`,
      card,
    ),
  ).toBe(`${lead} The strong answer says more.`);
  expect(reasonInCard(`${lead} Do your words also say this: “KL is 0.5 bits”?`, card)).toBe(
    `${lead} The strong answer says more.`,
  );
  expect(reasonInCard('Nothing found on this.', card)).toBe('Nothing found on this.');
});

// Bug: "I don’t find “confine an outlier.”" below a card that has no outlier.
test('nor a thing that the card does not speak of', () => {
  const lead = 'You speak of “Divide”.';
  expect(reasonInCard(`${lead} I don’t find this part: “confine an outlier.”`, card)).toBe(
    `${lead} The strong answer says more.`,
  );
  const own = `${lead} I don’t find this part: “dividing the rates.”`;
  expect(reasonInCard(own, card)).toBe(own);
});

test('nor does the line that says what was asked for', () => {
  expect(isInCard('Says that the step is 500 times as long', card.strong)).toBe(false);
  expect(isInCard('Says why a step is 200 times as long', card.strong)).toBe(true);
});

// Bug: "Not met", as sure, of an answer with the card's own equation and result.
test('an answer that shares much with the strong one comes near it', () => {
  expect(
    comesNear('Summed over 200 points each step is 200 times longer, so divide the rate.', card),
  ).toBe(true);
  expect(comesNear('Nothing changes, Adam takes care of it.', card)).toBe(false);
  const mixed = {
    ask: 'Labellers agree with the truth at 75 %, a scorer with labellers at 65 %. How good is it at best?',
    strong: '0.65 = 0.75a + 0.25(1 − a), so a = 0.8: it would look like 75 % at best.',
  };
  expect(comesNear('0.65 = 0.75a + 0.25(1-a), a = 80 %', mixed)).toBe(true);
  expect(
    comesNear('It agrees in 65 % of the cases, so it is worse than the labellers at 75 %.', mixed),
  ).toBe(false);
});
