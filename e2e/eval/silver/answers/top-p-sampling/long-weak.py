import math


def _validate(temperature, top_p):
    """Validate the sampling parameters."""
    if temperature < 0:
        raise ValueError("temperature must be non-negative")
    if top_p <= 0 or top_p > 1:
        raise ValueError("top_p must be in (0, 1]")


def _softmax(scores):
    """Convert scores to a probability distribution."""
    exps = [math.exp(s) for s in scores]
    total = sum(exps)
    return [e / total for e in exps]


def token_probs(logits, temperature=1.0, top_p=1.0):
    """Temperature-scaled nucleus distribution."""
    _validate(temperature, top_p)
    if not logits:
        raise ValueError("logits must not be empty")
    if temperature == 0:
        best = max(range(len(logits)), key=lambda i: logits[i])
        return [1.0 if i == best else 0.0 for i in range(len(logits))]

    scaled = [x / max(temperature, 1e-6) for x in logits]
    probs = _softmax(scaled)

    ranked = sorted(enumerate(probs), key=lambda pair: pair[1])[::-1]
    nucleus, mass = [], 0.0
    for index, p in ranked:
        nucleus.append(index)
        mass += p
        if mass >= top_p - 1e-9:
            break

    return [p / mass if i in nucleus else 0.0 for i, p in enumerate(probs)]


def draw(probs, u):
    """Inverse transform sampling."""
    running = 0.0
    for i, p in enumerate(probs):
        running += p
        if u < running:
            return i
    return len(probs) - 1
