import { describe, expect, it } from 'vitest';
import type { Turn } from '../attempt/attempt-state.js';
import { textAt } from '../attempt/timed-text.js';
import { samplePrompt } from '../grade/sample-prompt.fixture.js';
import { line, startedState as state } from './asked-on.fixture.js';
import { answerLead, askedOn } from './asked-on.js';

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

  // Bug: "Is this your answer? Canary: a small share of real users" of a follow-up on another prompt of the round.
  it('looks for an answer in the phase of its question, and in a round in no other', () => {
    const passage = 'I would page somebody for alarms that stay.';
    const [one, two] = ['clarify', 'design'];
    const foundIn = (id: string, phaseId: string, asking: string) => {
      const prompt = { ...asked, id };
      const talk = both.slice(0, 1).map((turn) => ({ ...turn, phaseId: asking }));
      const texts = { [phaseId]: textAt(passage, 120) };
      const on = askedOn({ prompt, state: { ...state, talk, texts } }, []).get('false-alarms');
      return [...(on?.written ?? []), on?.nearest ?? []].flat().map(({ quote }) => quote);
    };
    expect(foundIn('sample', two, one)).toEqual([passage]);
    expect(foundIn('sample', one, two)).toEqual([]);
    expect(foundIn('round-q1-a-q2-b', one, one)).toEqual([passage]);
    expect(foundIn('round-q1-a-q2-b', two, one)).toEqual([]);
  });

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
      lead: 'I can’t tell whether you answered it. These words come closest:',
      quotes: [near],
    });
  });

  // Bug: "I can’t tell: little that you wrote afterwards uses its words" over an answer that spells α out.
  it('takes a letter of a formula for its name', () => {
    const [followUp] = asked.followUps.map((one) => ({
      ...{ ...one, ask: 'Why is it divided by the rank?' },
      strong: 'So that α need not be tuned again when r changes.',
    }));
    const prompt = { ...asked, followUps: followUp === undefined ? [] : [followUp] };
    const note = 'With alpha / r nobody has tuned anything anew for a step of another size.';
    const texts = { design: textAt(note, 120) };
    const on = askedOn({ prompt, state: { ...state, talk: both.slice(0, 1), texts } }, []);
    expect(on.get('false-alarms')?.nearest?.quote).toBe(note);
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

  // Bug: "In your notes" of the curveball had what answers the phase's own question, or is on one criterion.
  it('leaves out of the curveball what is on the phase’s question or a criterion more', () => {
    const ask = 'Which machines stand in a pool for half the month, and how is a queue drained?';
    const note = 'Pool: sixteen machines stand there half a month, the queue is drained first.';
    const on = (prompt: typeof asked) =>
      askedOn(
        { prompt, state: { ...state, talk: both.slice(1), texts: { design: textAt(note, 120) } } },
        [],
      )
        .get('curveball')
        ?.written.map(({ quote }) => quote);
    const bare = { ...asked, followUps: [] };
    const [first, ...others] = bare.phases;
    const [criterion] = bare.rubric;
    if (first === undefined || criterion === undefined) throw new Error('no phase');
    expect(on(bare)).toEqual([note]);
    expect(on({ ...bare, phases: [{ ...first, ask }, ...others] })).toEqual([]);
    expect(on({ ...bare, rubric: [...bare.rubric, { ...criterion, strong: ask }] })).toEqual([]);
  });

  // Bug: "Is this your answer?" over a passage that shares what every passage does.
  it('takes no passage for the closest that shares usual words alone', () => {
    const statement = 'A feed of alarms for a budget.';
    const prompt = { ...asked, statement };
    const texts = { design: textAt('The feed holds alarms within a budget.', 120) };
    const on = askedOn({ prompt, state: { ...state, talk: both.slice(0, 1), texts } }, []);
    expect(on.get('false-alarms')?.nearest).toBeNull();
    const own = { design: textAt('The feed that cries holds alarms.', 120) };
    const near = askedOn({ prompt, state: { ...state, talk: both.slice(0, 1), texts: own } }, []);
    expect(near.get('false-alarms')?.nearest).not.toBeNull();
  });

  // Bug: beside what was said to the curveball stood the next phase's notes, as an answer to it too.
  it('takes no notes of another phase for the curveball beside an answer that was said', () => {
    const wrap = { id: 'wrap', title: 'Wrap-up', minutes: 5, ask: 'How do you know?' };
    const prompt = { ...asked, phases: [...asked.phases, wrap] };
    const texts = { design: textAt(moved, 120), wrap: textAt(`${moved} Twice.`, 150) };
    const quoted = (talk: readonly Turn[], notes = texts) => {
      const on = askedOn({ prompt, state: { ...state, talk, texts: notes } }, []).get('curveball');
      return [on?.written, on?.perhaps].map((all) => all?.map(({ quote }) => quote));
    };
    const said = [...both, line('you', 100, 'Two machines more, then.')];
    // Bug: a note on the phase's own question stood below it as the answer too.
    expect(quoted(said)).toEqual([[], [moved]]);
    expect(quoted(both)).toEqual([[moved, `${moved} Twice.`], []]);
    // What says itself that it is on the curveball is.
    const named = { ...texts, design: textAt(`Curveball: ${moved}`, 120) };
    expect(quoted(said, named)).toEqual([[`Curveball: ${moved}`], []]);
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

describe('the line after a follow-up', () => {
  const sittings = [
    {
      ask: 'Twelve machines serve, and sixteen more join in the middle of the wave. What does your router do with the living conversations?',
      strong:
        'It leaves them where they are. A plain ring would give 16 of 28, 57 %, a new home in the same minute; each pays a prefill of 1,500 tokens once, hits fall from 80 to 34 %, and for that minute a message costs 94 ms of prefill instead of 44. So the home is remembered, and only new conversations are hashed over all 28: 25 a second come, one lives 320 s, so after five minutes the load is even by itself. Before that the bound on load spills what the old machines cannot carry, and only that pays.',
      text: 'The cloud provider tells you that from next month it can give you two more machines in this region and no others, for half a year. A second region in the European Union has plenty.',
      changes:
        'Fourteen GPUs carry 112 messages a second; with cards 140 are left, so 28 must go elsewhere: 3.5 GPUs, five with a spare, more if a zone fails. The diagram gains a second region with gateway, queue and a pool of its own, and a global router before both. It sends whole new conversations there, never single turns, because the cache is local; live ones stay. Two more GPUs are always on there, so that it is warm at all (5,760 dollars a month of the 8,640 that the budget leaves), weights and images are replicated, and the flight feed drives both scalers. The ladder starts one rung earlier: the small model for those who can wait. Contracts allow it as the region is in the Union, and shares per airline have to be kept globally now, by leases of quota rather than by one counter.',
      said: 'Running conversations stay where their cache is; new ones go to the new machines by least queue. With consistent hashing only a small part moves, and a moved one pays one prefill again.',
    },
    {
      ask: 'You have 4,000 dollars a month for everything that calls a model, and the questions take 2,800 of it. What else calls one, and does it still fit?',
      strong:
        'Extraction of 26,400 new chunks, at once and so at list price, 224, and of 440 corrected reports, 11. Rewriting community reports: if there are 35,600 in all (4,000 tokens in, 600 out) and a third changes in a week, 411 in batch. Then the small change: a router on the small model 7; 4,400 doubtful pairs for the large one 13; a support check of six statements per answer on the small one 86; reports rewritten after withdrawals 5. Together some 3,550 of 4,000. The sizes are assumptions, the list is the point: what nobody lists, the budget meets in the second month.',
      text: 'Nine neighbouring countries join. That is 1.8 million further reports of the same kind, in six more languages, and the budget doubles, from 10,000 to 20,000 dollars for the index and from 4,000 to 8,000 a month. So do the questions, to 6,000 a day, one in ten about everything.',
      changes:
        'Ten times the corpus for twice the money. Extracting 5.4 million chunks with the large model costs 22,950 dollars in batch, over the 20,000. So the extractor splits into lanes: the large model for the last two years (4,590) and for older serious hazards (as much again, if they are a quarter of the old reports), a small model tuned on that output for the rest (1,100), 10,300 together. By the month the large one would take 2,240 for new reports and 4,110 for rewriting community reports, and with 2,260 for the other questions the 8,000 would be gone before the first broad one. So the tuned model takes over both, for 180 and 330, once it keeps up on the marked passages. The resolver gains a box for nine trade registers and compares names across scripts and languages. The second level grows to some 15,000 reports, and 9 million tokens per broad question cost 2.30 dollars even on the small model, 30,000 a month for 13,200 of them. What the other calls leave of 8,000 is some 37 cents a question, so five sixths must go: between router and map comes a screener that rates the root communities and descends only into relevant branches, per country if the question says so, and answers are cached for the week. A grid of hazards and categories would not have grown at all. Withdrawals follow each country’s own rules, so lineage carries the country.',
      said: 'Extraction of the new reports, 13M tokens a month, about 150 with the large model; the weekly re-summary of changed communities, about 200 to 300; the grey zone of entity resolution, maybe 100; and the judge for the evaluation, 100. Together about 650 so 3,450 of 4,000, it fits with a small reserve. I would put an alarm on the daily spend and, when it is close, send global questions to the coarser level.',
    },
  ];
  const entry = {
    ...line('interviewer', 105, 'How do you know that it works?', { kind: 'entry', id: 'wrap' }),
    phaseId: 'wrap',
  };
  const whose = ({ said, ...of }: (typeof sittings)[number], talk: readonly Turn[]) => {
    const prompt = {
      ...samplePrompt,
      followUps: [{ id: 'next', phase: 'design', criteria: [], ask: of.ask, strong: of.strong }],
      curveball: { phase: 'design', text: of.text, changes: of.changes },
    };
    const all = askedOn({ prompt, state: { ...state, talk } }, []);
    return ['next', 'curveball'].filter((id) =>
      all.get(id)?.replies.some(({ text }) => text === said),
    );
  };

  // Bug: it shared more with the curveball of seven minutes before, and the follow-up was said to have no answer.
  it.each(sittings)('answers it, whatever it shares with the curveball: $ask', (one) => {
    const curveball = line('interviewer', 60, one.text, { kind: 'curveball', id: 'design' });
    const before = [
      curveball,
      line('you', 70, 'Two regions, and new countries one after the other.'),
      line('interviewer', 70, 'Noted. Go on.'),
      line('interviewer', 100, one.ask, { kind: 'follow-up', id: 'next' }),
    ];
    const reply = line('you', 220, one.said);
    const handOver = line('interviewer', 210, 'Your time is up; go on when you are ready.', {
      ...{ kind: 'hand-over', id: 'design' },
    });
    const hint = line('interviewer', 215, 'Think of the cache.', { kind: 'hint', id: '0/0' });
    expect(whose(one, [...before, reply])).toEqual(['next']);
    expect(whose(one, [...before, handOver, hint, reply])).toEqual(['next']);
    const later = { ...reply, phaseId: 'wrap' };
    expect(whose(one, [...before, entry, later])).toEqual(['next']);
    // Bug: behind another phase's question what only shared words with an earlier curveball was its answer.
    const again = { ...one, said: `We ask of it: ${one.text}` };
    const last = { ...later, text: again.said };
    expect(whose(again, [...before, entry, last])).not.toContain('curveball');
    expect(whose(again, [curveball, entry, last])).toEqual(['curveball']);
    const named = { ...one, said: `To the curveball: ${one.said}` };
    expect(whose(named, [...before, line('you', 220, named.said)])).toEqual(['curveball']);
  });
});
