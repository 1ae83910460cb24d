"""How often courtship_lo and courtship_hi of focus.csv hold the true ratio, in corpora of bursty stories.

python3 courtship.py prints: stories, acts a story of either side, corpora that have an interval, the part of these
whose interval holds the truth. It follows FocusTable.swift: stories with an act, three of either side at least.
"""

import numpy as np
from scipy import stats


def interval(own, others):
    """The jackknife interval of ln((a + 1/2) / (b + 1/2)), or None."""
    told = own + others > 0
    own, others = own[told], others[told]
    if min(np.count_nonzero(own), np.count_nonzero(others)) < 3:
        return None
    value = np.log((own.sum() + 0.5) / (others.sum() + 0.5))
    without = np.log((own.sum() - own + 0.5) / (others.sum() - others + 0.5))
    if without.min() == without.max():
        return None
    count = len(own)
    error = np.sqrt((count - 1) / count * np.square(without - without.mean()).sum())
    spread = stats.t.ppf(0.975, count - 1) * error
    return value - spread, value + spread


def coverage(rng, stories, own_rate, other_rate, corpora=2500, burst=0.5):
    truth = np.log(own_rate / other_rate)
    found = []
    for _ in range(corpora):
        shared = rng.gamma(burst, 1 / burst, stories)
        own = rng.poisson(own_rate * shared * rng.gamma(burst, 1 / burst, stories))
        others = rng.poisson(other_rate * shared * rng.gamma(burst, 1 / burst, stories))
        bounds = interval(own, others)
        if bounds is not None:
            found.append(bounds[0] <= truth <= bounds[1])
    return len(found), float(np.mean(found)) if found else float("nan")


if __name__ == "__main__":
    rng = np.random.default_rng(7)
    for stories in (10, 30, 100, 300):
        for own, other in ((0.1, 0.1), (0.3, 0.3), (0.3, 0.05), (0.5, 0.1), (0.02, 0.2)):
            count, share = coverage(rng, stories, own, other)
            print(f"{stories:4} {own:5} {other:5} {count:5} {share:.3f}")
