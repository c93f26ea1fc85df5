import math


def token_probs(logits, temperature=1.0, top_p=1.0):
    if temperature < 0:
        raise ValueError("temperature must be positive")
    if top_p > 1:
        raise ValueError("top_p too big")
    if temperature == 0:
        best = logits.index(max(logits))
        return [1 if i == best else 0 for i in range(len(logits))]
    # softmax with temperature
    exps = [math.exp(l / temperature) for l in logits]
    total = sum(exps)
    probs = [e / total for e in exps]
    # top p
    order = sorted(range(len(probs)), key=lambda i: probs[i], reverse=True)
    kept = []
    s = 0
    for i in order:
        if s + probs[i] > top_p:
            break
        kept.append(i)
        s += probs[i]
    result = [0] * len(probs)
    for i in kept:
        result[i] = probs[i] / s
    return result


def draw(probs, u):
    s = 0
    for i in range(len(probs)):
        s += probs[i]
        if s > u:
            return i
