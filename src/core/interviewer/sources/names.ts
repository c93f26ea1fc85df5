import { singular } from '../../prompt/cue-match.js';
import { numberWord } from './number-words.js';
import { unitOf } from './units.js';

/** A name of a text: what is capitalised within a sentence, or looks technical. */
export type Name = { readonly text: string; readonly keys: readonly string[] };

/** How a word may begin a sentence without being a name. */
const openers = new Set(
  (
    'a about after again all alright also although an and any anything are as ask assume at back because before between ' +
    'begin both but by can carry choose clear come consider continue correct could decide define depends describe did do does ' +
    'draw during each either else even every everything explain fair first fine for from give given go good got had happy has ' +
    'have he hello here hi hold how however i if imagine in indeed instead is it its just keep last leave let look make ' +
    'maybe mention move much my name neither never next no none nor not note nothing noted now of off on once one only or ' +
    'other otherwise our out over part people perhaps pick please put right say says scale see sheet she should show so some someone ' +
    'elsewhere several small somebody somewhere throw under worth something sorry start state still stick suppose sure take talk tell than thank thanks that the their then there these they think ' +
    'this those though thus time to together treat true try until up use users walk was we well were what whatever ' +
    'when where whether which while who whose why will with within without would write wrong yes yet you your'
  ).split(' '),
);

/** Products and methods that are often written small. */
const products = new Set(
  (
    'airflow ansible aws azure bigquery bm25 cassandra celery ceph chroma clickhouse cockroachdb consul cuda databricks datadog ' +
    'docker dynamodb elasticsearch envoy etcd faiss flink gcp gcs grafana grpc hadoop hbase hnsw istio jenkins kafka keycloak ' +
    'kinesis kubernetes langchain lucene lora memcached milvus minio mlflow mongodb mysql nginx nats openai opensearch ' +
    'oracle pgvector pinecone postgres postgresql prometheus pulsar pytorch qdrant rabbitmq redis redshift rocksdb s3 ' +
    'sagemaker scylladb snowflake spark splunk sqlite sqs terraform triton vault vllm weaviate zookeeper'
  ).split(' '),
);

/** Capital letters that carry no fact. */
const plain = new Set(['i', 'ok', 'id', 'ui', 'api', 'qps', "i'm", "i'll", "i'd", "i've"]);

export function namesIn(text: string): readonly Name[] {
  const straight = text.replaceAll('’', "'");
  return [...straight.matchAll(/[^\s()[\]{}"“”,;:!?<>=…/–—]+/g)].flatMap(({ 0: raw, index }) => {
    const word = bareWord(raw);
    return isName(word, isFirstAt(straight, index)) ? [{ text: word, keys: keysOf(word) }] : [];
  });
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function bareWord(raw: string): string {
  let from = 0;
  let to = raw.length;
  while (from < to && !isLetter(raw.charAt(from))) from += 1;
  while (to > from && !isLetter(raw.charAt(to - 1))) to -= 1;
  return raw.slice(from, to);
}

/** Whether a sentence, a line or a quotation begins here. */
function isFirstAt(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && ' *_-\t'.includes(text.charAt(at))) at -= 1;
  return at < 0 || '.!?:…"“(\n'.includes(text.charAt(at));
}

function isName(word: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase();
  if (plain.has(lower) || unitOf(lower) !== null || !/\p{L}/u.test(word)) return false;
  const own = lower.replace(/'s$/, '');
  if (products.has(own)) return true;
  if (isTechnical(word.replace(/'s$/, ''))) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return !isFirst || !isOpener(own);
}

const isOpener = (lower: string): boolean =>
  openers.has(lower) ||
  openers.has(lower.split("'")[0] ?? '') ||
  numberWord(lower) !== null ||
  lower === 'half' ||
  /(?:ing|ly)$/.test(lower);

/** "GPU", "pgVector", "p95", "snake_case", "node.js", "GPT-4": not "10ms" or "3x", which are numbers. */
function isTechnical(word: string): boolean {
  if (/^\d/.test(word)) return /[a-z]\d/i.test(word);
  return (
    /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word) ||
    /\p{L}-?\d/u.test(word) ||
    /[_@#]|\p{L}\.\p{L}/u.test(word)
  );
}

/** What a source may call it: itself, without an ending, or, of a compound, its parts. */
function keysOf(word: string): readonly string[] {
  const lower = word.toLowerCase().replace(/'s$/, '');
  return [lower, singular(lower)];
}

/** All words of a text as a name could stand there. */
export function wordKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [raw] of text.replaceAll('’', "'").matchAll(/[\p{L}\p{N}._@#'-]+/gu)) {
    const word = bareWord(raw).toLowerCase().replace(/'s$/, '');
    for (const part of [word, ...word.split(/[-.]/)]) keys.add(part).add(singular(part));
  }
  return keys;
}
