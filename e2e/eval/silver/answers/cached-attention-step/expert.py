import math


def new_cache(n_kv_heads):
    """The empty cache of one layer and one sequence: {"k": [...], "v": [...]}, a list of rows per KV head, even for 0."""
    return {"k": [[] for _ in range(n_kv_heads)], "v": [[] for _ in range(n_kv_heads)]}


def _check(q, k, v, cache):
    """Return (head_dim, query heads per KV head) or raise ValueError. Changes nothing."""
    n_heads, n_kv_heads = len(q), len(cache["k"])
    if n_kv_heads == 0 or n_heads == 0:
        raise ValueError("need at least one query head and one KV head")
    if n_heads % n_kv_heads:
        raise ValueError(f"{n_heads} query heads are no multiple of {n_kv_heads} KV heads")
    if len(k) != n_kv_heads or len(v) != n_kv_heads:
        raise ValueError(f"cache has {n_kv_heads} KV heads, k has {len(k)}, v has {len(v)}")
    head_dim = len(q[0])
    if head_dim == 0:
        raise ValueError("empty rows")
    rows = [*q, *k, *v]
    rows += [head[0] for part in ("k", "v") for head in cache[part] if head]
    if any(len(row) != head_dim for row in rows):
        raise ValueError(f"all rows must have {head_dim} numbers")
    return head_dim, n_heads // n_kv_heads


def _softmax(scores):
    top = max(scores)
    exps = [math.exp(s - top) for s in scores]
    total = sum(exps)  # >= 1, the maximum itself contributes exp(0)
    return [e / total for e in exps]


def attend_step(q, k, v, cache):
    """Attention for one new token; see the prompt. The cache is untouched when ValueError is raised."""
    head_dim, group = _check(q, k, v, cache)

    for part, new_rows in (("k", k), ("v", v)):
        for head, row in zip(cache[part], new_rows):
            head.append(list(row))  # the caller reuses its buffers

    scale = 1.0 / math.sqrt(head_dim)
    result = []
    for h, query in enumerate(q):
        keys, values = cache["k"][h // group], cache["v"][h // group]
        weights = _softmax([scale * sum(a * b for a, b in zip(query, key)) for key in keys])
        result.append([sum(w * value[i] for w, value in zip(weights, values)) for i in range(head_dim)])
    return result
