import math


def new_cache(n_kv_heads):
    return {"k": [[] for _ in range(n_kv_heads)], "v": [[] for _ in range(n_kv_heads)]}


def softmax(xs):
    m = max(xs)
    es = [math.exp(x - m) for x in xs]
    s = sum(es)
    return [e / s for e in es]


def attend_step(q, k, v, cache):
    n_heads = len(q)
    n_kv = len(cache["k"])
    if n_kv == 0 or n_heads == 0 or n_heads % n_kv != 0:
        raise ValueError("n_heads must be a multiple of n_kv_heads")
    if len(k) != n_kv or len(v) != n_kv:
        raise ValueError("wrong number of KV heads")

    d = len(q[0])
    for row in q:
        if len(row) != d:
            raise ValueError("query rows differ in length")

    for h in range(n_kv):
        if len(k[h]) != d or len(v[h]) != d:
            raise ValueError("row has the wrong length")
        if cache["k"][h] and len(cache["k"][h][0]) != d:
            raise ValueError("row does not fit the cache")
        cache["k"][h].append(list(k[h]))
        cache["v"][h].append(list(v[h]))

    group = n_heads // n_kv
    out = []
    for h in range(n_heads):
        keys = cache["k"][h // group]
        vals = cache["v"][h // group]
        w = softmax([sum(a * b for a, b in zip(q[h], key)) / math.sqrt(d) for key in keys])
        out.append([sum(w[t] * vals[t][i] for t in range(len(w))) for i in range(d)])
    return out
