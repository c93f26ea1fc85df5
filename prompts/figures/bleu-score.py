"""Seeded property test of the reference solution of coding/bleu-score.yaml, and its estimates.

python3 prompts/figures/bleu-score.py: standard library only, seeded, ends with 0 when all holds.
"""

import math
import random
from functools import partial

import task

TEXT = task.text_of("bleu-score")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "bleu-score reference", "exec"), solution)


def grams(tokens, n):
    return [tuple(tokens[i : i + n]) for i in range(len(tokens)) if i + n <= len(tokens)]


def naive(hypotheses, references, max_n):
    """BLEU with lists only, order by order, as in Papineni et al. (2002); a tie in length goes to the shorter."""
    said = sum(len(h) for h in hypotheses)
    wanted = 0
    for h, refs in zip(hypotheses, references):
        nearest = None
        for length in sorted(len(ref) for ref in refs):
            if nearest is None or abs(length - len(h)) < abs(nearest - len(h)):
                nearest = length
        wanted += nearest
    product = 1.0
    for n in range(1, max_n + 1):
        hits = total = 0
        for h, refs in zip(hypotheses, references):
            mine = grams(h, n)
            total += len(mine)
            for gram in set(mine):
                hits += min(mine.count(gram), max(grams(ref, n).count(gram) for ref in refs))
        if hits == 0:
            return 0.0
        product *= hits / total
    return (1.0 if said >= wanted else math.exp(1 - wanted / said)) * product ** (1 / max_n)


def tokens(rng, most):
    return [rng.choice(["a", "b", "c", "a b", "A"]) for _ in range(rng.randint(0, most))]


def check():
    rng = random.Random(1)
    bleu, counts = solution["corpus_bleu"], solution["ngram_counts"]
    nonzero = 0
    for _ in range(1500):
        size, max_n = rng.randint(0, 4), rng.randint(1, 4)
        hyps = [tokens(rng, 9) for _ in range(size)]
        refs = [[tokens(rng, 9) for _ in range(rng.randint(1, 3))] for _ in range(size)]
        got, want = bleu(hyps, refs, max_n), naive(hyps, refs, max_n)
        assert abs(got - want) < 1e-9 and 0.0 <= got <= 1.0 + 1e-12, (hyps, refs, max_n, got, want)
        nonzero += got > 0
        # the order of segments and of references does not count, nor does the whole corpus twice
        order = list(range(size))
        rng.shuffle(order)
        turned = bleu([hyps[i] for i in order], [refs[i][::-1] for i in order], max_n)
        assert abs(turned - got) < 1e-9 and abs(bleu(hyps * 2, refs * 2, max_n) - got) < 1e-9
        for h in hyps:
            mine = grams(h, 2)
            assert dict(counts(h, 2)) == {gram: mine.count(gram) for gram in mine}, h
    assert nonzero > 500, nonzero
    print(f"1,500 random corpora, {nonzero} of them above zero, equal the naive score")


check()
estimate("brevity", math.exp(1 - 20000 / 18000))
estimate("from-precisions", (0.6 * 0.4 * 0.25 * 0.15) ** 0.25 * 0.9)
estimate("ngrams", 1000 * sum(25 - n + 1 for n in range(1, 5)))
