import { fenced } from '../answer/fenced.js';
import { quoteWords } from '../answer/quote-words.js';
import { diagramLanguage, inertMarkdown } from '../answer/inert-markdown.js';
import { allTestsId } from '../grade/tests/all-tests.js';
import type { Evidence, Grade, Verdict } from '../grade/grade.js';
import { ownWeightsWords } from '../grade/weights/own-weights.js';
import { graderWords } from '../grader/grader-words.js';
import { whoseWords } from '../grader/whose-verdict.js';
import type { Level } from '../prompt/prompt.js';
import { answerLead, askedFirst, askedOn, perhapsLead, type AskedOn } from './asked-on.js';
import { countedWords } from './counts-for.js';
import { openedWith, openedWords } from './opening-question.js';
import { firstWords } from './first-things-words.js';
import { gradedReport, type GradedReport } from './graded-report.js';
import { levelColumn, waysTitle, wayWords } from './verdict/level-column.js';
import { figureWords, ownFigureWords } from './figures/figure-words.js';
import { comesTo } from './figures/failed-sums.js';
import { failedSumsOf, figuresOf } from './figures/figures-of.js';
import { placeWords } from './place-words.js';
import type { Review } from './review.js';
import { settledWords, whoSettledWords } from './settling/settled-words.js';
import { notesParts, notesRead } from '../attempt/scratchpad.js';
import { checkedWords } from '../attempt/checked-words.js';
import { speakerWords } from './speaker-words.js';
import { openSlipsRow } from './verdict/sum-words.js';
import { shortSittingWords } from './verdict/short-sitting-words.js';
import { guessWords } from '../history/guess.js';
import { inPhaseOrder, takesFolder, type TakeName } from '../speech/take-name.js';
import { clockWords, lengthWords, minuteWords } from '../attempt/clock-words.js';
import { besideWeak, isTelling, type Beside } from './claims/beside.js';
import { besideWords, correctionLines, readAgainLines } from './claims/claim-lines.js';
import type { Judged } from '../grade/judged-criteria.js';
import { testsToldWords } from './tests-told.js';
import { openSummary } from './verdict/verdict-summary.js';
import { messageParts } from '../code-run/message-parts.js';
import { runVerdictWords } from '../code-run/run-words.js';
import { scorePointsWords } from '../grade/score-words.js';

const marks: Readonly<Record<Verdict, string>> = {
  met: '✓ met',
  partial: '◐ partial',
  'not-met': '✕ not met',
  unsure: '? open',
};

/** An anti-pattern that is "met" is a loss, and must not wear the tick of a success. */
const slipMarks: Readonly<Record<Verdict, string>> = {
  met: '✕ found',
  partial: '◐ partly found',
  'not-met': '✓ not found',
  unsure: '? open',
};

/**
 * A review as a Markdown file: a grade's verdict (the newest's where none is named), its reasons and its evidence, then
 * the answer, then what can be learned from: the misconceptions, the follow-ups and the reference answer. Whatever
 * stands in it, a pack's texts and a model's words among it, a program that shows it loads nothing. `board` is Markdown
 * that shows the whiteboard, where there is a picture of it; `takes` are the recordings, which lie beside it as files.
 */
export function markdownReport(
  review: Review,
  gradeId?: string,
  board: string | null = null,
  takes: readonly Take[] = [],
): string {
  const { prompt, state, grades } = review;
  const day = new Date(state.startedAtMs).toISOString().slice(0, 10);
  const grade = grades.find(({ id }) => id === gradeId) ?? grades.at(-1);
  return [
    inertMarkdown(`# ${prompt.title}`),
    `${day} · ${state.mode} · ${state.level} · ${minuteWords(state.elapsedSec)}`,
    firstWords(review.firsts, prompt.kind),
    ...[checkedWords(state, prompt.phases)].filter((words) => words !== null),
    ...(grade === undefined ? ['**Not graded.**'] : gradeLines(review, grade).map(inertMarkdown)),
    ...testLines(review).map(inertMarkdown),
    '## Your answer',
    ...answerLines(review),
    ...(board === null ? [] : ['### Whiteboard', board]),
    ...takeLines(takes, prompt.phases),
    ...lessonLines(review, grade === undefined ? [] : gradedReport(review, grade).judged),
  ]
    .join('\n\n')
    .concat('\n');
}

type Take = TakeName & { readonly file: string; readonly sec: number | null };

function takeLines(takes: readonly Take[], phases: Review['prompt']['phases']): readonly string[] {
  if (takes.length === 0) return [];
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  const lines = inPhaseOrder(takes, [...titles.keys()]).map(
    ({ file, phaseId, sec }) =>
      `- \`${takesFolder}/${file}\`: ${titles.get(phaseId) ?? phaseId}${sec === null ? '' : `, ${lengthWords(sec)}`}`,
  );
  return ['### Recordings', inertMarkdown(lines.join('\n'))];
}

function gradeLines(review: Review, grade: Grade): readonly string[] {
  const { prompt } = review;
  const report = gradedReport(review, grade);
  const { judged, score, sections, antiPatterns, improvements, summary, tests, cap, few } = report;
  const own = settledWords(report.settled, report.byGrader, grade);
  const beside = besideWeak(prompt, review.state);
  const lines = (title: string, all: readonly Judged[]): string =>
    [`### ${title}`, ...all.map((one) => judgedLines(one, review, grade.grader, beside))].join(
      '\n\n',
    );
  const short = shortSittingWords(prompt, grade.level);
  const weights = ownWeightsWords(grade);
  const guess = guessWords(review.state.guess, score);
  return [
    `**${report.headline.title}** · ${report.headline.points}`,
    ...(own === null ? [] : [own]),
    ...(short === null ? [] : [short]),
    ...(weights === null ? [] : [weights]),
    ...(guess === null ? [] : [guess]),
    `Graded by ${graderWords(grade.grader)}: ${whoSettledWords(judged, grade.grader)}.`,
    ...(cap === null ? [] : [cap]),
    ...(tests === null ? [] : [testsToldWords(tests)]),
    [...summary, ...openSummary(judged)].join(' '),
    ...sumLines(report),
    ...changeLines(improvements),
    ...(few === null
      ? [
          '## At each level',
          prompt.levels.map((level) => levelLine(prompt, report.grade, level)).join('\n'),
        ]
      : []),
    ...readAgainLines(review),
    '## Criterion by criterion',
    ...sections.map(({ phase, judged }) => lines(phase.title, judged)),
    ...(antiPatterns.length === 0 ? [] : [lines('Anti-patterns', antiPatterns)]),
  ];
}

function sumLines({ sum, score }: GradedReport): readonly string[] {
  if (sum.length === 0) return [];
  const rows = sum.map(({ what, points }) => `- ${what}: ${points}`);
  const open = openSlipsRow(score);
  const last = open === null ? [] : [`- ${open.what}: ${open.points}`];
  const total = `- **Total: ${String(score.total)}**`;
  return ['## How the points add up', [...rows, total, ...last].join('\n')];
}

function changeLines(improvements: GradedReport['improvements']): readonly string[] {
  const { changes } = improvements;
  if (changes.length === 0) return [];
  const lines = changes.map(
    ({ title, text, points, isAtMost, liftsCap }) =>
      `- **${title}** (${isAtMost ? 'up to ' : ''}+${String(points)}${liftsCap ? ', lifts the cap' : ''}): ${text}`,
  );
  return [`## ${waysTitle(improvements)}`, lines.join('\n')];
}

function levelLine(
  prompt: Review['prompt'],
  grade: Pick<Grade, 'verdicts' | 'weights' | 'level'>,
  level: Level,
): string {
  const { score, standing, why, improvements } = levelColumn(prompt, grade, level);
  const { changes, to } = improvements;
  const titles = changes.map(({ title, liftsCap }) =>
    liftsCap ? `${title} (lifts the cap)` : title,
  );
  const way = to === null ? '' : ` ${wayWords(changes.length, to)}: ${titles.join('; ')}.`;
  return `- **${level}**: ${standing} · ${scorePointsWords(score)}. ${why}${way}`;
}

function testLines({ codeRun }: Review): readonly string[] {
  if (codeRun === null || codeRun.results.length === 0) return [];
  const lines = codeRun.results.map(({ name, verdict, message }) =>
    [
      `- ${verdict === 'passed' ? '✓' : '✕'} ${runVerdictWords[verdict]}: ${name}`,
      ...messageParts(message).compared.map((line) => `  - ${line}`),
    ].join('\n'),
  );
  return ['## Tests of the code', lines.join('\n')];
}

function judgedLines(
  judged: Judged,
  { prompt: { phases }, state }: Review,
  grader: Grade['grader'],
  beside: ReadonlyMap<string, Beside>,
): string {
  const { criterion, verdict, evidence, reason, isExpected, parts } = judged;
  const isSlip = criterion.kind === 'anti-pattern';
  const level = isExpected ? '' : ` (asked from ${criterion.from} up)`;
  const mark = (isSlip ? slipMarks : marks)[verdict];
  const quotes = evidence.map((one) => {
    const where = placeWords(one.place, phases, one.quote);
    if (one.place.kind === 'tests') return `  - ${one.quote} (${where})`;
    return quoted(quoteWords(one, state.texts), where);
  });
  const isAllTests = criterion.id === allTestsId;
  const near = beside.get(criterion.id);
  const isFine = verdict === (isSlip ? 'not-met' : 'met');
  return [
    `- ${mark} (${whoseWords(judged, grader)}): ${criterion.title}${level}. ${reason}`.trimEnd(),
    ...parts.map((part) => `  - ${marks[part.verdict]}: ${part.title}`),
    ...quotes,
    ...(isFine || isAllTests ? [] : ['', `  ${isSlip ? 'Better' : 'Strong'}: ${criterion.strong}`]),
    ...(near !== undefined && isTelling(near, judged)
      ? ['', `  ${besideWords(near, state.texts)}`]
      : []),
  ].join('\n');
}

function lessonLines(review: Review, judged: readonly Judged[]): readonly string[] {
  const { followUps, curveball, reference } = review.prompt;
  const asked = askedOn(review, judged);
  const answeredLines = (one: AskedOn | undefined): string =>
    one === undefined ? '' : answerWords(one, review);
  const numbers = figuresOf(review).map(({ estimate: { ask, value, unit, arithmetic }, own }) =>
    `- ${ask} **${figureWords(value)} ${unit}** (${arithmetic}). ${ownFigureWords(own) ?? ''}`.trimEnd(),
  );
  const sums = failedSumsOf(review).map(
    (one) => `- You reckon “${one.said}”. It comes to ${comesTo(one)}.`,
  );
  const notes = correctionLines(review);
  const texts = [
    ...(notes.length === 0 ? [] : ['## Common misconceptions', notes.join('\n')]),
    ...(numbers.length + sums.length === 0
      ? []
      : ['## The numbers', [...sums, ...numbers].join('\n')]),
    '## Follow-ups',
    ...askedFirst(followUps, asked).map((one) => {
      const lines = asked.has(one.id) ? answeredLines(asked.get(one.id)) : openedLines(one, review);
      return `- **${one.ask}** ${one.strong}${lines}`;
    }),
    ...(curveball === undefined
      ? []
      : [
          '## The curveball',
          `${curveball.text.trim()}${answeredLines(asked.get('curveball'))}`,
          `What it changes: ${curveball.changes.trim()}`,
        ]),
    '## Reference answer',
    reference.answer.trim().replace(/^##/gm, '###'),
  ];
  return [...texts.map(inertMarkdown), drawn(reference.diagram.trim())];
}

/** That the question which opened its phase asks for it, where that is so. */
function openedLines(followUp: Review['prompt']['followUps'][number], review: Review): string {
  const title = openedWith(followUp, review.prompt, review.state);
  return title === null ? '' : `\n\n  ${openedWords(title)}`;
}

/** What was answered when it was asked, below it. */
function answerWords(asked: AskedOn, { prompt, state }: Review): string {
  const { atSec, replies, written, perhaps, nearest, next, criteria } = asked;
  const read = (one: Evidence): string =>
    quoted(quoteWords(one, state.texts), placeWords(one.place, prompt.phases, one.quote));
  const quotes = [
    ...replies.map((one) => quoted(one.text, clockWords(one.atSec))),
    ...[...written, nearest ?? next ?? []].flat().map(read),
  ];
  const counted = criteria.map(({ judged: { criterion, verdict }, how }) => {
    const isSlip = criterion.kind === 'anti-pattern';
    return `  - ${(isSlip ? slipMarks : marks)[verdict]}: ${criterion.title} (${countedWords[how]})`;
  });
  return [
    '',
    '',
    `  Asked at ${clockWords(atSec)}. ${answerLead(asked)}`,
    ...(quotes.length === 0 ? [] : ['', ...quotes]),
    ...(perhaps.length === 0 ? [] : ['', `  ${perhapsLead}`, '', ...perhaps.map(read)]),
    ...(counted.length === 0 ? [] : ['', ...counted]),
  ].join('\n');
}

const quoted = (text: string, where: string): string =>
  `  > ${text.replaceAll('\n', '\n  > ')} (${where})`;

function answerLines({ prompt, state }: Review): readonly string[] {
  const questions = state.talk.map(
    (turn) => `- **${speakerWords(turn, state.mode)}** (${clockWords(turn.atSec)}): ${turn.text}`,
  );
  const texts = notesParts(prompt.phases).flatMap(({ id, title }) => {
    const text = state.texts[id]?.text ?? '';
    return text === '' ? [] : [`### ${title}`, notesRead(id, text)];
  });
  const { code, diagram } = state;
  const words = [
    ...(questions.length === 0 ? [] : ['### Questions', questions.join('\n')]),
    ...texts,
  ];
  return [
    ...words.map(inertMarkdown),
    ...(code.text === '' ? [] : ['### Code', fenced(prompt.code?.language ?? 'text', code.text)]),
    ...(diagram.text === '' ? [] : ['### Diagram', drawn(diagram.text)]),
  ];
}

const drawn = (diagram: string): string => fenced(diagramLanguage(diagram), diagram);
