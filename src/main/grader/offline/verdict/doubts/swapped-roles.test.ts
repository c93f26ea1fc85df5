import { beforeAll, expect, it } from 'vitest';
import { bankVerdicts, type BankVerdicts } from '../bank-verdicts.fixture.js';

let verdictOn: BankVerdicts;
beforeAll(async () => {
  verdictOn = await bankVerdicts();
}, 60_000);

/** The bug: each was met, as sure, with all points. */
it.each([
  [
    'deployment-strategies/switch-or-step-by-step',
    'A rolling update brings up a second complete fleet and switches all traffic at once. Blue/green replaces the replicas one after another',
  ],
  [
    'deployment-strategies/whose-answers-count',
    'In a canary no user sees the answers of the new version. In a shadow deployment a small share of the users gets the answers',
  ],
  [
    'attention-as-gradient-step/two-loops',
    'The outer loop is the forward pass. The inner loop is pre-training, it updates the weights W on disk',
  ],
  [
    'attention-as-gradient-step/two-loops',
    'The inner optimisation is pre-training, which sets the weights; the outer one runs in the forward pass, in activations, and is gone after the prompt.',
  ],
  [
    'deployment-strategies/switch-or-step-by-step',
    'Blue/green swaps servers a few at a time with no extra fleet, rolling keeps two full environments and flips the router.',
  ],
  [
    'deployment-strategies/whose-answers-count',
    'A shadow serves five percent of the users with the new model, whereas a canary only gets a copy of the traffic and its answers are logged and thrown away.',
  ],
  [
    'graph-rag-or-rag/passages-or-structure',
    'Plain RAG builds a graph of entities and relations from all passages and summarises its communities. GraphRAG only cuts chunks and embeds them, and puts the nearest into the prompt.',
  ],
  [
    'lora/states-the-update',
    'The output is Wx plus alpha over r times BAx. The pre-trained W is what gets trained, A and B are frozen random projections.',
  ],
])('asks which is meant where %s is said with the roles swapped', (key, text) => {
  const verdict = verdictOn(key, text);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.reason).toContain('what holds of');
  expect(verdict?.closest).toHaveLength(1);
});

it.each([
  [
    'deployment-strategies/switch-or-step-by-step',
    'Blue/green brings up a second complete fleet and switches all traffic at once. A rolling update replaces the replicas one after another',
  ],
  [
    'deployment-strategies/whose-answers-count',
    'A canary serves five percent of the users with the new model, whereas a shadow only gets a copy of the traffic and its answers are logged and thrown away.',
  ],
  [
    'graph-rag-or-rag/passages-or-structure',
    'Plain RAG only cuts chunks and embeds them, and fetches the nearest; GraphRAG builds a graph of entities and relations with an LLM and writes a report on each community.',
  ],
  [
    'attention-as-gradient-step/two-loops',
    'The inner one runs in the forward pass and lives in activations, the weights stay frozen at inference; the outer one is pre-training and sets the weights.',
  ],
  [
    'lora/states-the-update',
    'W stays frozen, and next to it we add the product of two small matrices B and A, scaled by alpha over r; only A and B are trained.',
  ],
  [
    'nearest-neighbour-search/recall-against-exact',
    'Recall at k is the share of the true k nearest neighbours, as exact search gives them, that the index returns too, averaged over queries.',
  ],
  // “You may say of “Cost” what holds of “s””: what is measured in seconds is no thing.
  [
    'stateful-and-stateless/prices-the-store',
    'Cost is 1.5 ms read and 1.5 write, against 3 s this is nothing. The store is a new point of failure, but replicated.',
  ],
])('leaves %s alone the right way round', (key, text) => {
  expect(verdictOn(key, text)?.verdict).toBe('met');
});

it.each([
  [
    'lora/states-the-update',
    'W is trained, and the small matrices A and B stay frozen, so the number of trained parameters is the full d times k.',
  ],
  [
    'nearest-neighbour-search/recall-against-exact',
    'Recall at k is the share of the returned ones that exact search did not find, so a low recall at k is good.',
  ],
])('never calls the opposite of %s met', (key, text) => {
  expect(verdictOn(key, text)?.verdict).not.toBe('met');
});

/** The bug: a later sentence led, and what a person would point at came second or not at all. */
it.each([
  [
    'kv-cache/causal-so-unchanging',
    "Because of the causal mask a token only looks back, so its keys and values in every layer don't change when later tokens come; the recomputation would give the same numbers. Only k and v because the old queries have done their job: nobody asks with them again, only the newest token's query is needed, and the outputs of old positions aren't used.",
    'Because of the causal mask',
  ],
  [
    'kv-cache/shares-equal-prefixes',
    'Shared: only for an identical prefix, token by token from the first one, same weights. Here 1,500 of 2,000 tokens are the same for all, but the line with date and time at the front makes every request different from token one, so nothing matches. Move it to the end of the instructions, then 1,500 tokens of prefill are saved for each request.',
    'only for an identical prefix',
  ],
])('leads the evidence for %s with what says most of it', (key, text, lead) => {
  expect(verdictOn(key, text)?.evidence[0]?.quote).toContain(lead);
});

/** The bug: each was met, as sure, with all points, and so were they the right way round. */
it.each([
  [
    'lora/states-the-update',
    'LoRA computes h = W0 x + (alpha / r) B A x. A and B are kept frozen and the big W0 is what we train.',
    'LoRA computes h = W0 x + (alpha / r) B A x. W0 is kept frozen and the small A and B are what we train.',
  ],
  [
    'lora/states-the-update',
    'y = W0 x + (alpha/r) B A x. During training the gradients go into W0, while the thin matrices B and A stay frozen.',
    'y = W0 x + (alpha/r) B A x. During training the gradients go into B and A, while the big W0 stays frozen.',
  ],
  [
    'lora/states-the-update',
    'We add two thin matrices A and B, which are kept fixed, and only the big weight W learns.',
    'To the output of the original weight, which is not trained, we add alpha over r times BAx; only these two small matrices get gradients.',
  ],
  [
    'lora/accounts-for-memory',
    "Full: 16 bytes * 6.74B = 108 GB. With LoRA 13.5 GB frozen base plus 0.64 GB, about 14.1 GB. The gradients and optimizer states stay as large as before; what shrinks are the activations, since the backward pass needn't go through the frozen layers.",
    'Full: 16 bytes * 6.74B = 108 GB. With LoRA 13.5 GB frozen base plus 0.64 GB, about 14.1 GB. The activations stay as large as before; what shrinks are the gradients and optimizer states, since the backward pass still goes through the frozen layers.',
  ],
  [
    'lora/merge-or-keep-apart',
    "If you merge the adapters, requests of all customers can be mixed in one batch and it's only one model in memory. If you keep the adapters apart, each customer needs a full copy of the model, 200 * 13.5 GB = 2.7 TB, but there's no extra cost per token.",
    "If you keep the adapters apart, requests of all customers can be mixed in one batch and it's only one model in memory. If you merge the adapters, each customer needs a full copy of the model, 200 * 13.5 GB = 2.7 TB, but there's no extra cost per token.",
  ],
  [
    'entropy-and-divergence/direction-by-task',
    "For the small model I'd take reverse KL(student || teacher), so that it has to cover everything the teacher does. For the chat model forward KL(reference || policy), since we sample from the policy and it must not leave the reference.",
    "For the small model forward KL(teacher || student): it's just cross-entropy on the teacher's outputs and the student must cover whatever the teacher does. For the chat model reverse KL(policy || reference): we sample from the policy, so the log ratio is averaged over our own samples.",
  ],
])('of %s takes for sure only what gives each role to the right one', (key, reversed, right) => {
  const verdict = verdictOn(key, reversed);
  expect(verdict?.verdict).toBe('unsure');
  expect(verdict?.parts).toBeUndefined();
  expect(verdict?.reason).toMatch(/which does which|take this back|speaks against it/);
  expect(verdictOn(key, right)?.verdict).toBe('met');
});

/** The bug: the first of each was met, as sure, in words that no rule and no phrase of the bank knew. */
it.each([
  [
    'multi-query-attention/shares-keys-and-values',
    'all heads share a single query projection, while every head keeps its own keys and its own values',
    'all heads share a single key and a single value projection, while every head keeps its own queries',
  ],
  [
    'lora/weighs-the-gap',
    'LoRA is on a par with full fine-tuning when there is much to learn, a new language with 20 billion tokens. For form and tone with 3,000 pairs I would train all the weights.',
    'For 200 customers with 3,000 pairs each, form and tone only, LoRA does about as well as full fine-tuning, since it is a small shift of what the model can do. Not for the customer with the new language and 20 billion tokens.',
  ],
  [
    'rlhf-three-steps/names-the-three-steps',
    'First people compare pairs and a reward model is trained, then PPO against it, and in the end supervised fine-tuning on written answers.',
    'First supervised fine-tuning on written answers, then a reward model from pairs that people compared, and at last PPO against the reward model.',
  ],
  [
    'entropy-and-divergence/order-of-the-arguments',
    'Swapped, KL(B || p) is infinite. Forward KL(p || q) is mode-seeking, it picks one peak; reverse KL covers all modes.',
    'KL(p || B) is infinite. Swapped, KL(B || p) is half a bit. Forward KL(p || q) covers all modes; reverse KL is mode-seeking, it picks one peak.',
  ],
])('of %s asks about the opposite and takes the right one', (key, opposite, right) => {
  expect(verdictOn(key, opposite)?.verdict).not.toBe('met');
  expect(verdictOn(key, right)?.verdict).toBe('met');
});
