import { loadAliases } from '../../../main/prompts/aliases.js';
import { loadPrompts } from '../../../main/prompts/bank/read-bank.js';
import { indexOf } from '../../../main/interviewer/meaning/sheet-index.js';
import { foldOf } from '../../../main/interviewer/meaning/text-terms.js';
import type { Reply } from '../../../main/interviewer/reply-kind.js';
import { replyOf } from '../../../main/interviewer/reply/reply.js';
import type { Row } from '../../report/report-rows.js';
import { bank } from '../graders.js';
import { atLeast, atMost, below, figureRow, type Bar } from '../rows/figure-row.js';
import { readQuestions, type LabelledQuestion } from './question-set.js';

type Case = {
  readonly promptId: string;
  readonly asked: LabelledQuestion;
  readonly reply: Reply;
  readonly tookMs: number;
};

/** How well the offline interviewer answers labelled questions; bars bind on the half that nobody tuned on. */
export async function interviewerRows(): Promise<readonly Row[]> {
  const cases = await allCases();
  return (['dev', 'test', 'fresh', 'later'] as const).flatMap((split) => {
    const own = cases.filter(({ asked }) => asked.split === split);
    const bar = (one: Bar): Bar | undefined =>
      split === 'test' || split === 'fresh' ? one : undefined;
    const facts = own.filter(({ asked }) => (asked.expect.facts ?? []).length > 0);
    const open = own.filter(({ asked }) => asked.expect.kind === 'open');
    const others = own.filter((one) => !facts.includes(one) && !open.includes(one));
    const row = (name: string, of: readonly Case[], isRight: (one: Case) => boolean, least: Bar) =>
      figureRow(
        {
          name: `interviewer, ${split}: ${name}`,
          of: (some) => (some.length === 0 ? null : some.filter(isRight).length / some.length),
          bar: bar(least),
        },
        of,
      );
    return [
      row('right fact', facts, tellsRight, atLeast(0.85)),
      figureRow(
        {
          name: `interviewer, ${split}: right fact, or asks back with it among the two`,
          of: (some) => (some.length === 0 ? null : some.filter(reachesRight).length / some.length),
        },
        facts,
      ),
      figureRow(
        {
          name: `interviewer, ${split}: asks back where the sheet lacks it, or for a wish`,
          of: (some) => (some.length === 0 ? null : some.filter(asksBack).length / some.length),
        },
        [...open, ...others],
      ),
      row('refuses what the sheet lacks', open, tellsNothing, atLeast(0.9)),
      row('tells wishes, chat and the statement apart', others, isOfKind, atLeast(0.85)),
      row('tells something unasked', own, tellsUnasked, atMost(0.05)),
      figureRow(
        {
          name: `interviewer, ${split}: time per answer`,
          unit: 'ms',
          of: (some) => Math.max(...some.map(({ tookMs }) => tookMs)),
          bar: bar(below(300)),
        },
        own,
      ),
    ];
  });
}

async function allCases(): Promise<readonly Case[]> {
  const { prompts } = await loadPrompts(bank);
  const fold = foldOf(await loadAliases(bank));
  return (await readQuestions())
    .filter(({ split }) => split !== 'train' && split !== 'more')
    .flatMap((asked) => {
      const prompt = prompts.find(({ id }) => id === asked.prompt);
      if (prompt === undefined) return [];
      const startMs = performance.now();
      const room = {
        index: indexOf(
          { ...prompt, questions: prompt.phases.flatMap(({ ask }) => ask ?? []) },
          fold,
        ),
        phase: prompt.phases[0],
        sheet: { isTold: () => false, isOverruled: () => false },
        hasHints: true,
        isCode: prompt.code !== undefined,
      };
      const reply = replyOf(room, asked.question);
      return [{ promptId: prompt.id, asked, reply, tookMs: performance.now() - startMs }];
    });
}

const tellsRight = ({ asked, reply }: Case): boolean =>
  reply.factIds.some((id) => asked.expect.facts?.includes(id) === true) &&
  !tellsUnasked({ asked, reply });

const asksBack = ({ reply }: Case): boolean => reply.kind === 'asks-back';

const reachesRight = ({ asked, reply, ...more }: Case): boolean =>
  tellsRight({ asked, reply, ...more }) ||
  (reply.between ?? []).some((id) => asked.expect.facts?.includes(id) === true);

/** Neither a fact nor a sentence of the statement that does not answer it. */
const tellsNothing = ({ reply }: Case): boolean =>
  reply.factIds.length === 0 && reply.kind !== 'statement';

const tellsUnasked = ({ asked, reply }: Pick<Case, 'asked' | 'reply'>): boolean =>
  reply.factIds.some((id) => asked.expect.facts?.includes(id) !== true);

/** Who is stuck wants a hint, and a choice that is the candidate's is one too. */
const help: ReadonlySet<string> = new Set(['hint', 'stuck', 'choice']);

const isOfKind = ({ asked, reply }: Case): boolean =>
  reply.kind === asked.expect.kind || (help.has(asked.expect.kind) && help.has(reply.kind));
