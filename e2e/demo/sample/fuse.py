def fuse(rankings, k=60):
    """Reciprocal rank fusion of several ranked lists of chunk ids."""
    scores = {}
    for ranking in rankings:
        for place, chunk in enumerate(ranking, start=1):
            scores[chunk] = scores.get(chunk, 0.0) + 1.0 / (k + place)
    return sorted(scores, key=scores.get, reverse=True)
