import { expect, it } from 'vitest';
import { answerWith, fixturePrompt, gradeOf } from '../prompt.fixture.js';

const plumber = [
  'Picture a building where each tenant holds a key ring, and the valve before the tap looks at the ring first.',
  'Pipes of two widths run in parallel: one carries labels, another carries flavour, and a mixing chamber downstream blends both streams.',
  'Whenever somebody withdraws a leaflet, the janitor hangs a red ribbon over its shelf within seconds and sweeps every cupboard afterwards.',
  'Before opening day we let veterans taste two hundred cups whose recipe is known, and count how many the apprentice recognises.',
  'Should the boiler fail, gravity tanks keep half the floors supplied until the fitter arrives, so nobody stands in the shower with shampoo.',
  'Water meters on each floor tell us which branch leaks, and the bill shows monthly whether the savings hold against last winter.',
  'Corroded elbows get replaced during summer, floor by floor, with neighbours warned and a bypass hose lying ready beside them.',
  'Our foreman walks the corridors every Thursday with a clipboard, ticks radiators that hum, and writes chalk marks beside those that drip.',
  'Spare gaskets hang in a tin near the stairwell, sorted by thread, so an apprentice finds one at midnight without waking anybody upstairs.',
].join('\n\n');

/** The bug: an expert in words of another trade is told that nothing of it is there. */
it('denies nothing where most words are not those that the rubric knows, and says so', () => {
  const grade = gradeOf(answerWith({ phases: { design: plumber } }));
  expect(grade.grader.settings['ownWords']).toBe(true);
  const positive = fixturePrompt.rubric.filter(({ kind }) => kind !== 'anti-pattern');
  for (const { id } of positive)
    expect(grade.verdicts.find(({ criterionId }) => criterionId === id)?.verdict).toBe('unsure');
});

it('still says of a few words that nothing is there', () => {
  const grade = gradeOf(answerWith({ phases: { design: plumber.slice(0, 200) } }));
  expect(grade.grader.settings['ownWords']).toBeUndefined();
  expect(grade.verdicts.some(({ verdict }) => verdict === 'not-met')).toBe(true);
});
