"""Seeded property test of the reference solution of coding/dynamic-batcher.yaml, and its estimates.

python3 prompts/figures/dynamic-batcher.py: standard library only, seeded, ends with 0 when all holds.
"""

import random
from functools import partial

import task

TEXT = task.text_of("dynamic-batcher")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "dynamic-batcher reference", "exec"), solution)
class Naive:
    """A list, looked through anew at each call: every length of batch is tried, and every way to be closed."""

    def __init__(self, max_batch, max_tokens, max_wait_ms):
        self.limits, self.queue = (max_batch, max_tokens, max_wait_ms), []

    def fits(self, sizes):
        return len(sizes) <= self.limits[0] and len(sizes) * max(sizes) <= self.limits[1]

    def count(self):
        sizes = [tokens for _, tokens, _ in self.queue]
        return max(n for n in range(1, len(sizes) + 1) if self.fits(sizes[:n]))

    def due_at(self, now):
        """When a batch is due, if nothing else comes in; None for an empty queue."""
        if not self.queue:
            return None
        count = self.count()
        sizes = [tokens for _, tokens, _ in self.queue[:count]]
        joins = count == len(self.queue) and self.fits([*sizes, 1])
        return min(came for _, _, came in self.queue) + self.limits[2] if joins else now

    def poll(self, now):
        due = self.due_at(now)
        if due is None or due > now:
            return []
        count = self.count()
        batch, self.queue = self.queue[:count], self.queue[count:]
        return [name for name, _, _ in batch]


def check():
    rng = random.Random(3)
    batches = 0
    for _ in range(300):
        limits = rng.randint(1, 5), rng.randint(1, 40), rng.choice([0, 1, 7, 20])
        mine, naive = solution["Batcher"](*limits), Naive(*limits)
        now, name, sent, drained = rng.choice([0, 10**12]), 0, [], rng.random() < 0.5
        for _ in range(60):
            now += rng.choice([0, 0, 1, 1, 3, 9])
            for _ in range(rng.choice([0, 0, 1, 2])):
                tokens = rng.randint(1, limits[1] + (limits[1] < 5 or rng.random() < 0.1))
                try:
                    mine.submit(name, tokens, now)
                    assert tokens <= limits[1], "longer than the memory"
                    naive.queue.append((name, tokens, now))
                    name += 1
                except ValueError:
                    assert tokens > limits[1]
            while True:
                due = naive.due_at(now)
                assert mine.wait_ms(now) == (None if due is None else max(0, due - now)), (limits, now, naive.queue)
                want = naive.poll(now)
                assert mine.poll(now) == want, (limits, now)
                sent += want
                batches += bool(want)
                if drained:
                    # polled until nothing is due, nobody is late
                    late = [now - came for _, _, came in naive.queue if not want]
                    assert all(delay < max(1, limits[2]) for delay in late), (limits, now, late)
                if not want or not drained:
                    break
        assert sent + [one for one, _, _ in naive.queue] == list(range(name)), "each once and in order"
    for bad in ((0, 1, 0), (1, 0, 0), (1, 1, -1)):
        try:
            solution["Batcher"](*bad)
        except ValueError:
            continue
        raise AssertionError(bad)
    print(f"300 random runs with {batches} batches equal the naive batcher")


check()
estimate("padded-size", 8 * max([100] * 7 + [900]))
estimate("arrivals-in-window", 400 * 0.020)
estimate("throughput-gain", (8 / 0.016) / (1 / 0.010))
estimate("backlog", 200_000 / (8 / 0.016))
assert 2 * (8 / 0.016) == 1000 and 1.0 < (32 / 0.060) / (8 / 0.016) < 1.1
