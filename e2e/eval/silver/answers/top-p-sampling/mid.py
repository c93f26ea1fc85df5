import math


def token_probs(logits, temperature=1.0, top_p=1.0):
    if temperature < 0:
        raise ValueError("temperature < 0")
    if not 0 < top_p <= 1:
        raise ValueError("top_p must be in (0, 1]")
    if not logits or max(logits) == -math.inf:
        raise ValueError("no token to choose")

    n = len(logits)
    if temperature == 0:
        best = logits.index(max(logits))
        out = [0.0] * n
        out[best] = 1.0
        return out

    # scale, then subtract the max so that exp cannot overflow
    scaled = [x / temperature for x in logits]
    m = max(scaled)
    exps = [math.exp(x - m) for x in scaled]
    total = sum(exps)
    probs = [e / total for e in exps]

    if top_p == 1.0:
        return probs

    order = sorted(range(n), key=lambda i: (-logits[i], i))
    mass = 0.0
    out = [0.0] * n
    for i in order:
        out[i] = probs[i]
        mass += probs[i]
        if mass >= top_p:
            break
    return [p / mass for p in out]


def draw(probs, u):
    running = 0.0
    last = None
    for i, p in enumerate(probs):
        if p > 0:
            last = i
            running += p
            if running > u:
                return i
    return last
