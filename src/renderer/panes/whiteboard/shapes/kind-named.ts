import type { NodeKind, ShelfKind } from '../../../../core/graph/node-kind.js';

/** Kinds that stand for anything until their name says what; all others a person has chosen on purpose. */
const generic: ReadonlySet<NodeKind> = new Set(['client', 'gateway', 'service']);

const nouns: readonly (readonly [ShelfKind, RegExp])[] = [
  ['gateway', /\b(?:load balancer|gateway|reverse proxy)s?$/],
  ['vector-index', /\bvector (?:index|indexes|store|db|database)$/],
  ['object-store', /\b(?:object stor(?:e|age)|bucket)s?$/],
  ['model-server', /\b(?:model|inference) servers?$/],
  ['gpu-pool', /\bgpu (?:pool|cluster)s?$/],
  ['queue', /\bqueues?$/],
  ['cache', /\bcaches?$/],
  ['worker', /\bworkers?$/],
  ['scheduler', /\b(?:scheduler|cron job)s?$/],
  ['service', /\bservices?$/],
];

/** What comes after is about the thing, and does not say what it is. */
const aside = /[:,(–—]| (?:and|by|for|from|in|of|on|to|with) /;

/** The kind that a box's new name says, where it is another than the box has and that one says little; else null. */
export function kindNamed(name: string, now: NodeKind | null): ShelfKind | null {
  if (now === null || !generic.has(now)) return null;
  const [head = ''] = name.toLowerCase().split(aside);
  const said = nouns.find(([, noun]) => noun.test(head.trim()))?.[0] ?? null;
  return said === now ? null : said;
}
