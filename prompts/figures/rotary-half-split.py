"""Seeded property test of the reference solution of coding/rotary-half-split.yaml, and its estimates.

python3 prompts/figures/rotary-half-split.py: standard library only, seeded, ends with 0 when all holds.
"""

import cmath
import math
import random
from functools import partial

import task

TEXT = task.text_of("rotary-half-split")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "rotary-half-split reference", "exec"), solution)


def naive(rows, base, offset):
    """Each pair as a complex number, turned by its angle."""
    out = []
    for r, row in enumerate(rows):
        half, new = len(row) // 2, [0.0] * len(row)
        for i in range(half):
            turned = complex(row[i], row[i + half]) * cmath.exp(1j * (offset + r) / base ** (2 * i / len(row)))
            new[i], new[i + half] = turned.real, turned.imag
        out.append(new)
    return out


def check():
    rng = random.Random(14)
    tables, rotate = solution["rope_tables"], solution["apply_rotary"]
    near = lambda p, q: len(p) == len(q) and all(len(r) == len(s) and all(abs(a - b) < 1e-8 for a, b in zip(r, s)) for r, s in zip(p, q))
    refused = 0
    for _ in range(300):
        width, n, offset, base = 2 * rng.randint(1, 5), rng.randint(0, 8), rng.choice([0, 1, 37, 5000]), rng.choice([10000.0, 16.0, 500000.0])
        rows = [[rng.uniform(-3, 3) for _ in range(width)] for _ in range(n)]
        kept = repr(rows)
        cos, sin = tables(n, width, base, offset)
        got = rotate(rows, cos, sin)
        assert repr(rows) == kept and near(got, naive(rows, base, offset)), (width, n, offset, base)
        # one by one with a growing offset, as in decoding
        single = [rotate([row], *tables(1, width, base, offset + r))[0] for r, row in enumerate(rows)]
        assert near(single, got)
        # the score depends on the distance alone
        q, k = ([rng.uniform(-1, 1) for _ in range(width)] for _ in "qk")
        m, far, shift = rng.randint(0, 50), rng.randint(0, 50), rng.randint(1, 50)
        turn = lambda row, p: rotate([row], *tables(1, width, base, p))[0]
        score = lambda a, b: sum(x * y for x, y in zip(turn(q, a), turn(k, b)))
        assert abs(score(m, far) - score(m + shift, far + shift)) < 1e-9
        # the curveball: an interleaved model gives the same scores after evens and odds are set apart
        pairs = lambda row, p: [
            part
            for i in range(width // 2)
            for z in [complex(row[2 * i], row[2 * i + 1]) * cmath.exp(1j * p / base ** (2 * i / width))]
            for part in (z.real, z.imag)
        ]
        apart = lambda row: row[0::2] + row[1::2]
        old = sum(x * y for x, y in zip(pairs(q, m), pairs(k, far)))
        assert abs(old - sum(x * y for x, y in zip(turn(apart(q), m), turn(apart(k), far)))) < 1e-9
        # the follow-up: another rotation by -100 renumbers a cached key
        c, s = tables(1, width, base, 100)
        back = rotate([turn(k, m + 100)], c, [[-v for v in s[0]]])
        assert near(back, [turn(k, m)])
        for wrong in ((cos + [[1.0] * (width // 2)], sin), (cos, sin[:-1]), ([row + [1.0] for row in cos], sin)):
            if n and (len(wrong[0]) != n or len(wrong[1]) != n or len(wrong[0][0]) != width // 2):
                try:
                    rotate(rows, *wrong)
                except ValueError:
                    refused += 1
                else:
                    raise AssertionError("tables that do not fit")
    for width in (1, 5, 0, -2):
        try:
            tables(2, width)
        except ValueError:
            continue
        raise AssertionError(width)
    print(f"300 random heads equal complex multiplication, also one by one; {refused} tables that do not fit were refused")


check()
cos, sin = solution["rope_tables"](4096, 128)
estimate("table-size", sum(len(row) for row in cos + sin))
estimate("angle-of-last-pair", 100 * 10_000 ** (-2 / 4))
