import { beforeAll, describe, expect, it } from 'vitest';
import { bankRooms, type BankRooms } from './bank-rooms.fixture.js';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { offlineInterviewer } from './offline-interviewer.js';

let rooms: BankRooms;
beforeAll(async () => {
  rooms = await bankRooms();
}, 60_000);

const codingIds = ['bleu-score', 'cached-attention-step', 'dynamic-batcher', 'ivf-search']
  .concat(['k-means-code', 'lora-forward', 'masked-sft-loss', 'product-quantisation-code'])
  .concat(['rotary-half-split', 'sql-allow-check', 'token-bucket', 'top-p-sampling']);

const answer = (question: string, id: string, talk: readonly Turn[] = []) =>
  offlineInterviewer.answer(rooms(id, talk), question);

// Bugs: a date, a refusal or "I don't know" for what the sheet holds.
describe('a plain question gets the fact', () => {
  it.each([
    ['What do I do when a cluster becomes empty, which point moves in?', 'k-means-code', 'empty'],
    ['If a centroid has no points left, what do you expect me to do?', 'k-means-code', 'empty'],
    ['Is that repair of an empty cluster done before the means?', 'k-means-code', 'empty'],
    ['What precision do you want for the wait?', 'token-bucket', 'fractions'],
    ['Must who comes back after exactly that wait be admitted?', 'token-bucket', 'fractions'],
    ['How large are the rate and capacity, what is typical?', 'token-bucket', 'sizes'],
    ['What if one request is larger than the capacity?', 'token-bucket', 'too-large'],
    ['What are ids: the row number, or an id of their own?', 'ivf-search', 'form'],
    ['What should search return, ids only or ids with distances?', 'ivf-search', 'form'],
    ['How many decimal places do you want?', 'bleu-score', 'digits'],
    ['How fast must a word be on the screen?', 'live-captions-surge', 'caption-delay'],
    ['How quickly should captions appear?', 'live-captions-surge', 'caption-delay'],
    [
      'When everything is full, who should lose captions first?',
      'live-captions-surge',
      'entitled-rooms',
    ],
    ['Who must never lose captions?', 'live-captions-surge', 'entitled-rooms'],
    ['When a claim gets stuck, what should happen?', 'claims-agents', 'failures'],
    ['If I can’t read a query, what do you expect me to return?', 'sql-allow-check', 'verdict'],
    [
      'If one request is longer than the limit, what do you want me to do?',
      'dynamic-batcher',
      'oversize',
    ],
    ['How quickly must a request be answered?', 'dynamic-batcher', 'load'],
    ['How fast must results appear?', 'marketplace-search-merger', 'what-p99-covers'],
    ['How quickly must a report be finished?', 'agents-risk-report', 'deadline'],
    ['How quickly must changes show up?', 'graph-rag', 'freshness'],
    [
      'Do vectors get added and deleted, or is it rebuilt each night?',
      'ivf-pq-residuals',
      'changes',
    ],
    ['Do they type proper drug names, like a tired person?', 'bedside-guidelines', 'words-used'],
    ['Are the knowledge and the language already in the base model?', 'lora', 'data'],
    ['how long does a box need till it can take traffic', 'deployment-strategies', 'servers'],
    ['Suppose my file asks a bakery for double. They bake it?', 'bread-for-tomorrow', 'limits'],
    ['If an entity has two names, what do you want me to do?', 'graph-rag', 'names-and-registers'],
    ['Does lower case matter?', 'bleu-score', 'tokens'],
    ['Is it only SELECT, or also INSERT?', 'sql-allow-check', 'dialect'],
    ['How long until we know for sure whether a payment was fraud?', 'drift-detection', 'labels'],
    ['Does the judge give a score or only good/bad?', 'llm-as-judge', 'judge'],
    ['When do we find out if a payment was fraud?', 'drift-detection', 'labels'],
    ['Where does the norm sit, before or after the block?', 'rms-norm', 'old-model'],
    // Bug: "What exactly do you want to know?" to a thing named in a word.
    ['deploys?', 'stateful-and-stateless', 'releases'],
  ])('%s', (question, id, fact) => {
    expect(answer(question, id).factId).toBe(fact);
  });

  it.each([
    ['Is upper and lower case significant?', 'sql-allow-check', /Do you mean “Does case matter/],
  ])('or its topic is asked back for: %s', (question, id, words) => {
    expect(answer(question, id).text).toMatch(words);
  });

  // Bug: a cost of zero "can never fit", and again "A negative cost, …": the hidden test admits it.
  it.each([
    ['What about a negative or zero cost?', 'token-bucket', /cost of 0 .* is admitted/],
    ['May max_wait_ms be zero?', 'dynamic-batcher', /max_wait_ms of 0 is fine/],
    ['Can top_p be zero?', 'top-p-sampling', /zero too, is a ValueError/],
    ['Can nprobe be zero?', 'ivf-search', /zero too, is a ValueError/],
  ])('of zero it says what zero does, also when asked again: %s', (question, id, words) => {
    const { text, factId } = answer(question, id);
    expect(text).toMatch(words);
    const told: Turn = { who: 'interviewer', atSec: 3, phaseId: 'understand', text, factId };
    expect(answer(question, id, [told]).text).toMatch(words);
  });

  it('no fact of a coding prompt begins with a word that stands for another', () => {
    for (const id of codingIds)
      for (const { answer: told, id: fact } of rooms(id).prompt.facts)
        expect(told, `${id} ${fact}`).not.toMatch(
          /^(?:It|That|They|This is|Those|He|No\.|False\.)\s/,
        );
  });

  it('quotes the prompt to who asks for a list that it names', () => {
    expect(answer('Is there a list of allowed tables or columns?', 'sql-allow-check').text).toMatch(
      /^That’s in the prompt: “`schema` names the tables, and of each the columns, |Do you mean “.*column/,
    );
  });

  // Bug: "As I said: one table, no join, …", without the very sentence that was asked for.
  it('says of what was told the sentence that is asked for, not one that names where', () => {
    const dialect = toldFact('sql-allow-check', 'dialect');
    expect(
      answer('Does upper case matter in table names?', 'sql-allow-check', [dialect]).text,
    ).toBe('As I said: Case does not matter.');
  });

  // Bug: "No need to assume that" denied an assumption that was right.
  it('tells a fact to who assumes it, and neither confirms nor denies', () => {
    const { text } = answer('Can I assume now_ms never goes backwards?', 'dynamic-batcher');
    expect(text).toMatch(/^No need to guess: Time never runs back/);
  });

  // Bug: "I don't know" to a question that points at what was just told.
  // Bugs: a second fact for the one word of "and can take traffic", and one for no more than "ten weeks".
  it('tells no fact for a word that asks for none', () => {
    const warm = answer(
      'How long does one server take from start until it is warm and can take traffic?',
      'deployment-strategies',
    );
    expect(warm.factId).toBe('servers');
    expect(warm.text).not.toContain('\n\n');
    const people = 'How many engineers do I have for these ten weeks?';
    expect(answer(people, 'marketplace-search-merger').factId).toBe(null);
  });

  it('says again what a question points at, and only that', () => {
    const { text, factId } = answer('What happens to an empty cluster?', 'k-means-code');
    const told: Turn = { who: 'interviewer', atSec: 3, phaseId: 'understand', text, factId };
    const ask = (question: string) => answer(question, 'k-means-code', [told]);
    expect(ask('Is that repair done in the same round, before the means?').text).toMatch(
      /^As I said: .*round/,
    );
    expect(ask('Is that paper by Lloyd?').factId).toBe(null);
    expect(ask('Is the repair part of a release?').factId).toBe(null);
  });

  const toldFact = (id: string, fact: string): Turn => ({
    who: 'interviewer',
    atSec: 3,
    phaseId: 'clarify',
    text: rooms(id).prompt.facts.find((one) => one.id === fact)?.answer ?? '',
    factId: fact,
  });

  // Bug: "As I said: One document in four has a flowchart" to what happens where no document fits.
  it.each([
    ['What should it do when a document is cut off?', 'bedside-guidelines', 'content-form'],
    [
      'how much data is there for the fine tuning and how many steps will it run',
      'optimisers',
      'budget',
    ],
    [
      'Which programming language is the claims app written in, and who built it?',
      'claims-agents',
      'closed-claims',
    ],
  ])('and no told fact is said again to %s', (question, id, fact) => {
    expect(answer(question, id, [toldFact(id, fact)]).text).not.toMatch(/^As I said/);
  });

  // Bug: of a told fact the first sentence was said again, or one that has a word of the question by chance.
  it.each([
    ['Can the clock go backwards?', 'token-bucket', 'clock', /never runs back/],
    [
      'How many milliseconds do we have for a decision?',
      'model-to-production',
      'time-to-decide',
      /80 ms/,
    ],
  ])('of a told fact the part that answers is said again: %s', (question, id, fact, words) => {
    expect(answer(question, id, [toldFact(id, fact)]).text).toMatch(words);
  });

  // Bug: of the fact that was told before, the half that was asked for was cut off.
  it('says a notice again where a forecast is asked for, or nothing', () => {
    const { text, factId } = answer('What happened on the snow mornings?', 'live-captions-surge');
    const told: Turn = { who: 'interviewer', atSec: 3, phaseId: 'clarify', text, factId };
    const question = 'Did anybody forecast the snow, do the universities announce closings?';
    expect(answer(question, 'live-captions-surge', [told]).text).toMatch(
      /half past six|^What I have on that: /,
    );
  });
});

// Bugs: "That's your decision" where a test fixes it, a fact of another thing, or comfort for who gives up.
it.each([
  ['Natural log or base 2?', 'masked-sft-loss', /in nats/],
  [
    'Should the mean be per token over the whole batch or per chat first?',
    'masked-sft-loss',
    /^The mean is over all/,
  ],
  ['Per token or per chat mean?', 'masked-sft-loss', /^The mean is over all learned tokens/],
  [
    'Is the mean over all learned tokens?',
    'masked-sft-loss',
    /^The mean is over all learned tokens/,
  ],
  ['Heap or full sort?', 'top-p-sampling', /^I don’t (?:know|have that)|your decision/],
  ['Is the score from 0 to 1 or 0 to 100?', 'bleu-score', /in the prompt: .* from 0 to 1 /],
  [
    'How much time do we have before the checkout gives up on us?',
    'model-to-production',
    /80 ms at P99/,
  ],
])('what the task fixes is told: %s', (question, id, words) => {
  expect(answer(question, id).text).toMatch(words);
});
it('hears who gives up', () => {
  expect(answer('I give up', 'model-to-production').text).toMatch(/^Take your time/);
});

// Bug: "That's your decision", or a sentence of another library.
it.each([
  ['Should I use numpy?', 'k-means-code', /plain Python/],
  ['Should I use numpy for the softmax?', 'top-p-sampling', /No library but `math`/],
  ['Should I use faiss?', 'ivf-search', /No library but the standard one/],
  ['Should I import scipy?', 'product-quantisation-code', /plain Python/],
])('a library is a rule of the statement: %s', (question, id, words) => {
  expect(answer(question, id).text).toMatch(words);
});

// Bugs: it was said not to be known, or a fact was told that nobody asked for.
it.each([
  ['Sorry, how many GPUs were it?', 'batches-and-accumulation', /^That’s in the prompt: .* 8 GPUs/],
  [
    'Am I allowed to execute the tests before I’m finished?',
    'masked-sft-loss',
    /^That’s in the prompt: .*run them as often as you like/,
  ],
  ['Could I seed it randomly?', 'k-means-code', /^That’s in the prompt: .*Nothing is random/],
  ['Could I seed it randomly?', 'masked-sft-loss', /^(?!That’s in the prompt)/],
])('the statement settles it: %s (%s)', (question, id, words) => {
  const { text, factId } = answer(question, id);
  expect(text).toMatch(words);
  expect(factId).toBeNull();
});

it('leaves what no rule settles to the candidate', () => {
  expect(answer('Should I use Kafka?', 'live-captions-surge').text).toMatch(/your decision/);
});

describe('what the sheet lacks is said to be lacking, of the kind that was asked for', () => {
  it.each([
    [
      'What do we do when a vendor does not answer?',
      'marketplace-search-merger',
      /don’t (?:know|have)/,
    ],
    ['When does the yard open?', 'marketplace-search-merger', /don’t have a date/],
    ['And since when is the yard open?', 'marketplace-search-merger', /don’t have a date/],
    [
      'If two systems disagree, what do you expect us to show?',
      'marketplace-search-merger',
      /don’t (?:know|have)/,
    ],
    [
      'Who must never be left out of the results?',
      'marketplace-search-merger',
      /don’t (?:know|have)/,
    ],
    ['Do you have a recording of the parade I can replay?', 'live-captions-surge', /don’t know/],
    ['Which dogs bark in the yard?', 'live-captions-surge', /don’t know/],
  ])('%s', (question, id, words) => {
    const reply = answer(question, id);
    expect(reply.text).toMatch(words);
    expect(reply.factId).toBeNull();
  });
});

// Bugs: a fact told for what only shares a word with it, or holds nothing of the kind that is asked for.
it.each([
  [
    'How old are the tablets on the wards, and what screen size do they have?',
    'bedside-guidelines',
  ],
  ['What does one claim cost in handling today?', 'claims-agents'],
  ['Has the share of fraud from new shops changed lately?', 'claims-agents'],
  ['In the last such night, what fraction gave up?', 'elastic-serving'],
])('is not known: %s', (question, id) => {
  expect(answer(question, id)).toMatchObject({
    factId: null,
    text: expect.stringMatching(/^I (?:don|can)/),
  });
});
