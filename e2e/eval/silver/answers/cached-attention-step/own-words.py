import math


def new_cache(n_kv_heads):
    drawers = {"k": [], "v": []}
    for _ in range(n_kv_heads):
        drawers["k"].append([])
        drawers["v"].append([])
    return drawers


def inspect(q, k, v, cache):
    """Refuses a delivery that does not fit; touches nothing."""
    drawers = len(cache["k"])
    if drawers == 0:
        raise ValueError("no KV head")
    if len(q) == 0 or len(q) % drawers != 0:
        raise ValueError(f"{len(q)} query heads cannot share {drawers} KV heads")
    if len(k) != drawers or len(v) != drawers:
        raise ValueError(f"expected {drawers} rows in k and v, got {len(k)} and {len(v)}")
    width = len(q[0])
    for name, rows in (("q", q), ("k", k), ("v", v)):
        for row in rows:
            if len(row) != width:
                raise ValueError(f"a row of {name} has {len(row)} numbers, not {width}")
    for side in ("k", "v"):
        for drawer in cache[side]:
            if drawer and len(drawer[0]) != width:
                raise ValueError(f"the cache holds rows of {len(drawer[0])}, not {width}")
    return width, len(q) // drawers


def attend_step(q, k, v, cache):
    width, cooks = inspect(q, k, v, cache)

    for drawer, row in zip(cache["k"], k):
        drawer.append(list(row))
    for drawer, row in zip(cache["v"], v):
        drawer.append(list(row))

    root = math.sqrt(width)
    meal = []
    for number, wish in enumerate(q):
        labels = cache["k"][number // cooks]
        goods = cache["v"][number // cooks]
        fits = []
        for label in labels:
            fits.append(math.fsum(w * l for w, l in zip(wish, label)) / root)
        best = max(fits)
        shares = [math.exp(fit - best) for fit in fits]
        whole = sum(shares)
        mix = [0.0] * width
        for share, good in zip(shares, goods):
            for i, x in enumerate(good):
                mix[i] += share / whole * x
        meal.append(mix)
    return meal
