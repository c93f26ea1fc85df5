import math


def token_probs(logits, temperature=1.0, top_p=1.0):
    if temperature < 0:
        raise ValueError(f"temperature must not be negative: {temperature}")
    if top_p <= 0 or top_p > 1:
        raise ValueError(f"top_p must be above 0 and at most 1: {top_p}")
    open_stalls = [i for i, x in enumerate(logits) if x != -math.inf]
    if not open_stalls:
        raise ValueError("nothing on the counter")

    # best first; equal ones in the order of the counter
    ranking = sorted(open_stalls, key=lambda i: (-logits[i], i))
    best = ranking[0]
    shares = [0.0] * len(logits)

    if temperature == 0:
        shares[best] = 1.0
        return shares

    # always the distance to the best one, never the absolute size
    weight = {i: math.exp((logits[i] - logits[best]) / temperature) for i in ranking}
    whole = math.fsum(weight.values())

    if top_p < 1:
        kept, filled = [], 0.0
        for i in ranking:
            kept.append(i)
            filled += weight[i] / whole
            if filled >= top_p:
                break
    else:
        kept = ranking

    rest = math.fsum(weight[i] for i in kept)
    for i in kept:
        shares[i] = weight[i] / rest
    return shares


def draw(probs, u):
    mark = 0.0
    fallback = -1
    for i, share in enumerate(probs):
        if share <= 0.0:
            continue
        mark += share
        fallback = i
        if mark > u:
            return i
    return fallback
