import type { NodeKind, ShelfKind } from '../../../graph/node-kind.js';
import { singular, wordsOf } from '../../../prompt/cue-match.js';

/** What boxes of a kind are called, singular: what a label ends in, or a product that is its whole name. */
const names: Readonly<Record<ShelfKind, string>> = {
  client:
    'client, browser, frontend, front end, ui, user interface, mobile app, web app, user, customer, widget, dashboard app',
  gateway:
    'gateway, load balancer, lb, balancer, reverse proxy, proxy, ingress, front door, nginx, envoy, haproxy, waf',
  service: 'service, microservice, api, apis, server, backend',
  queue: 'queue, backlog, rabbitmq, sqs, message broker, broker',
  stream:
    'stream, kafka, topic, kinesis, pulsar, event bus, message bus, pubsub, pub sub, event log, change feed',
  cache: 'cache, redis, memcached, cdn',
  sql: 'postgres, postgresql, mysql, sqlite, oracle, sql, rdbms, relational database, relational db, sql database, sql db',
  nosql:
    'nosql, dynamodb, dynamo, cassandra, mongodb, mongo, hbase, bigtable, document store, document db, document database, key value store, kv store, nosql db, nosql store',
  'vector-index':
    'vector index, vector store, vector db, vector database, ann index, hnsw, faiss, qdrant, pinecone, milvus, weaviate, chroma, pgvector, embedding index, embedding store',
  'object-store':
    'object store, object storage, blob store, blob storage, s3, minio, bucket, data lake, file store, file storage',
  'model-server':
    'model server, inference server, inference service, model serving, vllm, triton, tgi, llm server, model endpoint',
  'gpu-pool': 'gpu pool, gpu cluster, gpu fleet, gpu node, gpu, gpus, gpu card, gpu worker pool',
  worker: 'worker, consumer, worker pool, batch job, background job, job, celery, processor',
  scheduler: 'scheduler, cron, cron job, cronjob, timer, airflow',
  monitor:
    'monitor, monitoring, prometheus, grafana, dashboard, alerting, alert, metric, observability, telemetry, log aggregation, elk',
};

const kinds: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...(Object.entries(names) as [ShelfKind, string][]).flatMap(([kind, said]) =>
    said.split(', ').map((name): [string, NodeKind] => [name, kind]),
  ),
  ...['store', 'storage', 'database', 'db'].map((name): [string, NodeKind] => [name, 'store']),
]);
const longestName = 3;

/** What a label says of the box ends before these: `Cache of answers` is a cache, `Queue for the cache` none. */
const turn = / (?:and|as|at|by|for|from|in|into|of|on|over|per|to|with|without) |[:,(+&/]/i;

/** The words of a label that name its box, singular. */
export const namingWords = (label: string): readonly string[] =>
  wordsOf(label.split(turn, 1)[0] ?? '').map(singular);

/** The kind that a label's own name says: by its last words, the longest name first; null where it says none. */
export function kindOfLabel(label: string): NodeKind | null {
  const words = namingWords(label);
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const kind = kinds.get(words.slice(-count).join(' '));
    if (kind !== undefined) return kind;
  }
  return null;
}
