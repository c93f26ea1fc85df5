"""Seeded property test of the reference solution of coding/token-bucket.yaml, and its estimates.

python3 prompts/figures/token-bucket.py: standard library only, seeded, ends with 0 when all holds.
"""

import math
import random
from fractions import Fraction
from functools import partial

import task

TEXT = task.text_of("token-bucket")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "token-bucket reference", "exec"), solution)


class Naive:
    """The level in fractions, from the doubles that the caller hands in."""

    def __init__(self, rate, capacity, now):
        self.rate, self.capacity, self.tokens, self.now = Fraction(rate), Fraction(capacity), Fraction(capacity), Fraction(now)

    def at(self, now):
        if Fraction(now) > self.now:
            self.tokens = min(self.capacity, self.tokens + self.rate * (Fraction(now) - self.now))
            self.now = Fraction(now)
        return self.tokens


def check():
    rng = random.Random(8)
    told = early = 0
    for _ in range(400):
        rate, capacity = rng.choice([0.1, 3, 50, 1000, 20000.0]), rng.choice([1, 10, 3000])
        now = rng.choice([0.0, 1e3, 1.76e9]) + rng.uniform(0, 100)
        bucket, naive = solution["TokenBucket"](rate, capacity, now), Naive(rate, capacity, now)
        grain = rate * math.ulp(now + 1e6) + 1e-9 * capacity  # what the clock cannot resolve, in tokens
        total, low, start, settled = Fraction(0), Fraction(0), Fraction(now), False
        for _ in range(40):
            now += rng.choice([0.0, 1e-4, 0.1, 1.0]) * capacity / rate * rng.random()
            seen = now - rng.choice([0.0, 0.0, rng.random()])  # calls may arrive swapped
            naive.at(seen)
            low = min(low, total - naive.rate * (naive.now - start))
            if rng.random() < 0.3:
                reserved, used = rng.uniform(0, capacity), rng.uniform(0, 2 * capacity)
                bucket.settle(reserved, used, seen)
                naive.tokens = min(naive.capacity, naive.tokens + Fraction(reserved) - Fraction(used))
                settled = True
            else:
                cost = rng.uniform(0, capacity * 1.1)
                level = naive.tokens
                admitted, wait = bucket.take(cost, seen)
                if cost > capacity:
                    assert (admitted, wait) == (False, math.inf)
                elif admitted:
                    assert wait == 0.0 and cost <= level + Fraction(2 * grain), (rate, now, cost, float(level))
                    naive.tokens -= Fraction(cost)
                    total += Fraction(cost)
                else:
                    assert cost > level and abs(Fraction(seen) + Fraction(wait) - naive.now - (Fraction(cost) - level) / naive.rate) < 1e-6 + 3 * grain / rate
                    if rng.random() < 0.5:
                        before = naive.tokens
                        back = seen + wait  # by the clock that the caller saw
                        if (cost - before) > 1000 * grain:
                            soon = float(naive.now) + 0.99 * (back - float(naive.now))
                            assert not bucket.take(cost, soon)[0], "much earlier is too early"
                            early += 1
                        assert bucket.take(cost, back)[0], ("waited as told", rate, capacity, seen, wait)
                        now = max(now, back)
                        naive.at(back)
                        naive.tokens -= Fraction(cost)
                        total += Fraction(cost)
                        told += 1
            assert abs(bucket.level(seen) - naive.at(seen)) <= 4 * grain + 1e-9 * abs(naive.tokens), (rate, capacity, now)
            assert bucket.level(seen) <= capacity
            if not settled:
                assert total - naive.rate * (naive.now - start) - low <= naive.capacity + Fraction(4 * grain)
    print(f"400 random runs equal the bucket in fractions; {told} waits were enough, {early} of them not a hundredth earlier")


def check_claims():
    make = solution["TokenBucket"]
    # refunds: all of it at one instant, so the bound is one of take alone
    b, admitted = make(1, 10), 0
    for _ in range(50):
        admitted += 10 * b.take(10, 0.0)[0]
        b.settle(10, 0, 0.0)
    assert admitted == 500
    # a record may expire when the bucket is full again, in debt later than after capacity / rate
    b = make(2, 10)
    b.settle(0, 20, 0.0)
    assert b.level(0.0) == -10 and b.level(10 / 2) == 0.0 and b.level((10 + 10) / 2) == 10


check()
check_claims()
bucket = solution["TokenBucket"](50, 3000)
taken = sum(bucket.take(1000, float(t))[0] for t in range(3601)) * 1000
assert taken <= estimate("hour-bound", 3000 + 50 * 3600) and taken == 183000
bucket = solution["TokenBucket"](50, 3000, 0.0)
bucket.take(2600, 0.0)
bucket.settle(500, 2000, 0.0)
estimate("wait-after-overrun", bucket.take(100, 0.0)[1])
estimate("full-again", (10 + 10) / 2)
estimate("fleet-memory", 1_000_000 * 200 / 1e6)
assert math.ulp(1.76e9) * 50 > 1e-6 and 2.3e-7 < math.ulp(1.76e9) < 2.5e-7
