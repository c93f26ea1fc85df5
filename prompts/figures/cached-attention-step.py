"""Seeded property test of the reference solution of coding/cached-attention-step.yaml, and its estimates.

python3 prompts/figures/cached-attention-step.py: standard library only, seeded, ends with 0 when all holds.
"""

import copy
import math
import random
from functools import partial

import task

TEXT = task.text_of("cached-attention-step")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "cached-attention-step reference", "exec"), solution)


def naive(queries, keys, values, kv):
    """Full causal attention over the whole sequence with repeated KV heads; rows[t][h]."""
    heads, width, rows = len(queries[0]), len(queries[0][0]), []
    for t in range(len(queries)):
        row = []
        for h in range(heads):
            g = [g for g in range(kv) for _ in range(heads // kv)][h]
            scores = [math.fsum(a * b for a, b in zip(queries[t][h], keys[s][g])) / width**0.5 for s in range(t + 1)]
            weights = [math.exp(s - max(scores)) for s in scores]
            row.append([math.fsum(w * values[s][g][j] for s, w in enumerate(weights)) / math.fsum(weights) for j in range(width)])
        rows.append(row)
    return rows


def check():
    rng = random.Random(2)
    step, new = solution["attend_step"], solution["new_cache"]
    refused = 0
    for _ in range(120):
        kv, group, width, n = rng.randint(1, 3), rng.randint(1, 4), rng.randint(1, 5), rng.randint(1, 8)
        size = rng.choice([1.0, 40.0])
        rows = lambda count: [[rng.uniform(-size, size) for _ in range(width)] for _ in range(count)]
        q = [rows(kv * group) for _ in range(n)]
        k, v = [rows(kv) for _ in range(n)], [rows(kv) for _ in range(n)]
        want, cache = naive(q, k, v, kv), new(kv)
        buffers = [[[0.0] * width for _ in range(kv)] for _ in "kv"]
        for t in range(n):
            for buffer, new_rows in zip(buffers, (k[t], v[t])):
                for row, new_row in zip(buffer, new_rows):
                    row[:] = new_row  # the caller writes into the same lists again
            got = step(q[t], *buffers, cache)
            for h in range(kv * group):
                assert all(abs(a - b) < 1e-9 * size for a, b in zip(got[h], want[t][h])), (kv, group, t, h)
            # a call that does not fit is refused, and leaves no trace
            kept = copy.deepcopy(cache)
            bad = [copy.deepcopy(part) for part in (q[t], k[t], v[t])]
            part = rng.choice(bad)
            if rng.random() < 0.5 or len(part) == 1 and part is bad[0]:
                part[rng.randrange(len(part))].append(1.0)
            elif part is bad[0]:
                part[:] = part[: len(part) - (1 if kv > 1 else len(part))]
            else:
                part.pop()
            try:
                step(*bad, cache)
            except ValueError:
                refused += 1
            else:
                raise AssertionError(("taken", bad))
            assert cache == kept
        assert cache["k"] == [[k[t][g] for t in range(n)] for g in range(kv)]
        assert cache["v"] == [[v[t][g] for t in range(n)] for g in range(kv)]
    try:
        step([[1.0]], [], [], new(0))
    except ValueError:
        pass
    else:
        raise AssertionError("a cache without heads was read")
    print(f"120 random sequences equal the full causal pass; {refused} calls that do not fit were refused without a trace")


check()
token = 2 * 32 * 8 * 128 * 2
estimate("cache-size", token * 8192 / 2**30)
estimate("read-time", token * 8192 / 2e12 * 1e3)
estimate("products", 32 * 4096 * 128 * 2)
assert token == 131072 and (1 - 200 / 8192) > 0.97
