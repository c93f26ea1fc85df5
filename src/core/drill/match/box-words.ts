/**
 * What boxes of an architecture are called: on each line words and products that name the same thing on a board. General
 * words of the field, wider than the grader's aliases: a mix-up costs a drill little, and an answer its grade.
 */
export const boxWords = `
intake, front door, inbox, incoming, request portal, ticket, jobs come in, entry, submit, submission, receive, request, trigger, kick off, order form, start, first notice, fnol, front door, claim form, report damage, request form
scheduler, cron, timer, planner, timetable, schedule, calendar, office hours, scaling plan, time plan, job scheduler, clock, calendar events, time based, lecture schedule, term plan, course calendar, forecast of load, predictive
orchestrator, workflow, temporal, airflow, langgraph, supervisor, step functions, state machine, engine, dag, coordinator, process manager, camunda, pipeline, coordination, flow, prefect, dagster, saga, durable execution, process engine, case management, agent loop, planner agent, run manager
state, checkpoint, step results, progress, timers, run state, state db, checkpoints, run store, session store, workflow db, timer
limiter, throttle, rate limit, token bucket, quota, budget, rate control, backpressure, admission control, load shedding, shedding, load shedder
audit, append only, immutable, worm, trail, logging, log everything, evidence log, protocol, journal, audit store, audit db, audit table, compliance log, traceability, who saw what, event history, record keeping, provenance, access log, audit log, audit trail, hash chain, hash chained, log store, tamper proof
text to sql, sql agent, data agent, sql generator, sql generating, sql service, query builder, nl to sql, sql tool, query agent, data access, data tool, database agent
guard, validator, ast, allow list, whitelist, firewall, parse tree, sql check, safety check, sanitiser, sql parser, sql validator, sql firewall, query check, linter, parser check, guardrail, guardrails, read only check
warehouse, dwh, snowflake, bigquery, views, read only, redshift, replica, read replica, bigtable, database, analytics db, dwh views, olap, clickhouse, postgres, oracle, history db, claims db, past claims, data mart, mart
analysis, analyst agent, calc, calculate, compute, ratio, in code, calculation, formula, ratios, kpis, metrics calc, math, python tool, code interpreter, deterministic, metrics calculator, kpi calculation
writer, draft, report generator, report service, writing agent, compose, write report, drafting, text generation, narrative, llm writer, drafter, outline, author
check, verify, verification, validation, validate, plausibility, plausi, dq, quality, inspect, sanity, control, gate, checker, verifier, fact check, guardrails, guardrail, assertion, schema check, data contract, data quality, great expectations, cross check, post check, output check
citation, cite, source check, grounding, faithful, attribution, grounded, reference check, quote, citations, source link, entailment, nli, grounded check, hallucination check, evidence check, references, hallucination, groundedness, faithfulness, hallucination guard, answer check, answer validation
human, people, person, staff, expert, annotator, rater, labeler, labeller, crowd, labelling, engineer, vendor, reviewer, senior dev, colleague, operator, agent desk, handler, adjuster, case worker, clinician, expert review, annotators, rating team, labellers, annotation team, labelling team
officer, sign, sign off, approve, approval, boss, release by human, signature, signed, approver, human approval, release, four eyes, second pair of eyes
review, queue, worklist, backlog, human queue, manual review, to do, case list, review desk, inbox, handler, case worker, desk, adjuster, human in the loop, hitl, escalation, escalate, referral
publisher, publish, outbox, send out, dispatch, distribute, sender, export, sftp, transmit, delivery, delivery service, email sender, notifier, notification, letter, exporter, hand over, upload, file transfer
document, dms, sharepoint, docs, mail, e mail, downstream, target system, pdf, wiki, confluence, file share, document store, document management, cms, repository, content system, source docs, source documents, file server, pdfs, pdf store, intranet, knowledge base, guideline repository
receipt, pos, till, sales, cash register, checkout, shop, merchant, cash desk, card terminal, retailer, web shop, storefront, payment request, transaction, purchases, sales data
promotion, promo, price, weather, plan, forecast data, campaign, offers, discounts, forecast weather, calendar, holidays, external data, external, ext, third party data
feature, feature store, feature build, counters, running counts, velocity counters, etl, as of, feast, feature engineering, online store, feature pipeline, feature job, flink, spark, streaming job, transformation, aggregation, feature server, feature cache, low latency features, feature computation, preprocessing, features online
forecast, predict, inference, quantile, forecaster, prediction, model run, demand forecast, predictor, batch prediction, scoring run, quantiles, ml inference
limit, clamp, cap, min max, hold, hold back, max order, max, rules, sanity limits, business limits, guardrails, safety limits, min and max, plausible range
fallback, backup, default, last resort, degraded, standby, emergency, reserve, spare, plan b, safe default, degrade, degraded mode, graceful degradation, heuristic, static
bakery, baker, plant, branch, shop, outlet, site
archive, snapshot, manifest, data lake, s3, history, old version, backup store, cold storage, bucket, object store, offline, parquet, iceberg, delta lake, lakehouse, offline store, offline features, training data, old versions, superseded, superseded versions, version history, previous versions, retention, raw data, history table
demand, stockout, sold out, unconstrained, correction, true demand, censored demand, imputation, lost sales
training, train, fit, fitting, retrain, trainer, fine tune, finetune, learning, lightgbm, optimisation, optimiser, training pipeline, training job, model training, kubeflow, sagemaker, trainer job, offline training, learn
gate, backtest, backtesting, evaluation, evaluate, eval, eval suite, release gate, quality gate, release check, acceptance, promotion, benchmark, security scan, regression test, offline test, approval, offline evaluation, offline eval, validation, model validation, champion vs challenger, promote, ci, test set, model tests, quality check, sign off
registry, model store, mlflow, artefact, artifact, model version, checkpoint, model zoo, bundle, lineage, model repository, models, artefact store, artifact store, model catalogue, model catalog, versioned models, weights store
monitor, monitoring, dashboard, grafana, drift, kpi, watch, metric, prometheus, alert, observability, psi, skew, telemetry, bias, waste, alarms, alerting, datadog, dashboards, model monitoring, data drift, drift detection, performance monitoring, slo, health
serving, inference server, vllm, triton, endpoint, model server, llm endpoint, gpu serving, tgi, production, prod, deployment, model serving, inference, model host, gpu server, gpu servers, live, runtime, online inference, engine, gpu replicas, pod, inference cluster, inference service
canary, experiment, a b, traffic split, holdout, control group, splitter, shadow, challenger, rollout, gradual, test in production, new model, candidate, candidate model, model v2, v2, dark launch, shadow mode, mirrored traffic, staged rollout, percent of traffic, a b test
editor, ide, plugin, plug in, vs code, extension, developer tool, jetbrains, client plugin, developer
boundary, privacy, scrub, scrubber, pii, redact, anonymise, mask, consent, opt in, secret, license, filter, clean, identifier, pseudonymise, de identify, anonymiser, anonymizer, de identification, deidentification, pii filter, pii scrubber, phi, masking, remove names, remove identifiers, data removal, removal, strip, data protection, gdpr
event, stream, kafka, pulsar, kinesis, log, click, telemetry, topic, message bus, pub sub, update, change, feed, event bus, change feed, change data capture, cdc, webhook, notifications, transaction stream, message queue, message broker, broker, change notification, update stream, publish events
join, joiner, attribution, propensity, kept
pair, preference, comparison, chosen, a b pair, example, ranking data
reward, rm, taste, reward net, scorer model
policy, ppo, grpo, rl, dpo, policy gradient, reinforcement
rollout, sample, generate, generation, completion, vllm, sampling worker
sandbox, container, docker, isolated, test, pod, build, run test, compile, runner, test runner, executor, vm
task, coding task, exercise, benchmark, unit test, problem set, problems, hidden tests
on premises, air gapped, on prem, our boxes, our machines, our hardware, customer site, self hosted, in house, on premises release, on prem release
report, incident, recall, review, postmortem, rca, withdrawal
chunk, chunker, splitter, split, segment, sectioning, section, chunking, cut, paragraph, passages, text splitter, sections, structure aware
extract, extraction, extractor, ner, triple, relation, ie, schema, structured, information extraction, information extractor, tagging, structured output, fields, entity extraction, relation extraction
resolution, resolver, dedupe, dedup, entity linking, linker, er, map name, disambiguation, merge entities, duplicates, matching, entity resolution, entity linker, canonical, canonicalise, master data match, alias, aliases, normalise, normalisation, mapping
register, registry, barcode, ean, trade register, company register, inventory, catalogue, catalog, master data, backstage, service catalogue, metadata, metadata db, metadata store, version table, version registry, status table, lookup table, valid from, effective dates, in force, validity dates, validity table, validity period
knowledge graph, kg, neo4j, graph db, graph, graph database, triple store, temporal graph, bitemporal, entity graph, property graph
vector, vec, embedding index, ann, hnsw, faiss, qdrant, pgvector, milvus, pinecone, weaviate, vec idx, vector db, vector store, vector index, semantic index, int8, dense, quantised, hierarchical navigable small world, vectors, embeddings, embedding store, vector search, ann index, chroma, dense index, semantic search
keyword, bm25, lucene, elasticsearch, opensearch, elastic, inverted, inverted index, postings, text index, full text, lexical, sparse, search idx, term index, solr, bm25 index, search index, full text index, fulltext, text search, sparse index, term search
community, cluster, leiden, louvain, mechanism, group, clustering, community detection
summary, summarise, summariser, digest, describe, overview, community report, cluster report, cluster text, abstract, recap, cluster digest
user, inspector, person, shopper, app, page, ui, chat, client, customer, browser, frontend, field, caller, widget, portal, chatbot, assistant, web, mobile, screen, buyer, tenant, student, nurse, doctor, analyst, tablet, phone, ward, bedside, ui client, front end, policy holder, insured, traveller, passenger, airline app, web widget, website, employee, staff portal, end user, clients, users, terminal, display, tablet app
router, routing, classifier, intent, classify, decide, dispatcher, dispatch, switch, load router, request router, query router, triage, query classification, question classification, query classifier
local, neighbour, entity centred, ego
global, map reduce, big picture, overview, whole archive, archive wide, corpus
ledger, table, hazard, count, counter, aggregates, statistics
gateway, api, search service, front door, entry point, edge, api gateway, front, ingress, envoy, nginx, search api, reverse proxy, api server, backend, ingest gateway, edge gateway, api layer, query api, rest api, rate limiter, websocket server, connection server, authentication, query service, chat api, backend api, fastapi, flask, rest service, grpc, bff
encoder, embed, embedder, embedding, query embedder, vectorise, encode, phrase encoder, embedding model, embedding service, bi encoder, vectoriser
merge, merger, fuse, fusion, hedged, rrf, combine, reciprocal rank fusion, union, rank fusion, hybrid merge, combine results, aggregator
rank, ranker, rerank, reranker, cross encoder, preselect, preselection, l1, light, gbdt, tree, scorer, xgboost, resort, second stage, re ranking, reranking, cross attention, second stage ranking, stage 1, stage 2, first stage, pre rank, pre ranker
cache, redis, memcached, memo, lru, semantic cache, result cache, response cache, answer cache, hot, lookaside, kv store
kv, kv cache, host memory, memory, ram, offload, cpu memory
balancer, balance, lb, load balancer, load balancing, p2c, power of two, haproxy, least loaded, least busy, round robin, traffic manager, request distribution, request router, affinity router
reserved, committed, base, always on, fixed, baseline, permanent, steady, steady pool, base pool, always warm, day pool, owned, on prem gpus, minimum, floor, core fleet, min replicas, minimum replicas, warm pool, warm, base capacity, reserved capacity, committed capacity
burst, peak, evening, on demand, extra, rented, spot, preemptible, elastic, overflow, rush, cloud gpu, burst pool, cloud, cloud pool, on demand pool, rental, rented gpus, autoscaled, additional, temporary, spot instances, scale out, overflow pool, cheap, burst capacity, peak capacity, extra capacity
personal, personalised, personalisation, habit, user specific, distance
listing, item, new, sold, ad, offer, product
autoscaler, autoscale, scaling, scale, keda, hpa, capacity, fleet, capacity controller, scaler, controller, scale controller, hpa keda, scaling controller, replica controller, fleet manager, fleet controller, provisioner, resource manager, pre scaling, prewarm, pre warm, warm up, scale up, capacity planning, capacity planner, provisioning
topology, tracing, trace, jaeger, call graph, action, dependency
similar, lookup, nearest, similar incident, similar case
cypher, count query, counts, aggregate query
llm, large language model, llama, gpt, model, generator, answer, 70b, 32b, language model, generate answer, mistral, qwen, chat model, foundation model, 8b, 13b, generation model, answer generation, answering, answer model, hosted model, in house model, generative model, gpt 4, claude, gemini, vllm, mixtral, deepseek, gemma, phi, command r, openai, azure openai, bedrock
replica, dr, second region, other region, backup region, failover, disaster, read replica, copy, mirror, second site, standby site
log, kafka, event stream
prompt, prompt store, prompt db, prompt bank, question pool, instructions, prompts
sampler, pick, choose, active sampling, select, picking, active learning, selection
retriever, retrieval, search, hybrid search, find, fetch, query, hybrid retriever, hybrid, retrieval service, search service, candidate search, top k, filtered search, find passages, query engine, hybrid retrieval, searcher
rewriter, rewrite, decompose, query understanding, query rewrite, sub question, expand, query rewriting, query planner, query parser, query expansion, question splitter, multi query, hyde, normalise query, spell check, synonyms expansion
permission, acl, rights, access control, authorisation, entitlement, groups, access, iam, opa, permissions, authorisation service, authorization, auth, authz, access rights, ldap, active directory, group lookup, security filter, sso, identity, okta, rbac, access control list
parser, parse, ocr, layout, optical character recognition, vision, pdf reader, tables, vlm, document ai, unstructured, document parser, pdf parser, tika, textract, text extraction, layout model, table extraction, docling, layout parser, pdf extraction, converter, html, preprocessing
decision, policy engine, decide, decision api, verdict, decision service, decision engine, fraud api, scoring api, risk api, risk engine, approve or decline, threshold, accept or reject, decision maker, action
rule, rules, hard block, hard rule, business rule, rule engine, drools, authority, fixed rules, blocklist, blacklist, deny list, block list, if then, heuristics, business rules, rule set, policy rules, authority limits, limits of authority, approval limits, rulebook
label, chargeback, ground truth, feedback, outcome, dispute, labels, delayed labels, fraud reports, annotated outcomes, analyst decisions, confirmed fraud, late labels, feedback loop, truth
score, scorer, champion, live model, model in production, scoring, scoring service, current model, production model, prod model, online model, model v1, v1, model scorer, fraud model, risk model, classifier
dose, condition, drug check, contraindication, dose check, safety check, dosage, dosing, guardrail, contraindications, clinical check, medical check, numbers check, answer check, output guard, plausibility
dictionary, abbreviation, drug, synonym, vocabulary, terminology, lexicon, terms, medical terms, synonyms, acronyms, acronym expansion, ontology, snomed, glossary, query normalisation, brand names, term mapping, thesaurus, umls
urgent, warning, alert, safety notice, recall, red hand, alerts, warnings, safety alerts, emergency notices, recall notice, drug alert, hot fixes, push, override, banner
committee, owner, board, approver, guideline group, clinical experts, clinical lead, guideline owner, medical board, experts, approval by committee, authors, editors, clinical review, guideline authors, confirm
record, claim file, case file, shown, all that was shown, evidence file, dossier, claim record, claims file, document of decision, log of answers, case record, audit log, audit trail
claim, case, damage, policyholder, claimant, customers, insured, accident, incident report
payment, pay, payout, transfer, money, bank, sepa, instant transfer, payment service, payment gateway, psp, disburse, disbursement, payments, bank transfer, stripe, cash out, idempotent payment, payout service
fraud, suspicion, siu, scam, fraud detection, fraud model, fraud check, fraud score, anomaly, risk score, red flags, suspicious
photo, image, picture, reading, hosted, photos, vision, vision model, image model, damage assessment, document reading, extraction, ocr, multimodal, vlm, vision llm, image analysis, doc reader, reader
cover, coverage, amount, deductible, sum, policy check, policy terms, contract check, coverage check, damage amount, payout calculation, calculator, estimate, insurance terms, policy system, settlement
flight status, status card, status, static answer, template answer, canned, faq, faq cards, info card, canned answers, info cards, quick answers, templates, prepared answers, no llm, direct answer
weather, feed, airline, external, airline feed, flight data, disruption, cancellations, delay, signal, flight info, ops feed, irregular operations, external events
priority, priority queue, deadline, edf, class, lane, priorities, scheduling, classes, deadline queue, request queue, urgency, ordering
queue, rabbitmq, sqs, inbox, buffer, waiting line, background, batch, async, low priority, job queue, celery, message queue, waiting room, deferred, delay queue, later, background queue, batch queue, callback, offline queue, work queue, task queue, kafka, holding queue, mailbox, offline jobs, batch jobs
affinity, affinity router, sticky, session, prefix, cache aware, consistent hash, session affinity, sticky routing, prefix aware, kv aware, cache affinity, kv cache aware, prefix routing, sticky sessions, session router, hash routing
gpu, card, worker, pool, replica, node, instance, l4, h100, a100, vllm, gpu pool, gpu cluster, gpu fleet, gpu workers, inference pool, vllm pool, serving replicas, model replicas, inference workers, chat replicas, llm replicas, model workers, inference cluster
weights, image, model file, nvme, streamed, warm image, container image, machine image, ami, disk, preload, engine, model weights, weight cache, snapshot, image registry, model cache, model download, warm start, docker image, pre baked, fast loading, local ssd, ssd, model loading, quantised weights, fp8, container registry, golden image, checkpoint
microphone, mic, room, audio, recording, lecture hall, speaker, speech, lecturer, teacher, lecture, capture, audio input, audio source, sound, hall, classroom, laptop
websocket, ring buffer, web socket, streaming gateway, ingest, stream gateway, streaming server, audio gateway, webrtc, media server, connection, audio buffer, buffer, session gateway, sfu, rtmp
admission, slot, lease, admission control, book, token, entitlement, admission controller, capacity check, seat, seats, reservation, quota, accept or reject, gatekeeper, slot manager, session manager, allocate, allocator, placement
broadcast, fan out, screens, display, subtitle, caption, captions, subscriber, fanout, distribution, viewers, viewer, students, phones, projector, captions display, live captions, pub sub, output, push to clients, subtitles, audience, cdn
recogniser, recognizer, asr, whisper, speech to text, stt, transcribe, speech recognition, transcription, speech, asr pool, asr workers, stt model, transcriber, streaming asr, conformer, speech model, speech recogniser, transcription workers, gpu workers, whisper large, large asr, asr model
large, big, high quality, main, big model, primary, full, best, accurate, high accuracy, default model
small, tiny, fast, light, fallback model, small model, cheap, cheaper, degraded, distilled, compact, low quality, lite, secondary, backup model, small asr
closure, course, room booking, lecture plan, registration, timetables, campus calendar, course registration, calendar, lecture schedule, holiday, schedule data, university calendar, bookings, enrolment
lag, free slots, queue time, waiting token, ttft, first token, hit rate, load, signals, utilisation, metrics, load metrics, queue depth, queue length, backlog, gpu utilisation, latency metrics, telemetry, stats, free capacity, occupancy, kpis, prometheus, monitoring, time to first token
uploaded, upload, recorded, video, offline recordings, files, upload portal, batch uploads, files upload, recordings, video on demand, past lectures, offline jobs, file upload, media files, archived lectures, vod, video archive, old lectures, old recordings
tenant, customer, enterprise, client, tenants, other customers, other clients, other tenants, customers, smaller customers, smb, rest, standard customers, shared customers, long tail
replay, shadow traffic, quality check, golden set, regression, load test, regression eval, evals, eval gate, quality gate, quality eval, acceptance test, shadow test, benchmark, staging, release test, offline replay
reviews and tickets, ticket, jira, postmortem, post mortem, rca, incident report, incident ticket, ticket system, servicenow, pagerduty, incident database
tracing, trace, traces, jaeger, opentelemetry, call graph, dependency graph, topology, service map, action tracker, follow up, action item
annotator, rater, raters, labeller, annotation vendor, crowd, crowd worker, labelling team, annotation team
sampler, picker, prompt picking, prompt selection, active learning, selection, select prompts, sampling
assistant, chat app, chatapp, chat ui, chat product, chat frontend, turns and thumbs, feedback, chatgpt, chat window
event log, event logging, collect clicks, click log, usage log, telemetry log, impressions, interaction log, logging
personal, personalisation, personalised ranking, user taste, taste, preference model, habits, user profile, user features
bitmap, sold bits, deletion bitmap, tombstone, sold flag, sold items, live bits
listing, listings, new listings, catalog updates, listing events, catalogue feed, item updates, sellers, seller app, indexing pipeline, indexer, catalogue changes, item feed
report service, drafting, report writing, report writer, text writer, narrative
pairs, pair, comparison, ab data, a>b data, preference data, preference pairs, ranked pairs
release, rollout, on prem release, customer release, ship, delivery to customer, package, on premises release
demand estimate, demand correction, true demand, unconstraining, lost sales estimate
policy, decision, decision api, decision service, decisioning, verdict, decision engine
hard block, hard blocks, block list, blocklist, deny list, rules, rule engine, business rules
shadow or canary challenger, challenger, shadow model, canary model, candidate model
labels, label, chargebacks, ground truth, feedback labels, confirmed fraud, disputes, label store
spare, idle, idle gpus, night, overnight, spare cards, batch transcription, offline transcription, offline asr, lull
schema check, input checks, data gate, contract check, data contract, ingestion check, schema registry, validation gate
acknowledge, acknowledgement, ack, got it, confirm receipt, say thanks
scorer, model, scoring service, champion, live model, fraud model
offline, past, history, historical
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
