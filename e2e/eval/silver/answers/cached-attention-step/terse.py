import math


def new_cache(n_kv_heads):
    return {s: [[] for _ in range(n_kv_heads)] for s in "kv"}


def attend_step(q, k, v, cache):
    K, V = cache["k"], cache["v"]
    H, G = len(q), len(K)
    if not H or not G or H % G or not len(k) == len(v) == G:
        raise ValueError("heads")
    d = len(q[0])
    if any(len(r) != d for rows in (q, k, v, *K, *V) for r in rows):
        raise ValueError("head_dim")
    for g in range(G):
        K[g].append(list(k[g]))
        V[g].append(list(v[g]))
    out = []
    for h, x in enumerate(q):
        g = h * G // H
        s = [sum(a * b for a, b in zip(x, y)) / math.sqrt(d) for y in K[g]]
        m = max(s)
        e = [math.exp(z - m) for z in s]
        t = sum(e)
        out.append([sum(w * r[i] for w, r in zip(e, V[g])) / t for i in range(d)])
    return out
