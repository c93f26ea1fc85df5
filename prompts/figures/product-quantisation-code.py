"""Seeded property test of the reference solution of coding/product-quantisation-code.yaml, and its estimates.

python3 prompts/figures/product-quantisation-code.py: standard library only, seeded, ends with 0 when all holds.
"""

import random
from functools import partial

import task

TEXT = task.text_of("product-quantisation-code")
block = partial(task.block, TEXT)
estimate = partial(task.estimate, TEXT)


solution = {"__name__": "solution"}
exec(compile(block("reference"), "product-quantisation-code reference", "exec"), solution)
def long_way(query, code, books):
    """Squared distance from the query to the vector that the code stands for, without a table."""
    decoded = [x for book, c in zip(books, code) for x in book[c]]
    assert len(decoded) == len(query)
    return sum((q - x) * (q - x) for q, x in zip(query, decoded))


def check():
    rng = random.Random(13)
    encode, distance_table, search = (solution[name] for name in ("encode", "distance_table", "search"))
    refused = 0
    for _ in range(300):
        widths = [rng.randint(1, 3) for _ in range(rng.randint(1, 4))]
        side = rng.choice([2, 3, 40])
        row = lambda width: [rng.randrange(side) for _ in range(width)]
        books = [[row(width) for _ in range(rng.randint(1, 5))] for width in widths]
        vectors, query = [row(sum(widths)) for _ in range(rng.randint(0, 20))], row(sum(widths))
        kept = repr((books, vectors, query))
        codes = encode(vectors, books)
        for vector, code in zip(vectors, codes):
            at = 0
            for width, book, c in zip(widths, books, code):
                away = [sum((a - b) ** 2 for a, b in zip(vector[at : at + width], centroid)) for centroid in book]
                assert c == away.index(min(away)), (vector, code)
                at += width
        table = distance_table(query, books)
        assert [len(line) for line in table] == [len(book) for book in books]
        whole = sorted((long_way(query, code, books), i) for i, code in enumerate(codes))
        for k in (1, 2, rng.randint(1, 25)):
            assert [tuple(pair) for pair in search(table, codes, k)] == whole[:k], (books, codes, query, k)
        assert repr((books, vectors, query)) == kept
        # decoding and encoding again names a centroid at distance 0, the first of equals
        for code in codes:
            again = encode([[x for book, c in zip(books, code) for x in book[c]]], books)[0]
            assert all(book[c] == book[d] and d <= c for book, c, d in zip(books, code, again))
        # codes of another index
        if codes:
            foreign = [list(code) for code in codes]
            bad = rng.choice(foreign)
            j = rng.randrange(len(bad))
            way = rng.randrange(4)
            if way == 0:
                bad.append(0)
            elif way == 1:
                bad.pop()
            else:
                bad[j] = len(books[j]) if way == 2 else -1
            try:
                search(table, foreign, 3)
            except ValueError:
                refused += 1
            else:
                raise AssertionError(bad)
        for wrong in (query + [0], query[:-1]):
            for call in (lambda: distance_table(wrong, books), lambda: encode([wrong], books)):
                try:
                    call()
                except ValueError:
                    refused += 1
                else:
                    raise AssertionError("a vector of the wrong length")
    print(f"300 random indexes equal the long way and a full sort; {refused} misfits were refused")


check()
estimate("look-ups", 1_000_000 * 32)
estimate("code-bytes", 1_000_000 * 32 / 1e6)
estimate("table-products", 32 * 256 * 8)
assert 1_000_000 * 256 * 4 / 1e6 == 1024 and 256 * 256 * 1_000_000 == 65_536_000_000
assert 10 * 32 * 256 * 8 == 655_360 > 10 * 1000 * 32 == 320_000 > 1000 * 256
