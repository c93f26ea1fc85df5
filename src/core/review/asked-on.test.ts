import { describe, expect, it } from 'vitest';
import { foldAttempt, type Turn } from '../attempt/attempt-state.js';
import { applySplice, textAt } from '../attempt/timed-text.js';
import { sampleGrade, samplePrompt } from '../grade/sample-prompt.fixture.js';
import { judgedBy } from '../grade/judged-criteria.js';
import { criteriaAnswered, repliedTo } from '../interviewer/replies.js';
import { answerLead, askedFirst, askedOn } from './asked-on.js';

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
const state = foldAttempt([
  {
    ...{ kind: 'started', atSec: 0, startedAtMs: 0, promptId: 'sample', promptHash: 'x' },
    ...{ mode: 'mock', level: 'senior', timeFactor: 1, phaseId: 'design', starter: '' },
  },
]);
if (state === null) throw new Error('no state');
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
  const all = [{ id: 'one' }, { id: 'why-cache' }, { id: 'two' }];
  expect(askedFirst(all, asked).map(({ id }) => id)).toEqual(['why-cache', 'one', 'two']);
});

describe('what was asked on', () => {
  // Bug: an answer to a follow-up or to the curveball was nowhere to be found in the report.
  it('has its moment, its answers, and the criteria that these were judged for', () => {
    const asked = askedOn(attempt, judgedWith(1));
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
    const [of] = askedOn(attempt, judgedWith(0)).get('why-cache')?.criteria ?? [];
    expect(of?.isFromReply).toBe(false);
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
    const written = (said: readonly Turn[]) =>
      askedOn(
        {
          ...attempt,
          state: { ...attempt.state, talk: said, texts: { design: textAt(note, 95) } },
        },
        judged,
      ).get('why-cache')?.written;
    expect(written(talk)).toEqual([]);
    expect(written(talk.filter((turn) => turn !== reply).slice(0, 3))).toHaveLength(1);
  });

  // Bug: whoever took a hint on a follow-up had answered nothing.
  it('stays open over a hint, so that the answer counts for the criteria it names', () => {
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

describe('whose answer it is', () => {
  const asked = {
    ...samplePrompt,
    followUps: [
      {
        ...{ id: 'false-alarms', phase: 'design', criteria: [] },
        ask: 'The feed cries wolf once in five times. How many false alarms can you afford a month?',
        strong: 'One alarm orders sixteen machines, 64 dollars; 119 false alarms fit the budget.',
      },
    ],
    curveball: {
      phase: 'design',
      text: 'The provider can give you two more machines in this region, for half a year.',
      changes:
        'A second region with a queue and a pool of its own; two machines are always on there.',
    },
  };
  const late =
    'False alarms: 23 machines cost 30 dollars each. Two false ones a month, so I could afford fifty.';
  const moved = 'The second region gets two machines, always on, and a pool of its own.';
  const both = [
    line('interviewer', 60, 'How many?', { kind: 'follow-up', id: 'false-alarms' }),
    line('interviewer', 90, 'Two more machines.', { kind: 'curveball', id: 'design' }),
  ];
  const found = (said: readonly string[], notes: string) => {
    const texts = { design: textAt(notes, 120) };
    const spoken = said.map((text, at) => line('you', 100 + at, text));
    const all = askedOn(
      { prompt: asked, state: { ...state, talk: [...both, ...spoken], texts } },
      [],
    );
    return ['false-alarms', 'curveball'].map((id) => {
      const one = all.get(id);
      const quotes = [
        ...(one?.replies ?? []).map(({ text }) => text),
        ...(one?.written ?? []),
        one?.nearest ?? [],
      ].flat();
      return {
        lead: one === undefined ? '' : answerLead(one),
        quotes: quotes.map((quote) => (typeof quote === 'string' ? quote : quote.quote)),
      };
    });
  };

  // Bug: it stood under the curveball, and the follow-up said "You answered nothing to it".
  it('gives what was said after the curveball to the question that it speaks of', () => {
    expect(found([late, moved, 'Fine.'], '')).toEqual([
      { lead: 'Your answer:', quotes: [late] },
      { lead: 'Your answer:', quotes: [moved, 'Fine.'] },
    ]);
  });

  // Bug: a follow-up answered in the notes had no answer, or the curveball had it.
  it('gives each line of the notes to one question, and nothing to one that none speaks of', () => {
    expect(found([], `${late}\n${moved}\nTea at four.`)).toEqual([
      { lead: 'In your notes:', quotes: [late] },
      { lead: 'In your notes:', quotes: [moved] },
    ]);
    const none = {
      lead: 'I can’t tell whether you answered it: little that you said or wrote afterwards uses its words.',
      quotes: [],
    };
    expect(found([], 'Tea at four.')).toEqual([none, none]);
    // Bug: "I found no answer" stood flatly over one in other words.
    const near =
      'Such nights\nIf it cries for nothing, that is cheap, since nobody pays by the hour.';
    const [open] = found([], `Tea at four.\n\n${near}`);
    expect(open).toEqual({
      lead: 'I can’t tell whether you answered it. Is this your answer?',
      quotes: [near],
    });
  });

  // Bug: the curveball quoted five answers to a question that nobody had asked.
  it('leaves out of the curveball what answers a question that was not asked', () => {
    const other = 'Sixteen machines with a pool and a queue stand half a month, for 64 dollars.';
    const texts = { design: textAt(`${other}\n${moved}`, 120) };
    const on = askedOn({ prompt: asked, state: { ...state, talk: both.slice(1), texts } }, []);
    expect(on.get('curveball')?.written.map(({ quote }) => quote)).toEqual([moved]);
    const none = { ...asked, followUps: [] };
    const all = askedOn({ prompt: none, state: { ...state, talk: both.slice(1), texts } }, []);
    expect(all.get('curveball')?.written.map(({ quote }) => quote)).toEqual([`${other}\n${moved}`]);
  });

  // Bugs: "Nothing that you said …" over an answer given behind the next phase's question; a topic chosen was an answer.
  it('finds what is said behind the next question, and takes no topic for an answer', () => {
    const next = (one: Turn): Turn => ({ ...one, phaseId: 'wrap' });
    const entry = next(
      line('interviewer', 95, 'How do you roll it out?', { kind: 'entry', id: 'wrap' }),
    );
    const few =
      'Each false alarm keeps sixteen machines busy for nothing, so the budget decides how often I could bear that before somebody complains loudly.';
    const firstSaid = (talk: readonly Turn[]) =>
      askedOn({ prompt: asked, state: { ...state, talk } }, []).get('false-alarms')?.replies;
    const [question] = both;
    if (question === undefined) throw new Error('no question');
    const late = next(line('you', 99, few));
    expect(firstSaid([question, entry, late])).toMatchObject([{ text: few }]);
    const other = next(line('you', 97, 'First to one region.'));
    expect(firstSaid([question, entry, other, late])).toEqual([]);
    expect(firstSaid([question, entry, other])).toEqual([]);
    // Bug: "cut", "end" and "eot" were too short to be of the question, which an answer in almost its strong words shared.
    const cut = {
      ...{ id: 'false-alarms', phase: 'design' },
      ask: 'A chat is longer than the context. What do you cut, and what do you do about its end token?',
      strong:
        'Cut from the left at a message border if the last answer matters most, or drop the chat. Never add an eot to a cut answer, since that teaches it to stop mid-sentence.',
    };
    const said = next(
      line(
        'you',
        99,
        'I cut from the front: drop the oldest turns but keep the system message. If an answer must be cut at the end, I append no eot, because the model would learn to stop in the middle of a sentence.',
      ),
    );
    const ofCut = {
      prompt: { ...asked, followUps: [cut] },
      state: { ...state, talk: [question, entry, said] },
    };
    expect(askedOn(ofCut, []).get('false-alarms')?.replies).toHaveLength(1);
    const back = line('interviewer', 50, 'Do you mean “The 400 labels”?');
    const chosen = line('you', 70, 'Yes, the 400 labels');
    expect(firstSaid([back, question, chosen])).toEqual([]);
    expect(firstSaid([question, line('you', 70, 'The 400 of them')])).toHaveLength(1);
  });
});
