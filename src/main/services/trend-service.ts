import { isSampleId } from '../../core/attempt/sample-id.js';
import { minutesOf } from '../../core/library/library-filter.js';
import { marksOf, type AttemptMarks } from '../../core/trends/attempt-marks.js';
import type { KnownPrompt } from '../../core/trends/known-prompt.js';
import { sittingsOf } from '../../core/trends/sitting.js';
import { trendsOf, type Trends } from '../../core/trends/trends.js';
import type { PromptSummary } from '../../ipc/views.js';
import type { TrendsSoFar } from '../../ipc/trend-routes.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { TrendStore } from '../storage/trends/trend-store.js';
import type { Storage } from '../storage/storage.js';

/** What practice comes to over time. */
export type TrendService = {
  readonly soFar: () => Promise<TrendsSoFar>;
  readonly marks: () => Promise<AttemptMarks>;
};

type Parts = {
  readonly storage: Storage;
  readonly bank: PackBank;
  /** More attempts were read than the last answer knew of. */
  readonly changed: () => void;
  readonly nowMs: () => number;
};

const hourMs = 3_600_000;
/** What figures were counted of. */
type Counted = {
  readonly rows: ReturnType<TrendStore['rows']>;
  readonly hour: number;
  readonly bank: string;
};

/** As many attempts are read while the window waits; of a lost file the rest follows. */
const readAtOnce = 12;

export function trendService({ storage, bank, changed, nowMs }: Parts): TrendService {
  const known = new Map<string, KnownPrompt>();
  /** Ten thousand attempts take a while to count; whatever changes in them makes other rows. */
  let last: { readonly of: Counted; readonly trends: Trends } | null = null;

  /** A prompt is read whole once: its headings and flash questions are in no list. */
  async function knownOf(summary: PromptSummary): Promise<KnownPrompt> {
    const { id, title, kind, topics, phases, shorter } = summary;
    const key = keyOf(summary);
    const before = known.get(key);
    if (before !== undefined) return before;
    const prompt = await bank.prompt(id);
    const flash = (prompt?.rubric ?? []).filter((one) => one.flash !== undefined);
    const one: KnownPrompt = {
      ...{ promptId: id, title, kind, topics },
      headings: prompt?.source ?? [],
      minutes: minutesOf({ phases }),
      shorter: shorter.map(({ minutes }) => minutes),
      flash: new Set(flash.map((criterion) => criterion.id)),
    };
    known.set(key, one);
    return one;
  }

  async function read() {
    const [store, listedAttempts, { prompts: listed }] = await Promise.all([
      storage.trends(),
      storage.attempts.list(),
      bank.list(),
    ]);
    const attempts = listedAttempts.filter(({ id }) => !isSampleId(id));
    const behind = store.behind(attempts);
    const reading = store.takeIn(attempts, behind > readAtOnce ? changed : undefined);
    if (behind <= readAtOnce) await reading;
    else void reading.catch((error: unknown) => console.error('[trends]', error));
    const prompts = await Promise.all(listed.map(knownOf));
    return { store, attempts, listed, prompts, rows: store.rows() };
  }

  return {
    marks: async () => {
      const { attempts, prompts, rows } = await read();
      return marksOf(prompts, sittingsOf(attempts, rows));
    },
    soFar: async () => {
      const { store, attempts, listed, prompts, rows } = await read();
      const of = { rows, hour: Math.floor(nowMs() / hourMs), bank: listed.map(keyOf).join() };
      if (last?.of.rows !== rows || last.of.hour !== of.hour || last.of.bank !== of.bank)
        last = { of, trends: trendsOf({ attempts, rows, prompts, nowMs: nowMs() }) };
      return { trends: last.trends, behind: store.behind(attempts) };
    },
  };
}

const keyOf = ({ pack, id }: PromptSummary): string => `${pack ?? ''}/${id}`;
