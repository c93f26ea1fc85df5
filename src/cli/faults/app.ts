import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from './fault.js';
import { withFolder } from './places.js';

const faultSchema: z.ZodType<Fault> = z.strictObject({
  name: z.string(),
  tries: z.number(),
  lost: z.number(),
  worst: z.string(),
});

const specSchema = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});

const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const reportSchema = z.object({ suites: z.array(suiteSchema) });

/** End-to-end specs of the real app that say what they did as an annotation "fault". */
const specs = ['storage-', 'one-instance'];

/** Faults of the real app, at their full counts; they need a build and a display. */
export async function appFaults(): Promise<readonly Fault[]> {
  return withFolder(async (folder) => {
    const file = join(folder, 'report.json');
    await runPlaywright(file);
    const { suites } = reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const faults = suites.flatMap(faultsOf);
    if (faults.length === 0) throw new Error('Playwright ran no spec with @fault');
    return faults;
  });
}

async function runPlaywright(reportFile: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const args = [cli, 'test', '--config', 'e2e/playwright.config.ts', '--grep', '@fault', ...specs];
  const env = {
    ...process.env,
    HOTSEAT_FAULTS: 'full',
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  };
  const child = spawn(process.execPath, [...args, '--workers=1', '--reporter=line,json'], {
    env,
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  await once(child, 'close');
}

/** A test that failed lost something, whatever it had said before. */
function faultsOf(suite: z.infer<typeof suiteSchema>): readonly Fault[] {
  const own = suite.specs.map(({ title, ok, tests }) => {
    const said = tests
      .flatMap(({ annotations }) => annotations)
      .findLast(({ type }) => type === 'fault');
    const name = title.replace(/\s*@fault/, '');
    if (said?.description === undefined)
      return { name, tries: 1, lost: 1, worst: 'it said nothing' };
    const fault = faultSchema.parse(JSON.parse(said.description));
    return ok ? fault : { ...fault, lost: Math.max(1, fault.lost) };
  });
  return [...own, ...(suite.suites ?? []).flatMap(faultsOf)];
}
