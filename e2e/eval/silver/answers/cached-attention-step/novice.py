import math


def new_cache(n_kv_heads):
    return {"k": [[]] * n_kv_heads, "v": [[]] * n_kv_heads}


def attend_step(q, k, v, cache):
    out = []
    n = len(k)
    for h in range(len(q)):
        keys = cache["k"][h % n]
        values = cache["v"][h % n]
        if len(keys) == 0:
            out.append(v[h % n])
            continue
        scores = []
        for key in keys:
            s = 0
            for i in range(len(key)):
                s += q[h][i] * key[i]
            scores.append(math.exp(s))
        total = sum(scores)
        row = [0] * len(q[h])
        for w, val in zip(scores, values):
            for i in range(len(val)):
                row[i] += w / total * val[i]
        out.append(row)
    for h in range(n):
        cache["k"][h].append(k[h])
        cache["v"][h].append(v[h])
    return out
