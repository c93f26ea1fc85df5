import { isSampleId } from '../../core/attempt/sample-id.js';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';
import { tableOf } from '../../core/history/summary-columns.js';
import type { AttemptMarks } from '../../core/trends/attempt-marks.js';
import type { KnownPrompt } from '../../core/trends/known-prompt.js';
import type { PromptSummary } from '../../ipc/views.js';
import type { TrendsSoFar } from '../../ipc/trend-routes.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { TrendCount } from '../storage/trends/trend-tasks.js';
import type { TrendThread } from '../storage/trends/trend-thread.js';
import type { Attempts } from '../storage/attempts.js';

/** What practice comes to over time. */
export type TrendService = {
  readonly soFar: () => Promise<TrendsSoFar>;
  /** By what else attempts can be narrowed. */
  readonly marks: () => Promise<AttemptMarks>;
  /** An attempt was graded or settled: it is read again, also where its total is the same. */
  readonly readAgain: (attemptId: string) => Promise<void>;
};

type Parts = {
  readonly attempts: Pick<Attempts, 'list'>;
  readonly bank: Pick<PackBank, 'list' | 'prompt'>;
  readonly thread: Pick<TrendThread, 'ask'>;
  readonly nowMs: () => number;
};

const hourMs = 3_600_000;
/** What figures were counted of. */
type Counted = {
  readonly attempts: readonly AttemptSummary[];
  readonly hour: number;
  readonly bank: string;
};

export function trendService({ attempts: kept, bank, thread, nowMs }: Parts): TrendService {
  const known = new Map<string, KnownPrompt>();
  /** Ten thousand attempts take a while to count. */
  let last: { readonly of: Counted; readonly count: TrendCount } | null = null;
  let readings = 0;

  /** A prompt is read whole once: its headings and flash questions are in no list. */
  async function knownOf(summary: PromptSummary): Promise<KnownPrompt> {
    const { id, title, kind, topics, shorter } = summary;
    const key = keyOf(summary);
    const before = known.get(key);
    if (before !== undefined) return before;
    const prompt = await bank.prompt(id);
    const flash = (prompt?.rubric ?? []).filter((one) => one.flash !== undefined);
    const one: KnownPrompt = {
      ...{ promptId: id, title, kind, topics },
      headings: prompt?.source ?? [],
      shorter: shorter.map(({ minutes }) => minutes),
      flash: new Set(flash.map((criterion) => criterion.id)),
    };
    known.set(key, one);
    return one;
  }

  async function counted(): Promise<TrendCount> {
    const [listedAttempts, { prompts: listed }] = await Promise.all([kept.list(), bank.list()]);
    const attempts = listedAttempts.filter(
      ({ id, isSubmitted, result }) => isSubmitted && result !== null && !isSampleId(id),
    );
    const hour = Math.floor(nowMs() / hourMs);
    const of = { attempts, hour, bank: listed.map(keyOf).join() };
    if (last !== null && isSame(last.of, of)) return last.count;
    const reading = (readings += 1);
    const prompts = await Promise.all(listed.map(knownOf));
    const table = tableOf(attempts);
    const count = await thread.ask('count', { attempts: table, prompts, nowMs: nowMs() });
    if (count.soFar.behind > 0)
      thread.ask('read-rest', null).catch((error: unknown) => console.error('[trends]', error));
    // An attempt that was read again meanwhile is not among what was counted.
    else if (reading === readings) last = { of, count };
    return count;
  }

  return {
    soFar: async () => (await counted()).soFar,
    marks: async () => (await counted()).marks,
    readAgain: async (attemptId) => {
      readings += 1;
      last = null;
      await thread.ask('forget', attemptId);
    },
  };
}

const keyOf = ({ pack, id }: PromptSummary): string => `${pack ?? ''}/${id}`;

/** Whatever changes of an attempt makes another summary of it. */
const isSame = (one: Counted, other: Counted): boolean =>
  one.hour === other.hour &&
  one.bank === other.bank &&
  one.attempts.length === other.attempts.length &&
  one.attempts.every((attempt, at) => attempt === other.attempts[at]);
