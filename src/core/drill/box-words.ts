/**
 * What boxes of an architecture are called: on each line words and products that name the same thing on a board. General
 * words of the field, wider than the grader's aliases: a mix-up costs a drill little, and an answer its grade.
 */
export const boxWords = `
intake, inbox, incoming, request portal, ticket, jobs come in, entry, submit, submission, receive
scheduler, cron, timer, planner, timetable, schedule, calendar, office hours, scaling plan, time plan
orchestrator, workflow, temporal, airflow, langgraph, supervisor, step functions, state machine, engine, dag, coordinator, process manager, camunda
state, checkpoint, step results, progress, timers, run state
limiter, throttle, rate limit, token bucket, quota
audit, append only, immutable, worm, trail, logging, log everything, evidence log, protocol, journal
text to sql, sql agent, data agent, sql generator, sql generating, sql service, query builder
guard, validator, ast, allow list, whitelist, firewall, parse tree, sql check, safety check, sanitiser, sql parser
warehouse, dwh, snowflake, bigquery, views, read only, redshift, replica, read replica
analysis, analyst agent, calc, calculate, compute, ratio, in code, calculation, formula
writer, draft, report generator, report service, writing agent, compose, write report
check, verify, verification, validation, validate, plausibility, plausi, dq, quality, inspect, sanity, control, gate
citation, cite, source check, grounding, faithful, attribution, grounded, reference check, quote
human, people, person, staff, expert, annotator, rater, labeler, labeller, crowd, labelling, engineer, vendor, reviewer, senior dev, colleague
officer, sign, sign off, approve, approval, boss, release by human, signature, signed
review, queue, worklist, backlog, human queue, manual review, to do, case list
publisher, publish, outbox, send out, dispatch, distribute, sender, export, sftp, transmit, delivery
document, dms, sharepoint, docs, mail, e mail, downstream, target system, pdf, wiki, confluence, file share
receipt, pos, till, sales, cash register, checkout, shop
promotion, promo, price, weather, plan, forecast data
feature, feature store, feature build, etl, as of, feast, feature engineering, online store
forecast, predict, inference, quantile, forecaster, prediction
limit, clamp, cap, min max, hold, hold back, max order, max
fallback, backup, default, last resort, degraded, standby, emergency, reserve, spare
bakery, baker, plant, branch
archive, snapshot, manifest, data lake, s3, history, old version, backup store, cold storage, bucket, object store, offline
demand, stockout, sold out, unconstrained, correction
training, train, fit, fitting, retrain, trainer, fine tune, finetune, learning, lightgbm, optimisation, optimiser
gate, backtest, backtesting, evaluation, evaluate, eval, eval suite, release gate, quality gate, release check, acceptance, promotion, benchmark, security scan, regression test, offline test
registry, model store, mlflow, artefact, artifact, model version, checkpoint, model zoo, bundle, lineage
monitor, monitoring, dashboard, grafana, drift, kpi, watch, metric, prometheus, alert, observability, psi, skew, telemetry, bias, waste
serving, inference server, vllm, triton, endpoint, model server, llm endpoint, gpu serving, tgi, production, prod, deployment, model serving
canary, experiment, a b, traffic split, holdout, control group, splitter, shadow, challenger, rollout, gradual, test in production
editor, ide, plugin, plug in, vs code, extension, developer tool
boundary, privacy, scrub, scrubber, pii, redact, anonymise, mask, consent, opt in, secret, license, filter, clean, identifier, pseudonymise, de identify
event, stream, kafka, pulsar, kinesis, log, click, telemetry, topic, message bus, pub sub, update, change, feed
join, joiner, attribution, propensity, kept
pair, preference, comparison, chosen, a b pair, example, ranking data
reward, rm, taste, reward net, scorer model
policy, ppo, grpo, rl, dpo, policy gradient, reinforcement
rollout, sample, generate, generation, completion, vllm, sampling worker
sandbox, container, docker, isolated, test, pod, build, run test, compile
task, coding task, exercise, benchmark, unit test
on premises, air gapped, on prem, customer site, self hosted, in house
report, incident, recall, review, postmortem, rca, withdrawal
chunk, chunker, splitter, split, segment, sectioning, section, chunking, cut, paragraph
extract, extraction, extractor, ner, triple, relation, ie, schema, structured, information extraction
resolution, resolver, dedupe, dedup, entity linking, linker, er, map name, disambiguation, merge entities, duplicates, matching, entity resolution
register, registry, barcode, ean, trade register, company register, inventory, catalogue, catalog, master data, backstage, service catalogue
knowledge graph, kg, neo4j, graph db, graph, graph database, triple store, temporal graph, bitemporal, entity graph, property graph
vector, vec, embedding index, ann, hnsw, faiss, qdrant, pgvector, milvus, pinecone, weaviate, vec idx, vector db, vector store, vector index, semantic index, int8, dense, quantised, hierarchical navigable small world
keyword, bm25, lucene, elasticsearch, opensearch, elastic, inverted, inverted index, postings, text index, full text, lexical, sparse, search idx, term index, solr
community, cluster, leiden, louvain, mechanism, group, clustering, community detection
summary, summarise, summariser, digest, describe, overview, community report, cluster report, cluster text
user, inspector, person, shopper, app, page, ui, chat, client, customer, browser, frontend, field, caller, widget, portal, chatbot, assistant, web, mobile, screen, buyer, tenant, student, nurse, doctor, analyst, tablet, phone
router, routing, classifier, intent, classify, decide
local, neighbour, entity centred, ego
global, map reduce, big picture, overview, whole archive, archive wide, corpus
ledger, table, hazard, count, counter
gateway, api, search service, front door, entry point, edge, api gateway, front, ingress, envoy, nginx, search api, reverse proxy
encoder, embed, embedder, embedding, query embedder, vectorise, encode, phrase encoder
merge, merger, fuse, fusion, hedged, rrf, combine, reciprocal rank fusion, union
rank, ranker, rerank, reranker, cross encoder, preselect, preselection, l1, light, gbdt, tree, scorer, xgboost, resort, second stage
cache, redis, memcached, memo, kv, kv cache, lru
balancer, balance, lb, load balancer, load balancing, p2c, power of two, haproxy
reserved, committed, base, always on, fixed, baseline, permanent, steady
burst, peak, evening, on demand, extra, rented, spot, preemptible, elastic, overflow, rush, cloud gpu
personal, personalised, personalisation, habit, user specific, distance
listing, item, new, sold, ad, offer, product
autoscaler, autoscale, scaling, scale, keda, hpa, capacity, fleet, capacity controller, scaler, controller
topology, tracing, trace, jaeger, call graph, action, dependency
similar, lookup, nearest, similar incident, similar case
cypher, count query, counts, aggregate query
llm, large language model, llama, gpt, model, generator, answer, 70b, 32b, language model, generate answer, mistral, qwen
replica, dr, second region, other region, backup region, failover, disaster
log, kafka, event stream
prompt, prompt store, prompt db, prompt bank, question pool
sampler, pick, choose, active sampling, select, picking, active learning, selection
retriever, retrieval, search, hybrid search, find, fetch, query, hybrid retriever, hybrid
rewriter, rewrite, decompose, query understanding, query rewrite, sub question, expand
permission, acl, rights, access control, authorisation, entitlement, groups, access, iam, opa
parser, parse, ocr, layout, optical character recognition, vision, pdf reader, tables, vlm, document ai, unstructured
decision, policy engine, decide, decision api, verdict
rule, rules, hard block, hard rule, business rule, rule engine, drools, authority, fixed rules
label, chargeback, ground truth, feedback, outcome, dispute
score, scorer, champion, live model, model in production, scoring
dose, condition, drug check, contraindication, dose check
dictionary, abbreviation, drug, synonym, vocabulary, terminology, lexicon
urgent, warning, alert, safety notice, recall, red hand
committee, owner, board, approver, guideline group
record, claim file, case file, shown, all that was shown
claim, case, damage, policyholder
payment, pay, payout, transfer, money, bank, sepa, instant transfer
fraud, suspicion, siu, scam
photo, image, picture, reading, hosted
cover, coverage, amount, deductible, sum
flight status, status card, status, static answer, template answer, canned
weather, feed, airline, external
priority, priority queue, deadline, edf, class, lane
queue, rabbitmq, sqs, inbox, buffer, waiting line, background, batch, async, low priority, job queue, celery
affinity, sticky, session, prefix, cache aware, consistent hash
gpu, card, worker, pool, replica, node, instance, l4, h100, a100, vllm
weights, image, model file, nvme, streamed, warm image, container image, machine image, ami, disk, preload, engine
microphone, mic, room, audio, recording, lecture hall, speaker
websocket, ring buffer, web socket, streaming gateway, ingest
admission, slot, lease, admission control, book, token, entitlement
broadcast, fan out, screens, display, subtitle, caption, captions, subscriber
recogniser, recognizer, asr, whisper, speech to text, stt, transcribe, speech recognition, transcription, speech
large, big, high quality, main
small, tiny, fast, light, fallback model
closure, course, room booking, lecture plan, registration
lag, free slots, queue time, waiting token, ttft, first token, hit rate, load, signals, utilisation
uploaded, upload, recorded, video, offline recordings, files
tenant, customer, enterprise, client
replay, shadow traffic, quality check, golden set, regression
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
