import { shelfKinds, type ShelfKind } from '../../../../core/graph/node-kind.js';
import { shapeWords } from '../../../ui/words/shape-words.js';

/** What else people call them. */
const others: Readonly<Record<ShelfKind, string>> = {
  client: 'user browser app ui mobile frontend human person people analyst',
  gateway: 'api load balancer lb proxy edge router ingress',
  service: 'api server backend app',
  queue: 'rabbitmq sqs jobs broker',
  stream: 'kafka topic log kinesis events pubsub',
  cache: 'redis memcached cdn',
  sql: 'database db postgres mysql relational',
  nosql: 'database db dynamo cassandra mongo document key-value kv graph database neo4j',
  'vector-index': 'ann faiss embeddings hnsw',
  'object-store': 's3 blob bucket files lake archive',
  'model-server': 'llm inference vllm triton reranker embedder',
  'gpu-pool': 'cluster training accelerators',
  worker: 'consumer job processor batch',
  scheduler: 'cron airflow orchestrator',
  monitor: 'metrics alerts logs observability dashboard prometheus',
};

/** What is typed, as a name for a box: without the slash that opens the shelf, and without blanks around. */
export const nameIn = (typed: string): string => typed.trim().replace(/^\//, '').trim();

/** The shapes that a person may mean, by name before other words; all of them where nothing is typed. */
export function shapesFor(typed: string): readonly ShelfKind[] {
  const wanted = nameIn(typed).toLowerCase();
  const rank = (kind: ShelfKind): number => {
    const name = `${kind} ${shapeWords[kind]}`.toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (wordStarts(name, wanted)) return 1;
    return wordStarts(others[kind], wanted) ? 2 : 3;
  };
  return shelfKinds.filter((kind) => rank(kind) < 3).toSorted((a, b) => rank(a) - rank(b));
}

const wordStarts = (text: string, wanted: string): boolean => ` ${text}`.includes(` ${wanted}`);
