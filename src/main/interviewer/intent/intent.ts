import { cueOf, holdsCue, wordsOf, type Words } from '../../../core/prompt/cue-match.js';
import type { Intent } from './intent-kind.js';
import { isDiagnosis } from './diagnosis.js';
import { isOfSystem } from './of-system.js';
import { asksOfCase, asksRequirement } from './of-task.js';
import { ofTalk } from './of-talk.js';
import { sureShapes } from './wish-shapes.js';
import { emptyWords } from '../meaning/empty-words.js';

/** Phrases of each wish, and how many words that name something may stand beside them; the first rule that fits wins. */
type Rule = { readonly intent: Intent; readonly most: number; readonly phrases: readonly Words[] };

const rule = (intent: Intent, most: number, phrases: string): Rule => ({
  intent,
  most,
  phrases: phrases.split(/,\s*/).map((phrase) => cueOf(phrase.trim())),
});

const rules: readonly Rule[] = [
  rule(
    'hint',
    5,
    'the thing you want, what you want to hear, you have in mind, you had in mind, waiting for, what you re after, what you are after',
  ),
  rule(
    'rephrase',
    6,
    `rephrase, reword, didn t catch, didn t quite, don t get what you, what you want from me, what do you want me to, don t get the question, unclear what you, sorry what, could you explain what, can you explain what you, can you explain the, what exactly do you want, what does the question, understand the question, the question mean, say more about the question, repeat that, repeat the question, repeat the part, repeat the last, repeat your, say that again, say it again, once more please, come again,
     didn t get that, didn t understand, don t understand the question, what do you mean, in other words,
     what was the question, what are you asking, what exactly are you asking, explain the question, explain the task,
     clarify the question, restate, put it differently, put that differently, say it differently, in simpler words, in plain english,
     repeat it, ask that again, what is the question, what s the question, not sure what you re asking, lost you, phrase it differently,
     don t follow the question, not sure i follow, another way of asking, ask it differently, put the question, the question again,
     question about training, question in one, question should i, which question, break the question, pardon, lost the thread,
     once more, say it simpler, say that simpler, was it you asked, did you just ask, did you ask, wording confuses, the wording,
     what is meant by, meant by, refer to in your, understand the second, understand the first, understood the question`,
  ),
  rule(
    'rubric',
    8,
    `rubric, how is this scored, how is this graded, how is it graded, how is it scored, do you grade, do you score, points off, minus points, affect my score, my score, my grade, my rating, care more about, do you care about, do you penalise, do you penalize, will you penalise, penalised, bonus points, what matters to you, what are the criteria, what criteria, do you want to see, what would impress, how detailed do you, how much detail do you, what level of detail, what would a strong, what does a strong, what would a senior, what would a staff, what do you expect from, what do you expect me, how am i scored, how am i being, how will i be, how do you score, how do you grade, graded on,
     scored on, being graded, being scored, being evaluated, being assessed, being judged, be graded, be judged, get points, lose points, points for, full marks,
     marking scheme, how many points, evaluation criteria for me, what are you looking for, what do you look for, looking for in, want to hear,
     are you an ai, are you a bot, are you human, are you real, chatgpt, your name, who are you, fact sheet, system prompt,
     previous instructions, ignore all, evaluate me, judge me, grade me, score me, marks for, grading criteria,
     scoring criteria, do i lose, is this graded, does this count, will this count, count against, what gets me, to pass this, do i pass, need to pass, passing score, hiring bar, strong hire, weigh the most, weighs the most,
     how long should my, how precise do my, how precise should my, how exact do my, how exact should my, how detailed should my, how long may my, if i ask you, ask you a lot, too many questions, counts more, count more, deduct, judged at, part of the score,
     who evaluates, who grades, who scores, who judges, important to you, spelling, do you insist,
     does the grader, grading, the interview graded, do i get credit, extra credit, partial credit, your checklist, expected answer, model answer, reference answer, model solution, reference solution`,
  ),
  rule(
    'stuck',
    8,
    `i don t know how to go, no clue, not getting anywhere, can t get further, don t know how, don t know anymore, don t know any more, can t figure out, can t remember, i forgot how, i ve forgotten, forgot the, i don t know, i really don t, i don t understand anything, need help, help me please, please help, am lost, quite lost, totally lost, completely lost, dead end, no progress, am stuck, stuck, no idea, i m lost, im lost, i am lost, feel lost, i don t know what, don t know where to start, don t know how to,
     where do i start, where should i start, where would you start, how do i start, how should i start, blanking, blank out, mind is blank, drawing a blank, gone blank, went blank,
     hit a wall, have nothing, i give up, i ll give up, to give up, might give up, i m giving up, not sure how to proceed, not sure where to, can t think of, what should i do next, what do i do next, what now, brain is, brain just,
     out of ideas, overwhelmed, spinning, going in circles`,
  ),
  rule(
    'hint',
    8,
    `where would you, what would you measure, what would you tell, hint, hints, in the right direction, what s the first step, what is the first step, next step, help me with, how should i approach, how do i approach, how do i solve, how should i solve, what technique, which technique, which method should, what method should, what pattern should, what is the right way, what s the right way, what would you expect here, what am i missing, what did i miss, what have i missed, what am i overlooking, overlooking, can you help, could you help, is it something with, is it about, do you want me to use, are you thinking of, are you hinting, should i think about, should i be thinking, clue, nudge, give me the answer, tell me the answer, what s the answer, what is the answer, just tell me, the solution,
     point me, pointer, what would you do, how would you solve, how would you do, how would you approach, how would you design, how would you build, what am i missing, help me out, some guidance,
     which approach should, which algorithm should, right approach, best approach, correct approach, what s the trick, is there a trick,
     what would you use, what would you recommend, what do you recommend, what would you pick, what would you choose, which would you, which one would you, steer me, a tip, any tips, what should my, which part should i, what should i focus, what should i draw, what should i do, would you go with, what would you take, would you take, can you tell me how to, can you show me, can you solve`,
  ),
  rule(
    'praise',
    9,
    `am i missing, did i miss, have i missed, anything i missed, have i forgotten, did i forget, that s all or, that s it or, am i on the right, on right track, right track, how does my, how does that sound, how does this sound, how does it look, what you d expect, what you would expect, what you wanted, am i doing, get me hired, would you hire, hire me, was that a good, did that answer, does that answer, does this answer, answer your question, is my plan, is my reasoning, is my estimate, is my math, is my number, are my numbers, is my formula, is my diagram, is my drawing, does my diagram, did i explain, do i make sense, okay for you, ok for you, fine for you, good enough, close enough, seems right, seem right, would that work, would this work, will this work, does this work, does that work, is this the right, is that the right, is it the right, too simple, too complicated, overkill, smart choice, happy so far, like it so far, thoughts so far, any thoughts, on the right track, right direction, good so far, ok so far, okay so far, right so far, fine so far, correct so far, so far so good, how am i doing, doing ok, doing well, doing alright, doing so far, what do you think,
     do you like, is my design, is my answer, is my approach, is my solution, is my code, is this design, is this approach, is this right, is this correct, is this answer, is that right, is that correct, is that good, is that enough, is this enough, is this good,
     is this ok, does this look, does that look, does it look, looks good, look good, look ok, look right, look reasonable, does this make sense, does that make sense, make sense to you, does my, do you agree, you agree, happy with, are you satisfied, impressed, sounds good, sound good, sound right, sound reasonable, sound ok, does that sound, does this sound,
     rate my, how s my, leave it at that, are you convinced, were you hoping, you were after, pass in a real, worried about my, mistake in my, problem with my, hole in my, flaw in my, gap in my, error in my, anything wrong with my,
     good answer, good idea, good choice, good enough for you, was that right, was that good, was that ok, was that correct, is it good, is it right, is it correct, is it any good, great design, solid design, strong answer, strong so far, am i right, did i get, did i do, going well, good job, wrong direction, or would you do it differently, okay up to now, ok up to now, fine up to now, on the wrong track, off track, feedback would be, some feedback, any feedback, pretty good, right idea, convince* you, satisfy you, have i covered, have i done enough, be proud, not bad`,
  ),
  rule(
    'choice',
    99,
    `right for the, better for the, best for the, right for a, better for a, suitable for, appropriate for, the way to go, should we go, should i take, should i use, should i choose, should i pick, should i go with, should i draw, should i start, should we use, would you use, would you rather i, would you rather see, would you rather hear, would you rather start, would you shard, shall i use, is it better to, do you prefer i, which is better, do you recommend, would you recommend, better to use, what s better`,
  ),
];

const assuming = (
  'assume, assuming, assumption, if i plan for, if i plan with, if i calculate with, if i count with, suppose, supposing, let s say, lets say, i ll take, i take it, ill take, presumably, i guess, i d guess, i expect, ' +
  'i imagine, i figure, i reckon, i suppose, i m going with, im going with, going to go with, i ll go with, ill go with, i ll treat, i ll plan, i ll design for, i ll say, i ll work with, working with, i ll use, ' +
  'taking it, treat it as, treating, i believe, i think it s, i d say, safe to say, can i count on, can i rely on, can i take'
)
  .split(', ')
  .map(cueOf);

const assumes = (words: Words): boolean => assuming.some((cue) => holdsCue(words, cue));

/** Whether a question brings its own answer: an assumption that the sheet may confirm or correct. */
export function isAssumption(question: string): boolean {
  const words = wordsOf(question);
  if (assumes(words)) return true;
  const last = words.at(-1) ?? '';
  return ['right', 'correct', 'yes', 'ok', 'okay'].includes(last) && words.length > 4;
}

/** What is wanted, where a phrase says so and little else is named; null leaves it to the sheet. */
export function intentOf(question: string): Intent | null {
  const words = wordsOf(question);
  const text = words.join(' ');
  const talk = ofTalk(text);
  if (talk !== null) return talk === 'form' ? 'rubric' : 'small-talk';
  if (isSmallTalk(words, question.includes('?'))) return 'small-talk';
  if (asksOfCase(text) || asksRequirement(text)) return null;
  const naming = words.filter((word) => !emptyWords.has(word)).length;
  const sure = sureShapes.find(([, shape]) => naming <= 9 && shape.test(text))?.[0];
  if (sure !== undefined) return sure;
  const found = rules.find(
    ({ intent, phrases, most }) =>
      naming <= most &&
      phrases.some((phrase) => holdsCue(words, phrase)) &&
      !(intent === 'rubric' && isOfSystem(text)),
  );
  // "I assume 100 users, is that ok?" asks for the figure, not for a mark.
  const isOfTask = found?.intent === 'praise' && assumes(words) && !words.includes('far');
  return isOfTask || (found?.intent === 'praise' && isDiagnosis(words))
    ? null
    : (found?.intent ?? null);
}

const social = new Set(
  (
    'hi hello hey thanks thank thx ty cheers bye goodbye morning afternoon evening good day nice meet meeting great cool awesome perfect super ' +
    'excellent lovely brilliant appreciated appreciate sorry nervous excited ready begin start started interview today weather coffee lunch weekend how re doing feeling luck ' +
    'got noted understood clear helpful much fair enough interesting glad pleased interviewing interviewed before ' +
    'moment minute second sec bathroom water break quick hang bear joke fun tired long favourite favorite name lol haha ha sounds'
  ).split(' '),
);
const chat = [
  'how are you, a good day, a nice day, a good weekend, how is your day, how s your day, how was your, where are you from, can you hear me, do you hear me, calling from, moving on, write that down, note that down, sip of water, glass of water, let me draw, let me sketch, let me write, minute to think, moment to think, second to think, have you interviewed, at the door, my phone, my dog, one moment, one sec, one second, just a moment, just a sec, just a second, give me a moment, give me a sec, give me a minute, give me a second, a bit nervous, bit nervous, long day, nice to meet, have a nice, good luck, thank you, thanks, no worries, take a break, quick break, glass of water, bear with me, let me think',
].flatMap((list) => list.split(', ').map(cueOf));
const greeting = new Set(
  'hi hello hey thanks thank thx ty cheers bye goodbye morning afternoon evening nice great cool awesome perfect weather coffee lunch weekend nervous excited sorry lol haha joke bathroom water tired favourite favorite understood noted appreciated luck interesting'.split(
    ' ',
  ),
);

const asking = new Set('how what which who when where why assume is are does can'.split(' '));

const asksOfTask = (words: Words): boolean =>
  words.some(
    (word, at) =>
      word === 'how' &&
      ['many', 'much', 'long', 'large', 'big', 'fast', 'often'].includes(words[at + 1] ?? ''),
  );

const negated = new Set(['not', 'don', 'didn', 'never', 'unsure']);

/** A greeting, thanks or chat, and nothing that names a thing of the task. */
function isSmallTalk(words: Words, isQuestion: boolean): boolean {
  if (words.length === 0 || (words.includes('understood') && words.some((w) => negated.has(w))))
    return false;
  const naming = words.filter((word) => !emptyWords.has(word)).length;
  if (naming <= 4 && chat.some((cue) => holdsCue(words, cue)) && !asksOfTask(words)) return true;
  if (!words.some((word) => greeting.has(word) || word === 'got')) return false;
  if (words.includes('got') && !words.includes('it') && !words.some((w) => greeting.has(w)))
    return false;
  if (!isQuestion && !words.some((word) => asking.has(word)) && greeting.has(words[0] ?? ''))
    return true; // "Thanks, I'll start drawing then."
  const rest = words.filter((word) => !social.has(word) && !emptyWords.has(word));
  return rest.length <= (words.length > 6 && !isQuestion ? 1 : 0);
}

const dimensions = new Set(
  'big large long fast slow small high low often soon far deep size sizes scale speed number details detail more info information context constraints constraint requirements requirement scope limits background specifics rules numbers else data input inputs output outputs problem task happened happen happens'.split(
    ' ',
  ),
);

/** A question that names no thing at all: "How big?", "Tell me more", "What are the constraints?". */
export function isVague(question: string): boolean {
  const words = wordsOf(question);
  const naming = words.filter((word) => !emptyWords.has(word));
  const isShort = words.length <= 9;
  return isShort && naming.every((word) => dimensions.has(word)) && naming.length <= 2;
}

/** The same, where a measure stands alone and no sheet can help: "How big?", "And the size?". */
export function isBareMeasure(question: string): boolean {
  const naming = wordsOf(question).filter((word) => !emptyWords.has(word));
  return naming.length === 1 && naming.every((word) => measures.has(word)) && isVague(question);
}
const measures = new Set(
  'big large long fast slow small high low often soon far deep size scale happened happen happens'.split(
    ' ',
  ),
);
