import { describe, expect, it } from 'vitest';
import { ownFigures, type Estimate } from './own-figures.js';

const memory: Estimate = {
  id: 'memory',
  ask: 'How much memory do the vectors take uncompressed, with 1,024 dimensions in 32 bit?',
  arithmetic: '2.86e6 · 1,024 · 4 bytes = 11.7 GB',
  value: 11.7,
  unit: 'GB',
  tolerance: 1.1,
};
const chunks: Estimate = {
  id: 'chunks',
  ask: 'How many chunks does the corpus make?',
  arithmetic: '…',
  value: 2.86,
  unit: 'million chunks',
  tolerance: 1.1,
};
const share: Estimate = {
  id: 'share',
  ask: 'What share of the answers is really good?',
  arithmetic: '…',
  value: 0.8,
  unit: 'share',
  tolerance: 1.03,
};
const said = (estimate: Estimate, answer: string) => ownFigures([estimate], answer)[0]?.own;

describe('ownFigures', () => {
  // Bug: a cap that the interviewer told, repeated in the notes, is ticked as the estimate.
  it('a figure that was told is nobody’s own, unless their sum stands beside it', () => {
    const own = (answer: string, told: string) => ownFigures([chunks], answer, [told])[0]?.own.kind;
    const bare = 'The corpus makes 2.9 million chunks.';
    expect(own(bare, 'Nothing of the kind.')).toBe('right');
    expect(own(bare, 'At most 2.9 million chunks fit.')).toBe('told');
    const sum = 'The corpus makes 50,000 · 40 · 500 / 350 = 2.9 million chunks.';
    expect(own(sum, 'At most 2.9 million chunks fit.')).toBe('right');
    expect(own('The corpus makes 90 million chunks.', 'Up to 90 million chunks.')).toBe('missing');
  });

  const table: Estimate = {
    id: 'table',
    ask: 'What squared distance do the tables give in the small example?',
    arithmetic: '(3, 3) is nearest to (3, 4): 9; (0, 0) to (0, 1): 1; the sum is 10. True: 12.',
    value: 10,
    unit: 'squared units',
    tolerance: 1.01,
  };
  const codes: Estimate = {
    id: 'codes',
    ask: 'How much memory do 64-byte codes take for all vectors, in GB?',
    arithmetic: '50,000,000 · 64 bytes = 3.2 GB',
    value: 3.2,
    unit: 'GB',
    tolerance: 1.1,
  };

  // Bug: the number stands there with the right sum, and the report says that it is missing.
  it.each([
    [table, 'Sum = 9 + 1 = 10.'],
    [table, 'look up 9 and 1: 9+1 -> 10'],
    [codes, 'I would go to 64 bytes (3.2 GB).'],
    [codes, '50M x 64 B = 3.2GB'],
    [memory, 'Vectors uncompressed take 11–12 GB of memory'],
    [memory, '2.86M × 1024 × 4 B ≈ 11.7 GB'],
  ])('$id is right by its inputs in: %s', (estimate, answer) => {
    expect(said(estimate, answer)).toMatchObject({ kind: 'right' });
  });

  // Bug: any sum that happens to come to the same number is ticked.
  it.each([
    [table, 'Sum = 4 + 6 = 10.'],
    [table, 'Recall at 10 with 1 probe.'],
    [codes, 'A node has 3.2 GB left.'],
  ])('$id is missing in: %s', (estimate, answer) => {
    expect(said(estimate, answer)).toEqual({ kind: 'missing' });
  });

  // Bug: somebody wrote the number in their own way, and the report says that it is missing.
  it.each([
    [memory, 'The vectors take 11.7 GB of memory.'],
    [memory, 'Vectors: ~12 GB of memory, uncompressed'],
    [memory, 'the vectors take $11{,}700$ MB of memory'],
    [memory, 'memory for vectors = 1.17e10 bytes'],
    [memory, 'memory for vectors: 11.7 · 10^9 bytes'],
    [chunks, 'So the corpus makes 2,860,000 chunks.'],
    [chunks, 'about 2.9M chunks'],
    [chunks, 'corpus is 2.8 million chunks'],
    [share, 'Really good are 80 % of the answers.'],
    [share, 'share of good answers: 0.8'],
  ])('$id is right in: %s', (estimate, answer) => {
    expect(said(estimate, answer)).toMatchObject({ kind: 'right' });
  });

  it('says by what factor it is off, and which way', () => {
    const answer = 'Uncompressed, the vectors take 117 GB of memory, too much for one machine.';
    expect(said(memory, answer)).toMatchObject({
      ...{ kind: 'off', quote: '117 GB', isTooMuch: true },
      factor: expect.closeTo(10, 1) as number,
    });
    const half = 'Uncompressed, the vectors take 5 GB of memory.';
    expect(said(memory, half)).toMatchObject({ kind: 'off', isTooMuch: false });
  });

  // Bug: a number about something else is ticked, since a wide tolerance lets it in.
  const missing = (ask: string, value: number, unit: string, answer: string) =>
    said({ id: 'x', ask, arithmetic: '…', value, unit, tolerance: 2 }, answer)?.kind;
  it.each([
    [
      'How many room-minutes go without captions?',
      31_050,
      'room-minutes',
      '22,857 machine minutes',
    ],
    [
      'How much GPU time does a batch take?',
      7.5,
      'GPU-seconds',
      'So we need 9 cards for the batch.',
    ],
    ['How many GPUs does the plateau need?', 27, 'GPUs', 'I take 30 % more, for the plateau 30.'],
    ['How long may the nightly run take?', 90, 'minutes', 'The parser takes 75 min on Mondays.'],
    [
      'How long does one decode step take at the full batch?',
      17,
      'ms',
      'The decode step at the full batch is what hurts. A hop over the network takes 17 ms.',
    ],
    ['By how many points does it fall?', 0.72, 'percentage points', 'One node, 1 replica.'],
  ])('%s is not answered by another thing', (ask, value, unit, answer) => {
    expect(missing(ask, value, unit, answer)).toBe('missing');
  });

  it('reads a decimal comma', () => {
    expect(said(share, 'Really good are 0,8 of the answers.')).toMatchObject({ kind: 'right' });
  });

  // Bug: any number of the unit is held against the person, the question's own numbers among them.
  it.each([
    'Nothing about that.',
    'A GPU has 80 GB.',
    'The vectors have 1,024 dimensions in 32 bit, in memory.',
    'We answer "429 slow down"; a client that gets 429s waits.',
  ])('is missing in: %s', (answer) => {
    expect(said(memory, answer)).toEqual({ kind: 'missing' });
  });

  const bill: Estimate = {
    id: 'bill',
    ask: 'What does the plan cost a month?',
    arithmetic: '66 cards x 10 h x 22 days = 14,520 GPU-hours; 18,148 x 0.70 = 12,704 dollars.',
    value: 12_704,
    unit: 'dollars a month',
    tolerance: 1.2,
  };
  const small: Estimate = {
    id: 'small',
    ask: 'How many of 66 cards have to take the small model so that all 12,000 rooms have captions?',
    arithmetic: '100 x (66 - n) + 300 x n = 12,000; 6,600 + 200 n = 12,000; n = 27.',
    value: 27,
    unit: 'GPUs',
    tolerance: 1.15,
  };
  const parts = 'Cost: 60 x 10 h x 22 days x 0.70 = about 9.2k dollars a month, recordings $1,050.';

  // Bug: a part of the sum, or the figure of another model, is held against the person in place of the one they meant.
  it.each([
    [bill, `${parts} Total ~10,300 dollars, below 16,000.`, '10,300 dollars'],
    [bill, `${parts}\nTotal cost about 10,300 dollars a month, versus 35,280.`, '10,300 dollars'],
    [
      small,
      'With the small model: 9 GPUs for the 900 needed rooms + 11,100 / 300 = 37 GPUs.',
      '37 GPUs',
    ],
    [
      small,
      'All rooms have captions: the large model takes 9 GPUs, the small model 11,100 / 300 = 37 GPUs.',
      '37 GPUs',
    ],
  ])('$id is held against what is meant for it in: %s', (estimate, answer, quote) => {
    expect(said(estimate, answer)).toMatchObject({ kind: 'off', quote });
  });

  // Bug: a comparison that says nothing about the person's estimate.
  it.each([
    [small, 'For the rooms with captions the large model takes 9 GPUs of the cards.'],
    [small, 'Rooms with captions on the small model take 9 GPUs or 14 GPUs.'],
    [bill, 'The plan must cost less than 90,000 dollars a month.'],
    [bill, 'The plan costs 700 dollars a month per hall.'],
    [bill, 'What the plan costs a month goes from 35,280 dollars → 5,000.'],
    [chunks, 'The corpus makes two chunks of a page.'],
  ])('$id is not held against another quantity in: %s', (estimate, answer) => {
    expect(said(estimate, answer)).toEqual({ kind: 'missing' });
  });

  const estimateOf = (ask: string, value: number, unit: string, tolerance: number): Estimate => ({
    ...{ id: `${String(value)} ${unit}`, ask, arithmetic: '…', value, unit, tolerance },
  });
  const bits = estimateOf('What is the entropy of the queues, in bits?', 1.75, 'bits', 1.03);
  const start = estimateOf(
    'How long is the start if container and engine are prepared?',
    ...([130, 'seconds', 1.25] as const),
  );
  const turns = estimateOf(
    'How many turns per second does the log take?',
    ...([208, 'turns per second', 1.5] as const),
  );

  const quantile: Estimate = {
    ...estimateOf('Which quantile of demand should be ordered?', 0.7, '(no unit)', 1.1),
    arithmetic: '2.10 / (2.10 + 0.90) = 0.70.',
  };

  // Bug: "ordered" was cut to "ordere", which no "order" ever equals, so the figure was not found.
  it.each([
    'Order at the 0.7 quantile of demand.',
    'Too little costs 2.10, too much 0.90 -> order at quantile 2.10/3.00 = 0.7. For slow ones fewer.',
  ])('finds a figure by its words, whatever their endings: %s', (answer) => {
    expect(said(quantile, answer)).toMatchObject({ kind: 'right' });
  });

  // Bug: the same amount in another unit, or as a fraction, is not found.
  it.each([
    [bits, 'The entropy of the queues = 1 3/4 bits', '1 3/4 bits'],
    [bits, 'The entropy of the queues is 1¾ bits.', '1¾ bits'],
    [bits, 'The queues have an entropy of 7/4 bits.', '7/4 bits'],
    [share, 'Really good are four fifths of the answers.', 'four fifths'],
    [share, 'Really good are four in five of the answers.', 'four in five'],
    [start, 'Prebuilt engine in the image, so boot is ~2.5 min rather than 7.', '2.5 min'],
    [memory, 'The vectors take 93.6 Gbit of memory.', '93.6 Gbit'],
    [turns, 'The log takes 18 million turns a day.', '18 million turns'],
  ])('$id is right in: %s', (estimate, answer, quote) => {
    expect(said(estimate, answer)).toMatchObject({ kind: 'right', quote });
  });

  // Bug: 2.5 min count as told, since 150 of something else stand in the sheet.
  it('takes a told number without a unit for the same only as it was written', () => {
    const answer = 'Prebuilt engine in the image, so boot is ~2.5 min rather than 7.';
    const own = (told: string) => ownFigures([start], answer, [told])[0]?.own.kind;
    expect(own('There are 150 of them')).toBe('right');
    expect(own('The start takes 2.5')).toBe('told');
  });

  const together: Estimate = {
    ...estimateOf(
      'How many gigabytes do weights, gradients and optimiser states take with rank 16?',
      ...([14.1, 'GB', 1.1] as const),
    ),
    arithmetic: '39.98 million · 16 B = 0.64 GB, plus 6.74 billion · 2 B = 13.48 GB',
  };

  // Bug: the larger part of a sum, within the tolerance of the whole, was called right: 13.5 GB for 14.1.
  it.each([
    [
      'The weights take 13.5 GB, gradients and optimiser states with rank 16 little. So 14 GB.',
      ...(['right', '14 GB'] as const),
    ],
    [
      'The weights take 13.5 GB, gradients and optimiser states with rank 16 little.',
      ...(['missing', undefined] as const),
    ],
    [
      'Weights, gradients and optimiser states take 13.8 GB with rank 16.',
      ...(['right', '13.8 GB'] as const),
    ],
  ])('takes no part for the whole: %s', (answer, kind, quote) => {
    const own = said(together, answer);
    expect(own?.kind).toBe(kind);
    expect(own?.kind === 'right' ? own.quote : undefined).toBe(quote);
  });

  const cores: Estimate = {
    ...estimateOf('How many CPU cores do scorers need when the sale opens?', 22.5, 'cores', 1.8),
    arithmetic: '1,500 payments/s x 6 ms = 9 cores busy; 9 / 0.4 = 22.5.',
  };
  const round: Estimate = {
    ...estimateOf(
      '100,000 points, 1,000 centroids, 128 dimensions. How many multiplications does one round take?',
      ...([1.28e10, 'multiplications', 1.1] as const),
    ),
  };
  const own = 'One round takes 1,000,000 · 1,000 · 128 = 1.28e11 multiplications for the points.';

  // Bug: "Cost: 12,100 a month" was not found; a right number for inputs of one's own was held against another question.
  it.each([
    [bill, 'Cost: 12,100 a month, under 16,000.', 'right'],
    [bill, 'Rooms: 12,100 a month, under 16,000.', 'missing'],
    [cores, 'The sale: 1,500 * 0.005 = 7.5 cores, so 20 for headroom.', 'right'],
    [round, own, 'missing'],
    [round, own.replace('1,000,000', '100,000'), 'off'],
  ])('goes by what a number is said of: $id, %s', (estimate, answer, kind) => {
    expect(said(estimate, answer)?.kind).toBe(kind);
  });
});
