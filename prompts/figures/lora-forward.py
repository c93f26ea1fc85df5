"""Seeded property test of the reference solution of coding/lora-forward.yaml, and its estimates.

python3 prompts/figures/lora-forward.py: standard library only, seeded, ends with 0 when all holds.
"""

import math
import random
from functools import partial

import task

TEXT = task.text_of("lora-forward")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "lora-forward reference", "exec"), solution)


def dense(w, a, b, alpha):
    """The weight with its update, entry by entry."""
    return [[w[i][j] + alpha * sum(b[i][k] * a[k][j] for k in range(len(a))) / len(a) for j in range(len(w[0]))] for i in range(len(w))]


def check():
    rng = random.Random(10)
    forward, merge, fresh = (solution[name] for name in ("lora_forward", "merge", "new_adapter"))
    matrix = lambda rows, columns: [[rng.uniform(-2, 2) for _ in range(columns)] for _ in range(rows)]
    near = lambda p, q: all(len(r) == len(s) and all(abs(x - y) < 1e-9 for x, y in zip(r, s)) for r, s in zip(p, q))
    refused = 0
    for _ in range(400):
        d_out, d_in, rank = rng.randint(1, 6), rng.randint(1, 6), rng.randint(1, 6)
        w, a, b, x = matrix(d_out, d_in), matrix(rank, d_in), matrix(d_out, rank), matrix(rng.randint(0, 4), d_in)
        alpha, kept = rng.choice([0, -3.0, 1.0, 16.0]), repr((w, a, b, x))
        full = dense(w, a, b, alpha)
        want = [[math.fsum(p * q for p, q in zip(row, line)) for row in full] for line in x]
        merged = merge(w, a, b, alpha)
        assert near(forward(x, w, a, b, alpha), want) and near(merged, full)
        assert near(merge(merged, a, b, -alpha), w), "taken out again"
        merged[0][0] = 99.0
        assert repr((w, a, b, x)) == kept, "an argument was changed"
        seed = rng.randrange(1000)
        state = random.getstate()
        na, nb = fresh(d_out, d_in, rank, seed)
        assert (na, nb) == fresh(d_out, d_in, rank, seed) and random.getstate() == state
        assert all(abs(v) <= d_in**-0.5 for row in na for v in row) and len(na) == rank and len(nb) == d_out
        base = [[sum(p * q for p, q in zip(row, line)) for row in w] for line in x]
        assert forward(x, w, na, nb, 16.0) == base, "a fresh adapter changes nothing, to the last digit"
        # one row a number too long or too short, anywhere
        part = rng.choice([w, a, b] + ([x] if x else []))
        row = rng.choice(part)
        row.append(1.0)
        for call, rows in ((lambda: forward(x, w, a, b, alpha), [w, a, b, x]), (lambda: merge(w, a, b, alpha), [w, a, b])):
            if not any(part is one for one in rows):
                continue
            try:
                call()
            except ValueError:
                refused += 1
            else:
                raise AssertionError((w, a, b, x))
    for sizes in ((0, 1, 1), (1, 0, 1), (1, 1, 0)):
        try:
            fresh(*sizes, 1)
        except ValueError:
            continue
        raise AssertionError(sizes)
    values = [v for row in fresh(2, 400, 50, 3)[0] for v in row]
    assert abs(sum(v * v for v in values) / len(values) * 3 * 400 - 1) < 0.05, "uniform: deviation 1 / sqrt(3 d_in)"
    print(f"400 random layers equal the dense weight; {refused} calls with a wrong row were refused")


check()
estimate("layer-parameters", 16 * (4096 + 4096))
estimate("adapter-size", 16 * (4096 + 4096) * 4 * 32 * 2 / 1e6)
estimate("overhead", 100 * 16 * (4096 + 4096) / 4096**2)
