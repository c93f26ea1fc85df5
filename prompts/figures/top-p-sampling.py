"""Seeded property test of the reference solution of coding/top-p-sampling.yaml, and its estimates.

python3 prompts/figures/top-p-sampling.py: standard library only, seeded, ends with 0 when all holds.
"""

import math
import random
from decimal import Decimal, getcontext
from functools import partial

import task

TEXT = task.text_of("top-p-sampling")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "top-p-sampling reference", "exec"), solution)

getcontext().prec = 50


def naive(logits, temperature, top_p):
    """The distribution in 50 digits, and how near the cut comes to top_p."""
    weights = [Decimal(0) if z == -math.inf else (Decimal(z) / Decimal(temperature)).exp() for z in logits]
    total = sum(weights)
    probs = [w / total for w in weights]
    if top_p == 1.0:
        return probs, Decimal(1)
    kept, near = [], Decimal(1)
    for i in sorted(range(len(probs)), key=lambda i: (-probs[i], i)):
        before = sum(probs[k] for k in kept)
        near = min(near, abs(before - Decimal(top_p))) if kept else near
        if before < Decimal(top_p):
            kept.append(i)
    mass = sum(probs[i] for i in kept)
    return [p / mass if i in kept else Decimal(0) for i, p in enumerate(probs)], near


def check():
    rng = random.Random(12)
    token_probs, draw = solution["token_probs"], solution["draw"]
    left_out = 0
    for _ in range(700):
        size, temperature = rng.randint(1, 7), rng.choice([0.2, 0.7, 1.0, 3.0])
        spread = rng.choice([1.0, 5.0, 2000.0])
        logits = [rng.choice([rng.uniform(-spread, spread), float(rng.randint(-2, 2)), -math.inf]) for _ in range(size)]
        top_p = rng.choice([1.0, 0.01, rng.random() or 0.5, 0.9])
        kept = list(logits)
        if max(logits) == -math.inf:
            try:
                token_probs(logits, temperature, top_p)
            except ValueError:
                continue
            raise AssertionError("there is nothing to choose")
        got = token_probs(logits, temperature, top_p)
        want, near = naive(logits, temperature, top_p)
        assert logits == kept and abs(sum(got) - 1) < 1e-9
        assert all(g == 0 for g, z in zip(got, logits) if z == -math.inf)
        if near < Decimal("1e-12"):
            left_out += 1  # rounding decides, so either set is right
        else:
            assert all(abs(g - float(w)) < 1e-9 for g, w in zip(got, want)), (logits, temperature, top_p, got, want)
        best = logits.index(max(logits))
        assert token_probs(logits, 0, top_p) == [float(i == best) for i in range(size)]
        tiny = token_probs(logits, 5e-324, top_p)
        assert all((p > 0) <= (z == max(logits)) for p, z in zip(tiny, logits)) and abs(sum(tiny) - 1) < 1e-9
        # the draw, in fractions of the same doubles
        edges, total = [], 0.0
        for p in got:
            total += p
            edges.append(total)
        for u in (0.0, rng.random(), 1 - 2**-53, rng.choice(edges)):
            if 0 <= u < 1:
                i = draw(got, u)
                assert got[i] > 0 and (edges[i] > u or not any(p > 0 for p in got[i + 1 :])), (got, u, i)
                assert all(edges[k] <= u for k in range(i) if got[k] > 0), (got, u, i)
    counts = [0] * 4
    probs = [0.4, 0.0, 0.35, 0.25]
    for k in range(4000):
        counts[draw(probs, (k + 0.5) / 4000)] += 1
    assert counts == [1600, 0, 1400, 1000], counts
    # the follow-up: eight times 0.1 falls short of 0.8, so nine of ten equal tokens stay
    assert sum([0.1] * 8) == 0.7999999999999999 and sum(p > 0 for p in token_probs([0.0] * 10, 1.0, 0.8)) == 9
    print(f"700 random distributions equal those in 50 digits, {left_out} left out where rounding decides; draws keep their side")


check()
estimate("odds-at-half", math.exp(2 / 0.5))
estimate("sort-cost", 128_000 * math.log2(128_000))
