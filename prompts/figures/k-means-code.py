"""Seeded property test of the reference solution of coding/k-means-code.yaml, and its estimates.

python3 prompts/figures/k-means-code.py: standard library only, seeded, ends with 0 when all holds.
"""

import random
from fractions import Fraction
from itertools import product
from functools import partial

import task

TEXT = task.text_of("k-means-code")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "k-means-code reference", "exec"), solution)


def dist(p, q):
    return sum((a - b) ** 2 for a, b in zip(p, q))


def mean(rows, weights=None):
    weights = weights or [1] * len(rows)
    return [sum(w * row[d] for w, row in zip(weights, rows)) / sum(weights) for d in range(len(rows[0]))]


def naive(points, start, rounds):
    """The same rules in fractions, group by group; returns labels and the number of rounds that changed something."""
    points = [[Fraction(x) for x in p] for p in points]
    centroids, history = [[Fraction(x) for x in c] for c in start], []
    for _ in range(rounds):
        labels, far = [], []
        for p in points:
            away = [dist(p, c) for c in centroids]
            labels.append(away.index(min(away)))
            far.append(min(away))
        for j in range(len(centroids)):
            if j not in labels:
                able = [i for i in range(len(points)) if labels.count(labels[i]) > 1]
                i = min(able, key=lambda i: (-far[i], i))
                labels[i], far[i] = j, Fraction(0)
        if labels in history:
            break
        history.append(labels)
        centroids = [mean([p for p, l in zip(points, labels) if l == j]) for j in range(len(centroids))]
    return centroids, history[-1]


def check():
    rng = random.Random(5)
    kmeans = solution["kmeans"]
    # whole numbers: the labels must be those of the fractions, but for a rare tie that rounding of a mean decides
    same = 0
    for _ in range(250):
        n, width = rng.randint(1, 9), rng.randint(1, 2)
        points = [[float(rng.randrange(-8, 9)) for _ in range(width)] for _ in range(n)]
        start = [[float(rng.randrange(-12, 13)) for _ in range(width)] for _ in range(rng.randint(1, min(4, n)))]
        kept = [list(p) for p in points], [list(c) for c in start]
        costs = []
        for rounds in (1, 2, 3, 100):
            centroids, labels, cost = kmeans(points, start, rounds)
            assert (points, start) == kept and sorted(set(labels)) == list(range(len(start)))
            for j, c in enumerate(centroids):
                want = mean([p for p, l in zip(points, labels) if l == j])
                assert all(abs(a - b) < 1e-9 for a, b in zip(c, want))
            assert abs(cost - sum(dist(p, centroids[l]) for p, l in zip(points, labels))) < 1e-9
            costs.append(cost)
            same += labels == naive(points, start, rounds)[1]
        assert all(b <= a + 1e-9 for a, b in zip(costs, costs[1:])), costs
        assert kmeans(points, start, 101)[1] == labels, "a round more changes nothing"
        for p, l in zip(points, labels):
            assert dist(p, centroids[l]) <= min(dist(p, c) for c in centroids) + 1e-9, "not at rest"
        if n <= 6:
            k = len(start)
            best = min(
                sum(dist(p, mean([q for q, m in zip(points, way) if m == l])) for p, l in zip(points, way))
                for way in product(range(k), repeat=n)
                if len(set(way)) == k
            )
            assert cost >= best - 1e-9, "cheaper than the best grouping of all"
    assert same > 950, same
    # tenths, where rounding makes labellings alternate
    for _ in range(1500):
        points = [[rng.choice([0.1, 0.2, 0.3, 0.4, 0.7])] for _ in range(rng.randint(3, 7))]
        start = [[rng.choice([0.1, 0.2, 0.3, 0.4, 0.7])] for _ in range(rng.randint(2, 3))]
        assert kmeans(points, start, 100) == kmeans(points, start, 101), (points, start)
    readers = [[x] for x in (0.2, 0.2, 0.1, 0.3, 0.2, 0.2)], [[x] for x in (0.1, 0.2, 0.3, 0.2)]
    assert kmeans(*readers, 100) == kmeans(*readers, 101) and (0.2 + 0.2 + 0.2) / 3 != 0.2
    print(f"250 random inputs keep every promise, {same} of 1,000 labellings equal those in fractions; 1,500 of tenths end")


def check_weights():
    """The curveball: a weight of 2 equals the point twice while no cluster runs empty, and not where one does."""
    rng = random.Random(6)
    equal = 0

    def weighted(points, weights, start, by_weight):
        centroids, before, emptied = [[Fraction(x) for x in c] for c in start], None, False
        while True:
            away = [[dist(p, c) for c in centroids] for p in points]
            labels = [row.index(min(row)) for row in away]
            for j in range(len(centroids)):
                if j not in labels:
                    emptied = True
                    able = [i for i in range(len(points)) if labels.count(labels[i]) > 1]
                    i = max(able, key=lambda i: (min(away[i]) * (weights[i] if by_weight else 1), -i))
                    labels[i] = j
            if labels == before:
                cost = sum(w * dist(p, centroids[l]) for p, w, l in zip(points, weights, labels))
                return centroids, cost, emptied
            before, centroids = labels, [
                mean([p for p, l in zip(points, labels) if l == j], [w for w, l in zip(weights, labels) if l == j])
                for j in range(len(centroids))
            ]

    for _ in range(200):
        points = [[Fraction(rng.randrange(-9, 10))] for _ in range(rng.randint(3, 6))]
        weights = [rng.randint(1, 2) for _ in points]
        start = points[:2]
        twice = [p for p, w in zip(points, weights) for _ in range(w)]
        one, other = weighted(points, weights, start, True), weighted(twice, [1] * len(twice), start, True)
        if not one[2] and not other[2]:
            assert one[:2] == other[:2], (points, weights)
            equal += 1
    assert equal > 100
    points, weights = [[Fraction(x)] for x in (0, 0, 0, 3, -4)], [1, 1, 1, 2, 1]
    start, twice = [[0], [100]], [[Fraction(x)] for x in (0, 0, 0, 3, 3, -4)]
    by_weight, plain = weighted(points, weights, start, True), weighted(twice, [1] * 6, start, True)
    assert by_weight[1] == 12 and plain[1] == Fraction(54, 5), (by_weight, plain)
    print(f"a weight of 2 equals the point twice in {equal} cases without an empty cluster, and not in the readers' with one")


check()
check_weights()
estimate("work-per-round", 1_000_000 * 1000 * 128)
estimate("plain-python", 20 * 1_000_000 * 1000 * 128 / 1e7 / 3600)
estimate("cost-by-hand", solution["kmeans"]([[0], [1], [10], [11]], [[0], [10]])[2])
assert 1000 * 128 + 1000 == 129_000
