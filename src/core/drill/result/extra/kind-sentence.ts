import type { NodeKind } from '../../../graph/node-kind.js';

/** Of each kind of component: where such a box is worth it, what it costs, and what to ask of it. True of any architecture. */
export const kindSentences: Readonly<Record<NodeKind, string>> = {
  client:
    'A client is worth a box where it comes another way or may do other things than the rest; each is one more contract to keep. What does this one ask for that no other does?',
  gateway:
    'A gateway is worth a box where many callers need one place for login, limits and routing; it adds a hop, and while it is down nothing gets in. Which of the three is it here for?',
  service:
    'A service of its own is worth a box where something is deployed, scaled or fails apart from its neighbours; it costs a network call and the failures of one. What here must not share their fate?',
  queue:
    'A queue is worth a box where work comes faster than it is done, or must outlive a crash; it costs delay, and tasks that come twice. Who waits for the answer meanwhile, and what if it is full?',
  stream:
    'A stream is worth a box where several readers want the same events in order, or want them again; it costs partitions, offsets and retention to run. Who besides its first reader would replay it?',
  cache:
    'A cache is worth a box where the same is read far more often than it changes; it costs stale answers and somebody to invalidate them. What is its hit rate, and how old may an answer be?',
  sql: 'A relational database is worth a box where records change together or are asked for in many ways; it costs a schema to migrate, and writes that are hard to spread over machines. Which transaction needs it?',
  nosql:
    'A NoSQL store is worth a box where reads or writes by a known key outgrow one machine; it costs joins, and often consistency between copies. By which key is everything asked for?',
  'vector-index':
    'A vector index is worth a box where things are looked for by meaning; it costs memory, misses some true neighbours, and is built anew with each embedding model. What would a keyword search miss here?',
  'object-store':
    'An object store is worth a box for files that are written once and read whole; it costs latency, and finds nothing but by name. Who may read what lies in it, and when is it deleted?',
  'model-server':
    'A model server is worth a box where several callers share one model and its hardware; it costs a hop, memory that is held all day, and a queue at the peak. What answers while it is down?',
  'gpu-pool':
    'A GPU pool is worth a box where cards are shared or scaled apart from what runs on them; an idle card costs as much as a busy one. How many are there, and from which load is that reckoned?',
  worker:
    'A worker is worth a box where work may be done after the answer has gone out; it costs retries that must do no harm twice. What starts it, and what if it dies half way?',
  scheduler:
    'A scheduler is worth a box where something begins by the clock or in an order; it costs a watch for runs that fail or never begin. Would an event that starts it at once do as well?',
  monitor:
    'A monitor is worth a box where somebody acts on what it shows; it costs storage, and alarms that nobody reads once they are many. Which number on it calls whom, and at which value?',
  store:
    'A store is worth a box where something must outlive the request; it costs a backup, rights and a plan for what is old. What is kept in it, by which key, and for how long?',
};
