import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../core/prompt/glossary.js';
import { loadGlossary, parseGlossary } from './load-glossary.js';

const entry = (term: string, more = ''): string =>
  `- term: ${term}\n  group: Data\n  aliases: []\n  meaning: What it is.\n  use: When it fits.\n${more}`;

const complaints = (text: string): readonly string[] => {
  const parsed = parseGlossary(text);
  return parsed.ok ? [] : parsed.error.map(({ line, message }) => `${String(line)}: ${message}`);
};

describe('the glossary', () => {
  // Bug: "Also yours: Learning rate" of servers that load the new weights and warm up.
  it('hears a learning rate in its warm-up, and not in that of a server', async () => {
    const read = await loadGlossary(resolve(import.meta.dirname, '../../../prompts'));
    const find = termFinder(read.ok ? read.value : []);
    expect(find('load the new weights, warm up and check health')).not.toContain('Learning rate');
    expect(find('a linear warm-up, then a cosine schedule')).toContain('Learning rate');
  });

  it('of the bank keeps to its rules, and holds the notes’ own words', async () => {
    const read = await loadGlossary(resolve(import.meta.dirname, '../../../prompts'));
    expect(read).toMatchObject({ ok: true });
    const terms = new Set(
      read.ok ? read.value.flatMap(({ term, aliases }) => [term, ...aliases]) : [],
    );
    const notes = [
      ...['Hashing', 'high throughput', 'Streaming', 'Kafka', 'Apache Tika', 'Unstructured.io'],
      ...[
        'Object storage',
        'S3',
        'Feature store',
        'low latency',
        'Redis',
        'Quantisation',
        'Pruning',
      ],
      ...[
        'Triton Inference Server',
        'Kubernetes',
        'GPU utilisation',
        'P99',
        'Inference-optimised GPU',
      ],
      ...['Stateful', 'Stateless', 'Fault tolerance', 'Prompt injection', 'wandb', 'Grafana'],
      ...['Elasticsearch', 'Kibana', 'Load balancer', 'Elasticity', 'Batching'],
    ];
    expect(notes.filter((word) => !terms.has(word))).toEqual([]);
  });

  it('refuses a name that stands twice, however it is written, and says where', () => {
    const twice = `${entry('KV cache')}${entry('Other').replace('aliases: []', 'aliases: [kv-cache]')}`;
    expect(complaints(twice)).toEqual(['6: "kv-cache" stands at "KV cache" already']);
    expect(complaints(`${entry('S3')}${entry('s3')}`)).toEqual(['6: "s3" stands at "S3" already']);
  });

  it('refuses unknown keys, groups and meanings of several lines', () => {
    expect(complaints(entry('A', '  colour: red\n'))).toHaveLength(1);
    expect(complaints(entry('A').replace('Data', 'Misc'))).toHaveLength(1);
    expect(complaints(entry('A').replace('What it is.', '"a\\nb"'))).toEqual([
      '4: must be one line',
    ]);
  });
});
