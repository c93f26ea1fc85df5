import { describe, expect, it } from 'vitest';
import type { Turn } from '../attempt/attempt-state.js';
import { applySplice, textAt } from '../attempt/timed-text.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { criteriaAnswered, repliedTo } from '../interviewer/replies.js';
import { line, startedState as state } from './asked-on.fixture.js';
import { answerLead, askedFirst, askedOn } from './asked-on.js';

const followUps = [
  { id: 'why-cache', phase: 'design', ask: 'Why?', strong: 'Reads.', criteria: ['cache'] },
];
const talk = [
  line('you', 10, 'How many users are there?'),
  line('interviewer', 60, 'Why a cache?', { kind: 'follow-up', id: 'why-cache' }),
  line('interviewer', 70, 'Think of reads.', { kind: 'hint', id: '0/0' }),
  line('you', 80, 'Since reads are a hundred times as many as writes.'),
  line('interviewer', 90, 'Twice the load.', { kind: 'curveball', id: 'design' }),
  line('you', 99, 'Then I shard by tenant.'),
];
const [, , , reply] = talk;
const attempt = { prompt: { ...samplePrompt, followUps }, state: { ...state, talk } };
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

// Bug: in the export the one that was asked stood eighth of nine.
it('puts what was asked in front', () => {
  const asked = askedOn(attempt, judgedWith(1));
  // Bug: the one that was asked last stood first among them.
  const all = [{ id: 'one' }, { id: 'curveball' }, { id: 'why-cache' }, { id: 'two' }];
  const inOrder = askedFirst(all, asked).map(({ id }) => id);
  expect(inOrder).toEqual(['why-cache', 'curveball', 'one', 'two']);
});

describe('what was asked on', () => {
  // Bug: an answer to a follow-up or to the curveball was nowhere to be found in the report.
  it('has its moment, its answers, and the criteria that these were judged for', () => {
    const asked = askedOn(attempt, judgedWith(1));
    expect(asked.get('why-cache')).toMatchObject({
      atSec: 60,
      text: 'Why a cache?',
      replies: [{ text: reply?.text, atSec: 80 }],
    });
    expect(asked.get('why-cache')?.criteria[0]).toMatchObject({
      judged: { criterion: { id: 'cache' } },
      how: 'counts',
    });
    expect(asked.get('curveball')).toMatchObject({
      replies: [{ text: 'Then I shard by tenant.' }],
      criteria: [],
    });
    // Bug: below an answer stood a criterion that the question names, and that other words decide.
    expect(askedOn(attempt, judgedWith(0)).get('why-cache')?.criteria).toEqual([]);
  });

  // Bug: below the answer that was said stood a note on something else, as "Your answer" too, for the criterion that both count for.
  it('shows what only counts for its criterion where nothing was said to it', () => {
    const note = 'Tea is served at four.';
    const place = {
      kind: 'text',
      phaseId: 'design',
      start: 0,
      end: note.length,
      atSec: 95,
    } as const;
    const judged = judgedWith(0).map((one) => ({ ...one, evidence: [{ quote: note, place }] }));
    const written = (said: readonly Turn[], by: 'grader' | 'you' = 'grader') =>
      askedOn(
        {
          ...attempt,
          state: { ...attempt.state, talk: said, texts: { design: textAt(note, 95) } },
        },
        judged.map((one) => ({ ...one, by })),
      ).get('why-cache')?.written;
    expect(written(talk)).toEqual([]);
    const unanswered = talk.filter((turn) => turn !== reply).slice(0, 3);
    expect(written(unanswered)).toHaveLength(1);
    // Bug: what somebody had settled the criterion by stood as their answer, with a green tick.
    expect(written(unanswered, 'you')).toEqual([]);
  });

  // Bug: whoever took a hint on a follow-up had answered nothing.
  it('stays open over a hint, so that the answer counts for the criteria it names', () => {
    // Bug: so had whoever finished the thought after "That's the time for Design".
    const over = line('interviewer', 75, 'That’s the time.', { kind: 'hand-over', id: 'design' });
    expect(repliedTo([...talk.slice(0, 3), over])).toEqual({ kind: 'follow-up', id: 'why-cache' });
    expect(repliedTo(talk.slice(0, 3))).toEqual({ kind: 'follow-up', id: 'why-cache' });
    expect(reply === undefined ? null : criteriaAnswered(talk, followUps).get(reply)).toEqual([
      'cache',
    ]);
  });

  // Bug: "You answered nothing to it in the conversation", while five lines of the notes answer it.
  it('finds what was written and drawn on the curveball after it, and what that counts for', () => {
    const curveball = {
      phase: 'design',
      text: 'A ruling: speech of a university must be processed in its own country.',
      changes: 'Four cells; the shared pool is gone, so reserves are needed per cell.',
    };
    const before = 'One shared pool in one country.\n';
    const after =
      'Ruling: four separate pools, each with its reserve.\n- the reserve is two cards\nUnrelated: tea at four.';
    const text = applySplice(
      textAt(before, 30),
      { at: before.length, remove: 0, insert: after },
      95,
    );
    const label = (id: string, words: string) =>
      [id, { id, type: 'text', version: 1, isDeleted: false, text: words }] as const;
    const written = {
      prompt: { ...attempt.prompt, curveball },
      state: {
        ...attempt.state,
        talk: talk.slice(0, 5),
        texts: { design: text },
        board: new Map([label('early', 'country pool'), label('late', 'pool per country')]),
        boardSec: new Map([
          ['early', 40],
          ['late', 98],
        ]),
      },
    };
    const quoted = text.text.indexOf('four separate');
    const place = {
      kind: 'text',
      phaseId: 'design',
      start: quoted,
      end: quoted + 9,
      atSec: 95,
    } as const;
    const judged = judgedWith(0).map((one, at) =>
      at === 1 ? { ...one, evidence: [{ quote: 'four', place }] } : one,
    );
    const found = askedOn(written, judged).get('curveball');
    expect(found?.written.map(({ quote }) => quote)).toEqual([
      'Ruling: four separate pools, each with its reserve.',
      'the reserve is two cards',
      'pool per country',
    ]);
    expect(found?.criteria.map((one) => one.judged.criterion.id)).toEqual(['queue']);
    expect(found === undefined ? '' : answerLead(found)).toBe('In your notes and drawing:');
    // Bug: it was "judged for" a criterion that it says nothing of, by the last of that one's passages.
    const elsewhere = { ...place, start: 0, end: 3, atSec: 30 };
    const second = judged.map((one, at) =>
      at === 1 ? { ...one, evidence: [{ quote: 'One', place: elsewhere }, ...one.evidence] } : one,
    );
    expect(askedOn(written, second).get('curveball')?.criteria).toEqual([]);
    // Bug: an answer of eight sentences was eight quotes, each with its time.
    const more = ' Each reserve is idle in its cell.';
    const longer = applySplice(text, { at: text.text.indexOf('\n-'), remove: 0, insert: more }, 99);
    const grown = { ...written, state: { ...written.state, texts: { design: longer } } };
    expect(askedOn(grown, judged).get('curveball')?.written[0]).toMatchObject({
      quote: `Ruling: four separate pools, each with its reserve.${more}`,
      place: { atSec: 99 },
    });
    // Bug: the sentence that answers was missing before the one that shares its words, and another answer stood behind it.
    const also =
      'Cells stay apart. Ruling: four separate pools, each with its reserve.\nTwo pools and a cup of tea.';
    const apart = applySplice(
      textAt(before, 30),
      { at: before.length, remove: 0, insert: also },
      95,
    );
    const parts = askedOn(
      { ...written, state: { ...written.state, texts: { design: apart }, board: new Map() } },
      judged,
    );
    expect(parts.get('curveball')?.written.map(({ quote }) => quote)).toEqual([
      'Cells stay apart. Ruling: four separate pools, each with its reserve.',
    ]);
    const nothing = { ...written, state: { ...written.state, texts: {}, board: new Map() } };
    const none = askedOn(nothing, judged).get('curveball');
    expect(none === undefined ? '' : answerLead(none)).toBe('You said and wrote nothing after it.');
  });
});
