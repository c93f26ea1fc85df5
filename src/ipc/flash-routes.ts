import { z } from 'zod';
import { flashDraftsSchema, type FlashDrafts } from '../core/schedule/flash-drafts.js';
import { longestFlashAnswer } from '../core/schedule/flash-event.js';
import type {
  FlashGraded,
  FlashQuestion,
  FlashStanding,
  PutAwayQuestion,
} from '../core/schedule/flash-question.js';
import { ratings } from '../core/schedule/rating.js';
import type { Today } from '../core/schedule/first-day.js';
import { settledAs } from '../core/grade/settlement.js';
import { nothing, reply, route } from './route.js';

const flashId = z.string().min(1).max(64);
const flashCard = { promptId: z.string().min(1).max(200), criterionId: z.string().min(1).max(200) };

/** What comes back: flash questions and their schedule. */
export const flashRoutes = {
  /** What is worth doing today, by the attempts that are known; `flash:changed` follows where more had to be read. */
  'flash:today': route(nothing, reply<Today>()),
  /** What was last said of today, for the first frame; null where it does not hold any more, and first where nothing ever was. */
  'flash:glimpse': route(
    nothing,
    reply<{ readonly today: Today | null; readonly isFirst: boolean }>(),
  ),
  /** The questions of a session: what is due, a few that will be next, a few that were never asked, or the one on a criterion. */
  'flash:session': route(
    z.discriminatedUnion('of', [
      z.strictObject({ of: z.enum(['due', 'soon', 'new']) }),
      z.strictObject({ of: z.literal('card'), ...flashCard }),
    ]),
    reply<readonly FlashQuestion[]>(),
  ),
  /** Keeps an answer, and grades and unseals it. */
  'flash:answer': route(
    z.strictObject({
      ...flashCard,
      text: z.string().max(longestFlashAnswer),
      tookSec: z.number().min(0).max(86_400),
      /** On the board, for which the person gives the verdict. */
      isDrawn: z.boolean(),
    }),
    reply<FlashGraded>(),
  ),
  /** Answers that were begun in sessions before this start. */
  'flash:drafts': route(nothing, reply<FlashDrafts>()),
  /** All that is begun by now, in place of what was kept before. */
  'flash:keep-drafts': route(z.strictObject({ drafts: flashDraftsSchema }), reply<void>()),
  /** The person's verdict or rating of an answer; null leaves it to the grader, or to the verdict, again. */
  'flash:say': route(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('settled'), of: flashId, verdict: settledAs.nullable() }),
      z.strictObject({ kind: z.literal('rated'), of: flashId, rating: z.enum(ratings).nullable() }),
    ]),
    reply<FlashStanding>(),
  ),
  /** An answer, or what was done with a card, does not count: it was a mistake. */
  'flash:undo': route(z.strictObject({ id: flashId }), reply<void>()),
  /** Puts a card away: for good, until it is resumed, till tomorrow, or until it is missed anew. */
  'flash:card': route(
    z.strictObject({ ...flashCard, act: z.enum(['suspended', 'resumed', 'buried', 'forgotten']) }),
    reply<{ readonly id: string }>(),
  ),
  /** What is suspended or buried, and what was forgotten four times and more. */
  'flash:put-away': route(nothing, reply<readonly PutAwayQuestion[]>()),
  /** Flash cards as a text that Anki imports, saved where the person chooses. */
  'flash:export': route(
    z.strictObject({ which: z.enum(['all', 'missed']) }),
    reply<{ readonly path: string; readonly count: number }>(),
  ),
} as const;
