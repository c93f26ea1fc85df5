import { cp, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { doEverything } from './everything-done.js';
import type { Fault } from './fault.js';
import {
  badNames,
  fullFolder,
  looksBelow,
  places,
  plantLink,
  plants,
  type Sample,
} from './hostile-plants.js';
import { withFolder } from './places.js';

const seed = 20261128;

/**
 * Data folders by others: names of every bad kind and links in all that is read, and then all that a command or the window
 * does. Lost is each folder with which something outside of it changed, or with which an error was a bug and not the disk's.
 */
export function hostileFolder(tries: number): Promise<Fault> {
  return withFolder(async (folder) => {
    const template = await fullFolder(join(folder, 'data'));
    const property = fc.asyncProperty(plans, (plan) =>
      withFolder((outer) => check(outer, template, plan)),
    );
    const result = await fc.check(property, { numRuns: tries, seed });
    const why = result.errorInstance instanceof Error ? result.errorInstance.message : 'failed';
    const worst = result.failed
      ? `${why} with ${JSON.stringify(result.counterexample)}`
      : `nothing outside changed (seed ${seed})`;
    const name = 'hostile names and links (fast-check)';
    return { name, tries: result.numRuns, lost: result.failed ? 1 : 0, worst };
  });
}

type Plan = readonly { readonly how: string; readonly name: string; readonly to: string }[];

const names = fc.record({
  how: fc.constantFrom(...Object.keys(plants)),
  name: badNames,
  to: fc.constant(''),
});
const links = fc.record({
  how: fc.constantFrom('a link', 'a link', 'a second name'),
  name: fc.constantFrom(...places),
  to: fc.constantFrom('watched', 'watched/keep.txt', 'watched/attempt', 'nowhere'),
});
const plans: fc.Arbitrary<Plan> = fc.array(fc.oneof(names, links), { minLength: 1, maxLength: 3 });

async function check(outer: string, template: Sample, plan: Plan): Promise<void> {
  const sample = { ...template, root: join(outer, 'home', 'data') };
  const watched = join(outer, 'watched');
  await mkdir(join(watched, 'a@0'), { recursive: true });
  await writeFile(join(watched, 'keep.txt'), 'theirs');
  await writeFile(join(watched, 'left.tmp'), 'theirs');
  const attempt = join(template.root, 'attempts', template.open);
  await cp(attempt, join(watched, 'attempt'), { recursive: true });
  await cp(template.root, sample.root, { recursive: true });
  const named: string[] = [];
  for (const { how, name, to } of plan) {
    const path = name.replace('OUTER', outer);
    if (how in plants) named.push(path);
    // What was planted before may be in its way.
    await plant(outer, sample, { how, name: path, to }).catch(() => undefined);
  }
  const before = await looksBelow(outer, sample.root);
  const errors = await doEverything(sample.root, [sample.done, sample.open, ...named]);
  const bug = errors.find((error) => !isExpected(error));
  if (bug !== undefined)
    throw bug instanceof Error ? bug : new Error('no error was thrown, but something else');
  const after = new Set(await looksBelow(outer, sample.root));
  const changed = before.find((look) => !after.has(look));
  if (changed !== undefined) throw new Error(`outside changed: ${changed}`);
  if (after.size !== before.length) throw new Error('something is new outside');
}

async function plant(
  outer: string,
  sample: Sample,
  { how, name, to }: Plan[number],
): Promise<void> {
  await plants[how]?.(sample, name);
  if (how === 'a link') await plantLink(sample, name, join(outer, to));
  if (how !== 'a second name') return;
  // The journal is, under another name, a file of somebody else.
  const journal = join(sample.root, 'attempts', sample.open, 'journal.log');
  await rm(journal, { recursive: true, force: true });
  await link(join(outer, 'watched', 'attempt', 'journal.log'), journal);
}

/** A person gets a sentence for what the disk refuses; anything else is a bug of ours. */
const isExpected = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^E[A-Z0-9]+$/.test(String(error.code))) ||
    /^(not a pack's name|.* is left as it is$)/s.test(error.message));
