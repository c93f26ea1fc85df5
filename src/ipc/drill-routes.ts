import { z } from 'zod';
import { drillModes } from '../core/drill/drill-id.js';
import type { DrillHistory } from '../core/drill/drill-record.js';
import type { DrillResult } from '../core/drill/result/drill-result.js';
import { levels } from '../core/prompt/prompt.js';
import { attemptId, reply, route } from './route.js';
import type { OpenAttempt } from './views.js';

/** Boards drawn from memory. */
export const drillRoutes = {
  /** The drawing that a drill redraws, to look at before it begins. */
  'drill:look': route(
    z.strictObject({ promptId: z.string() }),
    reply<{ readonly diagram: string }>(),
  ),
  'drill:start': route(
    z.strictObject({
      promptId: z.string(),
      mode: z.enum(drillModes),
      level: z.enum(levels),
      timeFactor: z.number().positive().max(10).nullable(),
    }),
    reply<OpenAttempt>(),
  ),
  /** Begins to compare a drill that is about to be submitted; its result is then there sooner. */
  'drill:expect': route(z.strictObject({ attemptId }), reply<void>()),
  /** How a submitted drill compares with its reference. */
  'drill:result': route(z.strictObject({ attemptId }), reply<DrillResult>()),
  /**
   * Keeps what the person says of a box of the reference: which box of theirs it is, or that it is none; null leaves it to the
   * comparison again. Answers what the drill then comes to.
   */
  'drill:say': route(
    z.strictObject({
      attemptId,
      boxId: z.string().min(1).max(190),
      said: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('found'), drawnId: z.string().min(1).max(200) }),
          z.strictObject({ kind: z.literal('missing') }),
        ])
        .nullable(),
    }),
    reply<DrillResult>(),
  ),
  /** The drills on a prompt that were handed in, and when the next is due. */
  'drill:history': route(z.strictObject({ promptId: z.string() }), reply<DrillHistory>()),
};
