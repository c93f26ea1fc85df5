import { z } from 'zod';
import { longestTestName, mostTests } from './test-bounds.js';
import { maxMessage, maxOutput, runVerdicts, type CodeRun } from './code-run.js';

const part = {
  verdict: z.enum(runVerdicts),
  message: z.string().max(maxMessage),
  line: z.number().int().min(1).nullable(),
  output: z.string().max(maxOutput),
};

/** A run as it crosses the bridge and lies on disk. */
export const codeRunSchema: z.ZodType<CodeRun> = z.strictObject({
  program: z.strictObject(part),
  results: z
    .array(z.strictObject({ name: z.string().max(longestTestName), ...part }))
    .max(mostTests),
  tookMs: z.number().min(0),
});
