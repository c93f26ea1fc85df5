import { z } from 'zod';
import { boardElementSchema } from '../../core/board/board-element.js';
import type { DrillResult } from '../../core/drill/told/drill-result.js';

const lines = z.array(z.strictObject({ label: z.string(), detail: z.string() }));
const count = z.int().min(0);

export const drillResultSchema: z.ZodType<DrillResult> = z.strictObject({
  score: z.strictObject({ boxesFound: count, boxes: count, arrowsFound: count, arrows: count }),
  found: lines,
  missing: lines,
  extra: lines,
  arrows: z.strictObject({ turned: lines, missing: lines, ofMissing: lines, extra: lines }),
  scene: z.array(boardElementSchema),
});
