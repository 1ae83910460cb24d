"""Logistic regression with a penalty on the squares of the weights, and folds of articles; used by train.py, missed.py and coverage.py.

A row is (article, names of the features that an act has, whether the act is right).
"""
import collections, math

PENALTY = 2.5
FEWEST = 5
FOLDS = 10
# The feature of articles that rules were tuned on.
TUNED = "tuned"


def solve(matrix, vector):
    """Gauss with the largest pivot; the matrix is that of a penalised regression, never singular."""
    n = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    solution = [0.0] * n
    for i in reversed(range(n)):
        solution[i] = (rows[i][n] - sum(rows[i][j] * solution[j] for j in range(i + 1, n))) / rows[i][i]
    return solution


def logistic(x):
    return 1 / (1 + math.exp(-max(-20.0, min(20.0, x))))


def learn(rows):
    """Weights by feature, by Newton's method; the base is not penalised."""
    counts = collections.Counter(feature for _, features, _ in rows for feature in features)
    names = ["base"] + sorted(feature for feature, count in counts.items() if count >= FEWEST)
    place = {name: i for i, name in enumerate(names)}
    examples = [([0] + [place[f] for f in features if f in place], float(good)) for _, features, good in rows]
    weights = [0.0] * len(names)
    for _ in range(30):
        gradient = [0.0] + [-PENALTY * w for w in weights[1:]]
        hessian = [[0.0] * len(names) for _ in names]
        for i in range(1, len(names)):
            hessian[i][i] = PENALTY
        for present, good in examples:
            p = logistic(sum(weights[i] for i in present))
            for i in present:
                gradient[i] += good - p
                row = hessian[i]
                for j in present:
                    row[j] += p * (1 - p)
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-9:
            break
    return dict(zip(names, weights)), counts


def said(weights, features):
    return logistic(weights["base"] + sum(weights.get(f, 0.0) for f in features if f != TUNED))


def folds_of(rows, articles):
    """The articles of each fold, and the acts of all other articles."""
    fold = {article: i % FOLDS for i, article in enumerate(sorted(set(articles)))}
    for k in range(FOLDS):
        yield {article for article in fold if fold[article] == k}, [row for row in rows if fold[row[0]] != k]
