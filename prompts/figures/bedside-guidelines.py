"""Every figure of bedside-guidelines, worked out again from its facts. Run: python3 prompts/figures/bedside-guidelines.py"""

import random

from design import TEXT, figure

# Facts: corpus, content-form, users-and-load, machines, experts
group_docs, site_docs, sites, old = 1200, 8000, 14, 25_000
pages, page_tokens, stride, dims = 14, 450, 300, 1024
questions, busy_share, answer_tokens = 18_000, 0.12, 200
layers, kv_heads, head_dim, params = 64, 8, 128, 32.5e9
flops, bandwidth, compute_use, bandwidth_use = 1979e12, 3.35e12, 0.45, 0.70
pharmacists, hours, weeks, after = 3, 6, 8, 2
committees, committee_hours = 90, 0.5

docs = group_docs + site_docs
figure("documents in force", docs, 9200, 0, "9,200 in force")
figure("million tokens", docs * pages * page_tokens / 1e6, 58, 0.01, "58 million tokens")
per_doc = pages * page_tokens / stride
figure("passages a document", per_doc, 21, 0)
figure("passages in force", docs * per_doc, 193_000, 0.01, "193,000 passages in force")
here = group_docs + site_docs / sites
figure("documents of one hospital", here, 1771, 0.001, "1,771 documents")
figure("passages of one hospital", here * per_doc, 37_200, 0.001, "= 37,200 passages")
figure("MB of vectors for one hospital (estimate)", here * per_doc * dims * 4 / 1e6, 152, 0.01, "value: 152")
figure("GB of vectors in force", docs * per_doc * dims * 4 / 1e9, 0.79, 0.01, "0.79 GB")
figure("GB with the old versions", (docs + old) * per_doc * dims * 4 / 1e9, 2.9, 0.02, "= 2.9 GB")
figure("share that a hospital sees", here / docs, 0.2, 0.05, "one passage in five")
figure("seconds to scan it at 15 GB/s", here * per_doc * dims * 4 / 15e9, 0.010, 0.05, "some ten milliseconds")

peak = questions * busy_share / 3600
figure("questions a second (estimate)", peak, 0.6, 0, "2,160 an hour / 3,600 = 0.6", "value: 0.6")
prefill = 3300 * 2 * params / (compute_use * flops)
figure("seconds of prefill", prefill, 0.24, 0.01, "= 0.24 s")
kv_token = 2 * layers * kv_heads * head_dim * 2
figure("bytes of cache a token", kv_token, 262_144, 0)


def step(streams):
    return (params + streams * 3500 * kv_token) / (bandwidth_use * bandwidth)


figure("milliseconds a step with four streams", 1000 * step(4), 15.4, 0.01, "= 15.4 ms")
total = 0.4 + prefill + answer_tokens * step(4) + 0.4
figure("seconds for an answer (estimate)", total, 4.1, 0.01, "value: 4.1")
figure("prefill's share of the card, %", 100 * peak * prefill, 14, 0.04, "14 % of the card")
figure("answers in flight on the GPU", peak * (prefill + answer_tokens * step(4)), 2, 0.02, "two in flight")
figure("million tokens in a long context", here * pages * page_tokens / 1e6, 11, 0.02, "11 million tokens")
figure("seconds to prefill 100,000", 100_000 * 2 * params / (compute_use * flops), 7, 0.05, "about 7 s on one card")


def slow_answer(rate, tokens, seed=1, n=4000):
    """P95 of one card: prefills go first and stop the others, then a step for all (tokens drawn about their mean)."""
    rng = random.Random(seed)
    arrivals, t = [], 0.0
    for _ in range(n):
        t += rng.expovariate(rate)
        arrivals.append(t)
    now, waiting, running, took = 0.0, arrivals[:], [], []
    while waiting or running:
        if waiting and waiting[0] <= now:
            start = waiting.pop(0)
            now += prefill
            running.append([start, max(40, min(300, round(rng.gauss(tokens, 50))))])
        elif not running:
            now = waiting[0]
        else:
            now += step(len(running))
            for stream in running:
                stream[1] -= 1
            took += [now - start + 0.8 for start, left in running if left == 0]
            running = [stream for stream in running if stream[1] > 0]
    return sorted(took)[int(0.95 * len(took))]


figure("P95 at the peak on one card, s", slow_answer(peak, answer_tokens), 6.4, 0.06, "a P95 of some 6.4 s")
figure("P95 at twice the peak on one card, s", slow_answer(2 * peak, answer_tokens), 9, 0.08, "nearly 9 s at P95")
figure("P95 at twice the peak on two cards, s", slow_answer(peak, answer_tokens), 6.4, 0.06, "both centres share the load")

drawn = docs / 4
figure("documents with a flowchart", drawn, 2300, 0, "2,300 at eight minutes")
figure("hours to sign them", drawn * 8 / 60, 307, 0.01, "are 307 hours")
figure("committees' hours a week", committees * committee_hours, 45, 0, "the committees' 45")
figure("weeks to sign them", drawn * 8 / 60 / (committees * committee_hours), 7, 0.03, "seven weeks")

budget = pharmacists * hours * weeks
figure("pharmacists' hours", budget, 144, 0, "144 hours")
figure("questions (estimate)", budget * 60 / (12 + 2 * 3), 480, 0, "value: 480", "so 480. Eighty set the thresholds, 400 give the verdict")
figure("questions if nobody graded", budget * 60 / 12, 720, 0, "it would look like 720")
figure("bound for 400, % (estimate)", 100 * 3 / 400, 0.75, 0, "value: 0.75")
figure("exact bound for 400, %", 100 * (1 - 0.05 ** (1 / 400)), 0.75, 0.01)
figure("harmed a day at the bound", questions * 3 / 400, 135, 0, "still allow 135 a day")
assert 100 * 3 / 60 <= pharmacists * after, "a sample of 100 fits into six hours a week"
assert "six hours a week read a sample of 100" in TEXT
