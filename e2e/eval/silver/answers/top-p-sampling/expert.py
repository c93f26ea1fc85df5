import math

_NEG = -math.inf


def token_probs(logits, temperature=1.0, top_p=1.0):
    """See the task; O(V) without a nucleus, O(V log V) with one."""
    if not temperature >= 0.0:
        raise ValueError(f"temperature must be >= 0, got {temperature!r}")
    if not 0.0 < top_p <= 1.0:
        raise ValueError(f"top_p must be in (0, 1], got {top_p!r}")
    top = max(logits, default=_NEG)
    if top == _NEG:
        raise ValueError("no token to choose")

    size = len(logits)
    if temperature == 0.0:
        probs = [0.0] * size
        probs[logits.index(top)] = 1.0      # index() finds the first of equals
        return probs

    # Shift before scaling. The shifted logit is <= 0, so dividing by a tiny temperature can only run to -inf,
    # and exp(-inf) is 0. Scaling first would give inf - inf.
    weights = [0.0 if x == _NEG else math.exp((x - top) / temperature) for x in logits]
    total = math.fsum(weights)              # >= 1, the best token alone gives exp(0)
    probs = [w / total for w in weights]
    if top_p == 1.0:
        return probs                        # by contract nothing is cut, whatever the running sum says

    # Rank by logit, not by probability: two logits may round to one probability. -logit first, index second.
    ranked = sorted(range(size), key=lambda i: (-logits[i], i))
    mass = 0.0
    kept = []
    for i in ranked:
        if probs[i] == 0.0:                 # underflow or banned: adds nothing from here on
            break
        kept.append(i)
        mass += probs[i]
        if mass >= top_p:
            break

    out = [0.0] * size
    norm = math.fsum(probs[i] for i in kept)
    for i in kept:
        out[i] = probs[i] / norm
    return out


def draw(probs, u):
    running = 0.0
    last = None
    for i, p in enumerate(probs):
        if p > 0.0:
            last = i
            running += p
            if running > u:
                return i
    if last is None:
        raise ValueError("no token has any probability")
    return last
