"""How often p-values fall below .05 where nothing changed, and how often intervals hold the truth."""

import json

import numpy as np

import corpora
from entente import rows


def null_calibration(entente, rng, splits=40, stories=30, entities=25):
    """The shares of p-values below .05 over random splits of one bursty corpus, in which nothing changes."""
    lines, _ = corpora.bursty(rng, stories, entities)
    hits = {"perm_p": [], "rr_cluster_p": []}
    for _ in range(splits):
        later = set(rng.permutation(stories)[: stories // 2])
        dated = [dated_in(line, 4 if place in later else 3) for place, line in enumerate(lines)]
        folder = entente.report(
            entente.database(dated), "--period", "2021-04-01..2021-04-30", "--baseline", "2021-03-01..2021-03-31")
        for row in rows(folder / "statistics/comparison.csv"):
            for name, found in hits.items():
                if row[name]:
                    found.append(float(row[name]) < 0.05)
    return {name: float(np.mean(found)) for name, found in hits.items()}


def dated_in(line, month):
    """The article on a day of a month of 2021."""
    return json.dumps(json.loads(line) | {"published": f"2021-{month:02d}-15"}, ensure_ascii=False)


def rate_coverage(entente, rng, stories, runs):
    """How often per_1000_lo and _hi hold the true rate."""
    hits = []
    for _ in range(runs):
        lines, rate = corpora.bursty(rng, stories)
        for row in rows(entente.report(entente.database(lines)) / "statistics/frequency.csv"):
            hits.append(float(row["per_1000_lo"]) <= rate <= float(row["per_1000_hi"]))
    return float(np.mean(hits))


def score_coverage(entente, rng, stories, runs):
    """How often score_lo and score_hi of engagement.csv hold the true score."""
    hits = []
    codes = entente.countries()
    for _ in range(runs):
        lines, score = corpora.engaged(rng, stories, codes)
        for row in rows(entente.report(entente.database(lines)) / "engagement.csv"):
            # Both countries of a pair have the same events: one of them is enough.
            if row["score_lo"] and codes.index(row["iso3"]) % 2 == 0:
                hits.append(float(row["score_lo"]) <= score <= float(row["score_hi"]))
    return float(np.mean(hits))
