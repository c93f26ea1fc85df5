import { describe, expect, it } from 'vitest';
import { unsourced } from './unsourced.js';

const sheet =
  'There are 50,000 PDFs, some 2 GB in all, and 200 questions a day. The p95 must stay under 300 ms; 95 % of the ' +
  'staff read English. Twenty-five people write, in 10 to 20 offices. Single sign-on is Keycloak. Budget: $2k a month.';

describe('what stands in the sources', () => {
  it.each([
    'There are 50,000 PDFs.',
    'About 50k documents, or 50 000 if you like.',
    'Fifty thousand of them.',
    'The p95 must stay under 0.3 s.',
    'Under 300 milliseconds, please.',
    'Say 95 percent, that is 0.95.',
    '25 people write.',
    'Ten to twenty offices; call it 10–20.',
    '2,000 MB in all.',
    'There are 200 questions daily.',
    'It is Keycloak’s job. What happens when one of them dies?',
    'I don’t know. Assume what you find reasonable, and say so.',
    'Some PDF-based work.',
    'Walk me through it. How would you test that?',
    'They have $2,000.',
  ])('passes: %s', (reply) => {
    expect(unsourced(reply, [sheet])).toEqual([]);
  });
});

describe('what stands in no source', () => {
  it.each([
    ['There are 60,000 PDFs.', ['60,000']],
    ['It must stay under 300 s.', ['300 s']],
    ['It must stay under 500 ms.', ['500 ms']],
    ['There are 200 questions an hour.', ['200']],
    ['95 GB in all.', ['95 GB']],
    ['Half of them are scans.', ['Half']],
    ['Five percent of them.', ['Five percent']],
    ['A dozen teams? No: eight replicas.', ['dozen', 'eight']],
    ['Between 10 and 30 offices.', ['30']],
    ['10–30 ms will do.', ['10', '30 ms']],
    ['A million users.', ['A million']],
    ['We run it on Azure.', ['Azure']],
    ['Kafka would do.', ['Kafka']],
    ['we use kafka and Node.js', ['kafka', 'Node.js']],
    ['The H100 has room; GPT-4o too.', ['H100', 'GPT-4o']],
    ['The budget is unlimited.', ['unlimited']],
    ['Ask Anna in Berlin on Monday.', ['Anna', 'Berlin', 'Monday']],
    ['They have $3k.', ['$3k']],
    ['1.5x the load', ['1.5x']],
  ])('strikes: %s', (reply, struck) => {
    expect(unsourced(reply, [sheet])).toEqual(struck);
  });
});

it('takes what the candidate said for said', () => {
  const said = 'I would run 8 replicas of postgres behind Envoy, each with 64GB.';
  expect(
    unsourced('You said eight replicas of Postgres, 64 GB each: what if one dies?', [said]),
  ).toEqual([]);
  expect(unsourced('You said 9 replicas.', [said])).toEqual(['9']);
});
