import { promptsOfRound } from '../../../core/library/round-id.js';
import { askedAs, type AskedAs } from '../../../core/schedule/asked-as.js';
import type { FlashCard } from '../../../core/schedule/anki.js';
import { isLeech, keyOf, putAwayAs, type CardKey } from '../../../core/schedule/card.js';
import type { FlashQuestion, PutAwayQuestion } from '../../../core/schedule/flash-question.js';
import { mostQuestions } from '../../../core/schedule/first-day.js';
import type { Memory } from '../../../core/schedule/memory.js';
import type { Criterion } from '../../../core/prompt/criterion.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { PackBank } from '../../prompts/bank/bank-with-packs.js';
import type { CardState } from '../../storage/schedule/schedule-tasks.js';
import type { ScheduleThread } from '../../storage/schedule/schedule-thread.js';
import { askedIn } from './flash-in.js';

const newQuestions = 3;
/** Asked before they are due, they teach less: a few at a time. */
const soonQuestions = 5;
/** What is put away is looked through, not scrolled through. */
const mostPutAway = 200;

type FlashQuestions = {
  readonly due: (nowMs: number) => Promise<readonly FlashQuestion[]>;
  /** A few that are not due yet, the next first; once all were asked today, `fresh` ones, and the same again without those. */
  readonly soon: (nowMs: number, tried: ReadonlySet<string>) => Promise<readonly FlashQuestion[]>;
  /** For somebody who has sat nothing: of theory prompts that are untried, what is essential, another start each day. */
  readonly fresh: (nowMs: number, tried: ReadonlySet<string>) => Promise<readonly FlashQuestion[]>;
  /** The one on a criterion; none where the bank does not ask for it any more. */
  readonly one: (of: CardKey) => Promise<readonly FlashQuestion[]>;
  /** How a criterion is asked by now, with its prompt; null where the bank does not ask for it any more. */
  readonly asked: (of: CardKey) => Promise<Asked | null>;
  readonly putAway: (nowMs: number) => Promise<readonly PutAwayQuestion[]>;
  readonly cards: (which: 'all' | 'missed') => Promise<readonly FlashCard[]>;
};
export type Asked = {
  readonly prompt: Prompt;
  readonly criterion: Criterion;
  readonly as: AskedAs;
};

/** Joins what the schedule says with what the bank asks. */
export function flashQuestions(schedule: ScheduleThread, bank: PackBank): FlashQuestions {
  async function askedOf(of: CardKey, memory: Memory | null): Promise<Asked | null> {
    const prompt = await bank.prompt(of.promptId);
    const criterion = askedIn(prompt).find(({ id }) => id === of.criterionId);
    if (prompt === null || criterion === undefined) return null;
    const as = askedAs(prompt, criterion, memory);
    return as === null ? null : { prompt, criterion, as };
  }

  async function questionOf(
    of: CardKey,
    card: Pick<CardState, 'memory' | 'leftOpen'> = { memory: null, leftOpen: '' },
  ): Promise<readonly FlashQuestion[]> {
    const { memory, leftOpen } = card;
    const asked = await askedOf(of, memory);
    if (asked === null) return [];
    const { promptId, criterionId } = of;
    const { kind, ask } = asked.as;
    const { title } = asked.prompt;
    const lapses = memory?.lapses ?? 0;
    const about = { kind, ask, title, lapses, isLeech: isLeech({ memory }), leftOpen };
    return [{ promptId, criterionId, ...about }];
  }

  async function byKey(): Promise<ReadonlyMap<string, CardState>> {
    const cards = await schedule.ask('cards', null);
    return new Map(cards.map((card) => [keyOf(card), card]));
  }

  const allOf = async (cards: readonly CardState[]): Promise<readonly FlashQuestion[]> =>
    (await Promise.all(cards.map((card) => questionOf(card, card)))).flat();

  async function fresh(
    nowMs: number,
    tried: ReadonlySet<string>,
  ): Promise<readonly FlashQuestion[]> {
    const known = await byKey();
    const { prompts } = await bank.list();
    const theory = prompts.filter(({ id, kind }) => kind === 'ml-theory' && !tried.has(id));
    const start = Math.floor(nowMs / 86_400_000);
    const found: FlashQuestion[] = [];
    for (let n = 0; n < theory.length && found.length < newQuestions; n += 1) {
      const { id: promptId } = theory[(start + n * 7) % theory.length] ?? { id: '' };
      const asked = askedIn(await bank.prompt(promptId));
      const first = asked.find(({ essential, from }) => essential && from === 'mid') ?? asked[0];
      if (first === undefined) continue;
      const of = { promptId, criterionId: first.id };
      const isKnown = known.has(keyOf(of)) || found.some((one) => one.promptId === promptId);
      if (!isKnown) found.push(...(await questionOf(of)));
    }
    return found;
  }

  return {
    asked: async (of) => askedOf(of, (await byKey()).get(keyOf(of))?.memory ?? null),
    one: async (of) => questionOf(of, (await byKey()).get(keyOf(of))),
    due: async (nowMs) => {
      const due = await schedule.ask('due', { nowMs, most: mostQuestions });
      return allOf(due);
    },
    soon: async (nowMs, tried) => {
      const of = { nowMs, most: soonQuestions };
      const soon = await allOf(await schedule.ask('soon', { ...of, isAgain: false }));
      const found = soon.length > 0 ? soon : await fresh(nowMs, tried);
      if (found.length > 0) return found;
      return allOf(await schedule.ask('soon', { ...of, isAgain: true }));
    },
    fresh,
    putAway: async (nowMs) => {
      const cards = await schedule.ask('cards', null);
      const found: PutAwayQuestion[] = [];
      for (const card of cards) {
        const why = putAwayAs(card, nowMs);
        if (why === null || found.length >= mostPutAway) continue;
        const { promptId, criterionId, memory, buriedUntilMs: untilMs } = card;
        const asked = await askedOf(card, null);
        if (asked === null) continue;
        const { title } = asked.prompt;
        const lapses = memory?.lapses ?? 0;
        found.push({ promptId, criterionId, ask: asked.as.ask, title, why, untilMs, lapses });
      }
      return found;
    },
    cards: async (which) => {
      const known = await byKey();
      const { prompts } = await bank.list();
      const found: FlashCard[] = [];
      for (const { id: promptId, title, topics } of prompts) {
        const asked = askedIn(await bank.prompt(promptId));
        for (const { id: criterionId, title: criterion, flash } of asked) {
          const card = known.get(keyOf({ promptId, criterionId }));
          const isMissed = (card?.memory ?? null) !== null && card?.isSuspended === false;
          if (flash === undefined || (which === 'missed' && !isMissed)) continue;
          found.push({ promptId, criterionId, ...flash, criterion, title, topics });
        }
      }
      return found;
    },
  };
}

/** The prompts that were ever sat; of a round, those that it asks. */
export const triedIn = (attempts: readonly { readonly promptId: string }[]): ReadonlySet<string> =>
  new Set(attempts.flatMap(({ promptId }) => promptsOfRound(promptId) ?? [promptId]));
