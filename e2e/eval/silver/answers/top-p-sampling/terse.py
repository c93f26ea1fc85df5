import math


def token_probs(logits, temperature=1.0, top_p=1.0):
    if not temperature >= 0:
        raise ValueError("temperature")
    if not 0 < top_p <= 1:
        raise ValueError("top_p")
    top = max(logits, default=-math.inf)
    if top == -math.inf:
        raise ValueError("no token")
    n = len(logits)
    if temperature == 0:
        out = [0.0] * n
        out[logits.index(top)] = 1.0
        return out
    # subtract first: (x - top) <= 0, so / tiny T -> -inf at worst -> exp = 0
    w = [0.0 if x == -math.inf else math.exp((x - top) / temperature) for x in logits]
    z = math.fsum(w)
    p = [x / z for x in w]
    if top_p == 1:
        return p
    out, mass = [0.0] * n, 0.0
    for i in sorted(range(n), key=lambda i: -logits[i]):  # stable: ties -> lower index
        out[i] = p[i]
        mass += p[i]
        if mass >= top_p:
            break
    return [x / mass for x in out]


def draw(probs, u):
    acc, last = 0.0, None
    for i, x in enumerate(probs):
        if x > 0:
            acc, last = acc + x, i
            if acc > u:
                return i
    return last
