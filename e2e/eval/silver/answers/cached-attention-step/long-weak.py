import math


def new_cache(n_kv_heads):
    """Factory for an empty KV cache."""
    return {"k": [[] for _ in range(n_kv_heads)], "v": [[] for _ in range(n_kv_heads)]}


def dot_product(a, b):
    """Compute the dot product of two vectors."""
    return sum(x * y for x, y in zip(a, b))


def softmax(scores):
    """Normalise the scores to a probability distribution."""
    exps = [math.exp(s) for s in scores]
    total = sum(exps)
    return [e / total for e in exps]


def attend_step(q, k, v, cache):
    """Perform one attention step with a KV cache."""
    if len(q) % len(k) != 0:
        raise ValueError("Number of query heads must be a multiple of the number of KV heads")

    # Stage 1: update the cache
    for head in range(len(k)):
        cache["k"][head].append(k[head])
        cache["v"][head].append(v[head])

    group_size = len(q) // len(k)
    head_dim = len(q[0])
    outputs = []
    for head in range(len(q)):
        kv_head = head // group_size
        # Stage 2: scores
        scores = [dot_product(q[head], key) / math.sqrt(head_dim) for key in cache["k"][kv_head]]
        # Stage 3: softmax
        weights = softmax(scores)
        # Stage 4: aggregation
        outputs.append([sum(w * value[i] for w, value in zip(weights, cache["v"][kv_head])) for i in range(head_dim)])
    return outputs
