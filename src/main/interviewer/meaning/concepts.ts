import { wordsOf } from '../../../core/prompt/cue-match.js';
import { stem } from './stem.js';

/**
 * What candidates ask about, each with the words that people use for it. A row is one thing in an interview and no
 * more: `budget` and `price` are one question to an interviewer, `budget` and `latency` never.
 */
const rows: readonly string[] = [
  // Load and size
  'user users customers customer clients people audience visitors subscribers headcount visitor person persons folks guests',
  'traffic load qps rps tps throughput rate volume requests request queries query calls hits demand concurrency concurrent simultaneous simultaneously parallel busy',
  'peak peaks busiest spike spikes surge burst bursts bursty rush seasonal season seasonality holiday swings',
  'size sizes large big scale count number amount total volume corpus collection dataset gigabytes terabytes gb tb storage footprint',
  'grow grows growth growing increase increases expand scaling future expected trend',
  'average mean median typical distribution percentile p95 p99 p50 worst longest maximum max minimum min limit limits bound cap range',
  'length lengths long longest tokens token words characters short',
  // Time
  'latency fast slow speed quick quickly response seconds milliseconds ms sla slo delay wait waiting turnaround deadline instant realtime real-time timeout patience patient sluggish snappy',
  'fresh freshness stale staleness updated update updates recent recency lag delay refresh refreshed propagate propagation searchable visible soon outdated superseded obsolete expired expire expires expiry',
  'change changes changed changing updates update edit edits edited modify modified mutable revise replaced versions version',
  'delete deleted deletion remove removed removal withdraw withdrawn retract retracted revoke revoked erase erasure forget purge takedown',
  'announce announced announces announcement notice notices notify notified forecast forecasts predict predicted warn warned warning beforehand advance',
  'when schedule timeline deadline launch go-live date weeks months quarter timeframe',
  'night nightly overnight batch offline window cron daily',
  // Money and machines
  'budget cost costs money spend spending price prices pricing expensive cheap euros dollars bill funding afford economics pay pays paid costly cheaper fee fees',
  'gpu gpus hardware machine machines server servers cpu cores memory ram vram instances nodes cluster fleet infrastructure compute accelerator h100 a100 resources capacity device card cards box boxes host hosts chip chips vm vms pod pods',
  'cloud on-prem premises onprem aws azure gcp hosted hosting region datacenter provider saas external vendor api third-party managed',
  'disk ssd nvme storage',
  'bandwidth network connection link bitrate kbit kbps mbit mbps gbit',
  'quantised quantise quantisation int8 int4 fp16 bf16 bfloat16 fp32 float32 precision float floats dtype double bits decimals squeeze squeezed compress compressed compression bit',
  // People
  'team engineers staff headcount developers operators on-call oncall ops maintain owner skills experience expertise scientists pager',
  'reviewer reviewers review human humans manual manually hand moderator moderators handlers handler annotators experts expert labellers clinicians specialists editors inspectors',
  'who permissions permission access acl rights right authorised authorisation role roles rbac entitled restricted confidential see view visible tenant tenants isolation walled visibility',
  'privacy private pii personal sensitive confidential gdpr anonymise anonymous redact health phi secret security',
  'legal law compliance regulation regulatory regulator regulations auditors audit audits audited lawyers contract contractual hipaa',
  'retention retain retained keep kept records record log logs logged logging history archive trail traceability years',
  'language languages english german french multilingual locale translate translation dutch',
  'region country countries geography geographic location global zones zone',
  // Data and quality
  'data dataset inputs input source sources fields features signals columns format formats schema',
  'label labels labelled labeled annotated annotations annotation golden gold ground-truth truth benchmark testset test-set eval evaluation judged reference known-answers',
  'train trained training trains fine-tune fine-tuned tuning tuned pretrained learn learned retrain',
  'quality accuracy accurate precision recall error errors wrong mistake mistakes incorrect correct hallucinate hallucination hallucinations false failure tolerance tolerate acceptable bad',
  'success successful goal goals objective objectives metric metrics kpi kpis measure measured target targets criterion definition optimise win business',
  'baseline today existing current currently present legacy already running status-quo place',
  'score scores scored grade grades graded rating ratings rated probability probabilities',
  'pilot trial poc prototype experiment tried previous past earlier before failed attempt',
  'missing null absent incomplete gaps lost nan',
  'duplicate duplicates duplicated repeated repeats repeat twice same idempotent dedupe unique uniqueness distinct',
  'noise noisy dirty garbage corrupt corrupted broken outliers outlier malformed',
  'balance imbalance imbalanced skew skewed uneven hot popular zipf',
  'drift shift changing seasonality',
  'scan scanned scans ocr images image photos photo pictures picture charts tables figures visual multimodal layout handwriting',
  'documents document files file pdf pdfs papers pages page reports report texts text notes passages passage articles',
  'feedback clicks click ratings thumbs complaints complain complaint votes preferences preference',
  'fraud abuse adversarial attack attackers attacks malicious injection spoof manipulate manipulated',
  // Operation
  'fail fails failure failures failing crash crashes outage outages down unavailable unavailability downtime availability uptime reliability recover retry retries timeouts error errors',
  'rollback rollout roll launch release deploy deployment deployed canary shadow staged gradual introduce ship',
  'monitor monitoring alerts alert alerting observability dashboards dashboard watch alarm alarms',
  'priority priorities important urgent tiers tier first interactive background overload shed reject refuse degrade degraded',
  'cache cached caching prefix shared reuse repeated hit common identical boilerplate preamble',
  'cold start startup warm boot spin ready provision provisioned provisioning replica replicas',
  'model models llm llms network architecture checkpoint weights parameters parameter layers heads llama size',
  'tools tool systems system integrations integration apis api interfaces interface platform stack technology tech framework software database warehouse',
  'session sessions conversation conversations chat multi-turn turns follow-up followups context history stateful state exchange exchanges dialogue dialogues',
  'explain explanation explainable reason reasons why interpretability citation citations cite sources evidence attribution provenance',
  'automatic automatically automated autonomous autonomy autonomously decide decision decisions authority act actions permitted approve approval',
  'money payment payments pay pays transfer refund amount',
  'mobile phone app device browser client ui screen',
  'fallback alternative alternatives substitute backup spare smaller distilled sibling',
  'split share shares mix proportion portion percentage percent fraction breakdown ratio',
  'sticky pin pinned affinity hash hashing route routes routing router routed',
  'weekend weekends weekday weekdays night nights evening evenings morning mornings hours holiday holidays shift shifts',
  'typo typos misspell misspelt spelling spellings abbreviation abbreviations slang jargon brand brands wording',
  'waste wasted bin binned discard discarded throw thrown leftover leftovers unsold spoil surplus',
  'stock inventory shortage stockout sold shelf shelves',
  'penalty penalties fine fines breach liable liability damages',
  // Coding
  'input inputs argument arguments parameter parameters signature receive passed',
  'output outputs return returns returned result results answer',
  'empty nothing none zero blank no-elements',
  'negative below-zero minus',
  'zero zeros nought nil',
  'invalid raise raises exception exceptions throw throws valueerror validate validation error errors check malformed illegal bad',
  'tie ties tied equal equally draw',
  'order ordering sorted sort sequence first',
  'thread threads threadsafe thread-safe concurrent concurrency concurrently lock locks parallel process processes async replicas multithreaded',
  'numpy np torch pytorch tensorflow pandas scipy sklearn scikit-learn jax sqlglot sqlparse faiss hnswlib nltk sacrebleu library libraries module modules package packages import imports standard-library plain pure stdlib dependency dependencies third-party',
  'python javascript rust java golang c++ typescript language version',
  'copy copies reference references mutate mutated mutates mutable in-place inplace own owns ownership aliasing overwrite modify',
  'integer integers int ints float floats type types dtype numeric decimal round rounding rounded',
  'random seed seeded deterministic determinism reproducible rng stochastic',
  'dimension dimensions dim shape shapes width widths length size axis',
  'performance efficient efficiency complexity fast optimise vectorise speed scale',
  'tolerance tolerances slack exact exactness digits decimals rounding differ difference',
  'numerical stability stable overflow underflow precision epsilon eps tolerance nan inf infinity',
  'case uppercase lowercase casing capital sensitive insensitive whitespace punctuation unicode tokenise tokenised tokenised tokens',
  'test tests tested testing hidden visible unit',
  'clock time timestamp timestamps seconds now monotonic clocks',
  'larger exceed exceeds exceeding greater bigger beyond more-than too-large over out-of-range above',
  'fewer less smaller below not-enough short',
  'masked mask masking padding pad padded',
  'smooth smoothing',
  'index indexing indices position positions offset start zero-based',
];

const ids = new Map<string, number[]>();
for (const [id, row] of rows.entries()) {
  for (const word of row.split(' ')) {
    for (const part of wordsOf(word.replaceAll('-', ''))) {
      const key = stem(part);
      const known = ids.get(key) ?? [];
      if (!known.includes(id)) ids.set(key, [...known, id]);
    }
  }
}
const none: readonly number[] = [];

/** The things that a stem is a word for. */
export const conceptsOf = (stemmed: string): readonly number[] => ids.get(stemmed) ?? none;
