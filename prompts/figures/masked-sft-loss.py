"""Seeded property test of the reference solution of coding/masked-sft-loss.yaml, and its estimates.

python3 prompts/figures/masked-sft-loss.py: standard library only, seeded, ends with 0 when all holds.
"""

import math
import random
from decimal import Decimal, getcontext
from functools import partial

import task

TEXT = task.text_of("masked-sft-loss")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "masked-sft-loss reference", "exec"), solution)

getcontext().prec = 60


def naive(batch):
    """Every target with the softmax of the row before it, in 60 digits."""
    losses = []
    for logits, tokens, mask in batch:
        for t, (token, learned) in enumerate(zip(tokens, mask)):
            if learned and t > 0:
                row = [Decimal(z) for z in logits[t - 1]]
                losses.append(-(row[token].exp() / sum(z.exp() for z in row)).ln())
    return (sum(losses) / len(losses) if losses else Decimal(0)), len(losses)


def check():
    rng = random.Random(11)
    loss, build = solution["sft_loss"], solution["build_example"]
    refused = 0
    for _ in range(250):
        words, size, batch = rng.randint(2, 5), rng.choice([1.0, 30.0, 900.0]), []
        for _ in range(rng.randint(0, 3)):
            n = rng.randint(0, 6)
            logits = [[rng.uniform(-size, size) for _ in range(words)] for _ in range(n)]
            mask = [rng.random() < 0.5 for _ in range(n)]
            tokens = [rng.randrange(words) if learned else rng.choice([-100, 0, 10**6]) for learned in mask]
            for t in range(n):
                if t + 1 == n or not mask[t + 1]:
                    logits[t] = [rng.choice([math.nan, math.inf, -math.inf]) for _ in range(words)]
            batch.append((logits, tokens, mask))
        kept = repr(batch)
        got, count = loss(batch)
        want, learned = naive(batch)
        assert count == learned and abs(got - float(want)) <= 1e-9 * max(1.0, float(want)), (batch, got, want)
        assert repr(batch) == kept
        parts = [loss([one]) for one in batch]
        assert sum(c for _, c in parts) == count
        assert abs(sum(m * c for m, c in parts) - got * count) < 1e-9 * max(1.0, got * count)
        # a learned token outside the vocabulary
        places = [(one, t) for one in batch for t in range(1, len(one[1])) if one[2][t]]
        if places:
            one, t = rng.choice(places)
            one[1][t] = rng.choice([-1, words, -100])
            try:
                loss(batch)
            except ValueError:
                refused += 1
            else:
                raise AssertionError("no word of the vocabulary")
    for _ in range(200):
        roles = ["assistant", "user", "system", "tool", "Assistant"]
        chat = [(rng.choice(roles), [rng.randrange(3) for _ in range(rng.randint(0, 3))]) for _ in range(rng.randint(0, 5))]
        tokens, mask = build(chat, 2)
        assert tokens == [i for _, ids in chat for i in [*ids, 2]]
        assert mask == [role == "assistant" for role, ids in chat for _ in range(len(ids) + 1)]
    # the readers' case: user [1], assistant [2], eot 3; row 1, at the user's eot, is scored, and row 0 is not
    tokens, mask = build([("user", [1]), ("assistant", [2])], 3)
    even = [[0.0] * 4 for _ in tokens]
    moved = []
    for t in range(4):
        rows = [list(row) for row in even]
        rows[t][2] = 3.0
        moved.append(abs(loss([(rows, tokens, mask)])[0] - math.log(4)) > 1e-9)
    assert moved == [False, True, True, False], moved
    print(f"250 random batches equal the softmax in 60 digits; {refused} wrong ids were refused; 200 chats keep their roles")


check()
estimate("uniform-loss", math.log(128_000))
estimate("two-chats", (10 * 2.0 + 1000 * 1.0) / 1010)
estimate("logit-memory", 4096 * 128_000 * 4 / 1e9)
