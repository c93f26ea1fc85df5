import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { promptKinds, type Prompt, type PromptKind } from '../../core/prompt/prompt.js';
import type { Row } from '../report/report-rows.js';

const mapSchema = z.strictObject({
  due: z.array(z.enum(promptKinds)),
  topics: z.array(
    z.strictObject({
      id: z.string().min(1),
      title: z.string().min(1),
      kind: z.enum(promptKinds),
      headings: z.array(z.string().min(1)).default([]),
      prompts: z.array(z.string().min(1)).default([]),
      /** It is a list of words, and covered by the glossary rather than by a prompt. */
      isGlossary: z.boolean().default(false),
    }),
  ),
});

export type TopicMap = Readonly<z.infer<typeof mapSchema>>;
type Topic = TopicMap['topics'][number];
type Known = Pick<Prompt, 'id' | 'kind'> & { readonly source: readonly string[] };
type Covered = Topic & { readonly by: readonly string[] };

/** The notes' topics, `coverage.yaml` in the prompts' folder; throws where it is wrong. */
export async function loadTopics(folder: string): Promise<TopicMap> {
  return mapSchema.parse(parse(await readFile(join(folder, 'coverage.yaml'), 'utf8')));
}

/** Each topic with the ids of the prompts of its kind that cover it; a prompt's first source is its main one. */
export function coveredTopics({ topics }: TopicMap, prompts: readonly Known[]): readonly Covered[] {
  return topics.map((topic) => ({
    ...topic,
    by: [
      ...(topic.isGlossary ? ['glossary.yaml'] : []),
      ...prompts
        .filter(
          ({ id, kind, source }) =>
            kind === topic.kind &&
            (topic.prompts.includes(id) || topic.headings.includes(source[0] ?? '')),
        )
        .map(({ id }) => id),
    ],
  }));
}

/** How many topics of each kind are covered, which a bar binds where they are due, and slips in the map itself. */
export function coverageRows(map: TopicMap, prompts: readonly Known[]): readonly Row[] {
  const covered = coveredTopics(map, prompts);
  const slips = strangersIn(map, prompts);
  const homeless = homelessIn(covered, prompts);
  return [
    ...promptKinds.map((kind) => rowOf(kind, map.due.includes(kind), covered)),
    {
      name: 'slips in the map of topics',
      value: slips.length,
      unit: '',
      bar: '0',
      holds: slips.length === 0,
      ...(slips.length === 0 ? {} : { reason: slips.join('; ') }),
    },
    {
      name: 'prompts under no topic',
      value: homeless.length,
      unit: '',
      bar: 'none',
      holds: null,
      ...(homeless.length === 0 ? {} : { reason: homeless.join(', ') }),
    },
  ];
}

function rowOf(kind: PromptKind, isDue: boolean, covered: readonly Covered[]): Row {
  const all = covered.filter((topic) => topic.kind === kind);
  const missing = all.filter(({ by }) => by.length === 0).map(({ title }) => title);
  const value = all.length - missing.length;
  const row = { name: `${kind}: headings covered`, value, unit: `of ${String(all.length)}` };
  return {
    ...row,
    bar: isDue ? String(all.length) : 'none',
    holds: isDue ? missing.length === 0 : null,
    ...(missing.length === 0 ? {} : { reason: `lacks ${missing.join('; ')}` }),
  };
}

/** Ids of no prompt of the topic's kind: a prompt that is misspelt covers nothing. */
function strangersIn({ topics }: TopicMap, prompts: readonly Known[]): readonly string[] {
  return topics.flatMap(({ id, kind, prompts: named }) =>
    named
      .filter((name) => !prompts.some((one) => one.id === name && one.kind === kind))
      .map((name) => `${id} names ${name}, which is no ${kind} prompt`),
  );
}

/** They may go beyond the notes, or the map may not know them yet. */
function homelessIn(covered: readonly Covered[], prompts: readonly Known[]): readonly string[] {
  const placed = new Set(covered.flatMap(({ by }) => by));
  return prompts.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
}

/** The map, a topic a line. */
export function coverageTable(covered: readonly Covered[]): string {
  const width = Math.max(...covered.map(({ title }) => title.length));
  return covered
    .map(({ id, title, by }) =>
      [by.length === 0 ? '–' : '✓', id.padEnd(3), title.padEnd(width), by.join(', ')]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
