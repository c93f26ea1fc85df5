import { z } from 'zod';
import type { AttemptFacts, FoundAttempts, FoundIn } from '../core/search/found.js';
import { attemptId, nothing, reply, route } from './route.js';

const query = z.string().max(1000);

/** A search of all that was ever written, said and drawn, and what the list does not say of its rows. */
export const historyRoutes = {
  /** Reads what has changed in the attempts since; `history:progress` tells how far it is. Answers what it then knows of them. */
  'history:catch-up': route(nothing, reply<AttemptFacts>()),
  /** The attempts that hold all words of a query, as far as they are read, and where these stand in the first of them. */
  'history:find': route(
    z.strictObject({ query, order: z.enum(['newest', 'best']) }),
    reply<FoundAttempts>(),
  ),
  /** Where in these attempts the words stand. */
  'history:passages': route(
    z.strictObject({ query, ids: z.array(attemptId).max(60) }),
    reply<readonly FoundIn[]>(),
  ),
  /** The share of its reference that each of these drills found, from 0 to 1; those that cannot be read are left out. */
  'history:drills': route(
    z.strictObject({ ids: z.array(attemptId).max(60) }),
    reply<readonly { readonly attemptId: string; readonly share: number }[]>(),
  ),
};
