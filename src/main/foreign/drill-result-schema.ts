import { z } from 'zod';
import { boardElementSchema } from '../../core/board/board-element.js';
import type { DrillResult } from '../../core/drill/result/drill-result.js';

const lines = z.array(z.strictObject({ label: z.string(), detail: z.string() }));
const boxes = z.array(
  z.strictObject({
    ...{ id: z.string(), label: z.string(), detail: z.string(), why: z.string() },
    isNew: z.boolean(),
    said: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('found'), drawnId: z.string() }),
        z.strictObject({ kind: z.literal('missing') }),
      ])
      .nullable(),
  }),
);
const count = z.int().min(0);

export const drillResultSchema: z.ZodType<DrillResult> = z.strictObject({
  score: z.strictObject({ boxesFound: count, boxes: count, arrowsFound: count, arrows: count }),
  own: z.array(
    z.strictObject({ id: z.string(), label: z.string(), standsFor: z.array(z.string()) }),
  ),
  found: boxes,
  missing: boxes,
  extra: boxes,
  arrows: z.strictObject({
    ...{ turned: lines, against: lines, missing: lines, ofMissing: lines },
    ...{ extra: lines, found: lines, within: lines },
  }),
  scene: z.array(boardElementSchema),
  places: z.enum(['own', 'reference']),
});
