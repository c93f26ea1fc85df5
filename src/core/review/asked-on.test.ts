import { describe, expect, it } from 'vitest';
import type { Turn } from '../attempt/attempt-state.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { criteriaAnswered, repliedTo } from '../interviewer/replies.js';
import { askedOn } from './asked-on.js';

const followUps = [
  { id: 'why-cache', phase: 'design', ask: 'Why?', strong: 'Reads.', criteria: ['cache'] },
];
const line = (
  who: Turn['who'],
  atSec: number,
  text: string,
  about?: NonNullable<Turn['about']>,
): Turn => ({
  who,
  atSec,
  text,
  factId: null,
  phaseId: 'design',
  ...(about !== undefined && { about }),
});
const talk = [
  line('you', 10, 'How many users are there?'),
  line('interviewer', 60, 'Why a cache?', { kind: 'follow-up', id: 'why-cache' }),
  line('interviewer', 70, 'Think of reads.', { kind: 'hint', id: '0/0' }),
  line('you', 80, 'Since reads are a hundred times as many as writes.'),
  line('interviewer', 90, 'Twice the load.', { kind: 'curveball', id: 'design' }),
  line('you', 99, 'Then I shard by tenant.'),
];
const [, , , reply] = talk;
const judgedWith = (index: number) => {
  const grade = sampleGrade('g', 'met', 0);
  const place = { kind: 'question', index, atSec: 80 } as const;
  return judgedBy(
    {
      ...grade,
      verdicts: grade.verdicts.map((one) => ({ ...one, evidence: [{ quote: 'reads', place }] })),
    },
    samplePrompt,
  );
};

describe('what was asked on', () => {
  // Bug: an answer to a follow-up or to the curveball was nowhere to be found in the report.
  it('has its moment, its answers, and the criteria that these were judged for', () => {
    const asked = askedOn(talk, followUps, judgedWith(1));
    expect(asked.get('why-cache')).toMatchObject({
      atSec: 60,
      text: 'Why a cache?',
      replies: [{ text: reply?.text, atSec: 80 }],
      criteria: [{ judged: { criterion: { id: 'cache' } }, isFromReply: true }],
    });
    expect(asked.get('curveball')).toMatchObject({
      replies: [{ text: 'Then I shard by tenant.' }],
      criteria: [],
    });
    const [of] = askedOn(talk, followUps, judgedWith(0)).get('why-cache')?.criteria ?? [];
    expect(of?.isFromReply).toBe(false);
  });

  // Bug: whoever took a hint on a follow-up had answered nothing.
  it('stays open over a hint, so that the answer counts for the criteria it names', () => {
    expect(repliedTo(talk.slice(0, 3))).toEqual({ kind: 'follow-up', id: 'why-cache' });
    expect(reply === undefined ? null : criteriaAnswered(talk, followUps).get(reply)).toEqual([
      'cache',
    ]);
  });
});
