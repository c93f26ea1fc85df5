"""Seeded property test of the reference solution of coding/ivf-search.yaml, and its estimates.

python3 prompts/figures/ivf-search.py: standard library only, seeded, ends with 0 when all holds.
"""

import random
from functools import partial

import task

TEXT = task.text_of("ivf-search")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "ivf-search reference", "exec"), solution)
def squared(p, q):
    total = 0
    for i in range(len(p)):
        total += (p[i] - q[i]) * (p[i] - q[i])
    return total


def naive_search(query, centroids, lists, k, nprobe):
    """Ranks all filled lists by a full sort, and all of their entries by another."""
    filled = [(squared(query, centroids[c]), c) for c in range(len(centroids)) if len(lists[c]) > 0]
    hits = []
    for _, c in sorted(filled)[:nprobe]:
        for i, vector in lists[c]:
            hits.append((squared(query, vector), i))
    return sorted(hits)[:k]


def check():
    rng = random.Random(4)
    build, search = solution["build"], solution["search"]
    refused = 0
    for _ in range(400):
        width, side = rng.randint(1, 3), rng.choice([2, 4, 50])
        row = lambda: [rng.randrange(side) for _ in range(width)]
        vectors, centroids = [row() for _ in range(rng.randint(0, 25))], [row() for _ in range(rng.randint(1, 6))]
        kept = [list(v) for v in vectors]
        lists = build(vectors, centroids)
        for v in vectors:
            v[:] = [999] * width  # the loader writes into the same rows again
        want = [[] for _ in centroids]
        for i, v in enumerate(kept):
            away = [squared(v, c) for c in centroids]
            want[away.index(min(away))].append((i, v))
        assert [[(i, list(v)) for i, v in entries] for entries in lists] == want, (kept, centroids)
        # a day of deletions and additions, in any order
        number = len(kept)
        for _ in range(rng.randint(0, 12)):
            entries = rng.choice(lists)
            if entries and rng.random() < 0.6:
                entries.pop(rng.randrange(len(entries)))
            else:
                entries.insert(rng.randint(0, len(entries)), (number, row()))
                number += 1
        for _ in range(4):
            query, k, nprobe = row(), rng.randint(1, 8), rng.randint(1, 8)
            got = [tuple(pair) for pair in search(query, centroids, lists, k, nprobe)]
            assert got == naive_search(query, centroids, lists, k, nprobe), (query, k, nprobe, lists)
            if nprobe >= len(centroids):
                assert got == sorted((squared(query, v), i) for entries in lists for i, v in entries)[:k]
        # an entry of another width is refused where it is read, and only there
        at = rng.randrange(len(lists))
        lists[at].append((number, row() + [0]))
        query, nprobe = row(), rng.randint(1, 6)
        ranked = sorted((squared(query, centroids[c]), c) for c in range(len(centroids)) if lists[c])
        try:
            search(query, centroids, lists, 3, nprobe)
            assert at not in [c for _, c in ranked[:nprobe]], "a wrong entry was compared"
        except ValueError:
            assert at in [c for _, c in ranked[:nprobe]], "a list was read that is not probed"
            refused += 1
    print(f"400 random indexes equal brute force; {refused} searches met an entry of another width and refused it")


check()
estimate("comparisons", 1000 + 8 * 400_000 / 1000)
estimate("size-biased", sum(n * n for n in (700, 100, 100, 100)) / 1000)
assert round(400_000 / 4200) == 95 and round(400_000 / (1000 + 12_000 + 7 * 400)) == 25
assert 0.02 * 400_000 == 8000 and 0.02 * 8 * 400 == 64
