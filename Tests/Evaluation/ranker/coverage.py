#!/usr/bin/env python3
"""Holds score_expected of reports against articles coded by hand: how often its interval holds the score of the hand coding.

    coverage.py --entente BINARY --gold FILE... --texts FOLDER [--unseen FIRST-LAST,…] [--leave-out FIRST-LAST,…] [--corpora N]

Draws corpora of 10, 20 and 40 articles, gives each act the probability that the weights of other folds give it, reads them into a
database of their own with `entente import facts` and makes the report with `entente report`: what is read is engagement.csv. E of the
hand coding is 100 times the score points of its acts per article, each act once for a country. Only articles of --unseen are drawn where
they are given, as rules flatter the others.

Printed are, by size: rows of countries; the share whose interval holds E of the same articles, of all rows, of those with E of 40 and
above, and of those with 40 score points and above; the share that holds E of all articles that corpora are drawn from; the mean absolute
errors of score_expected and score. Exit code 1 where less than .90 or more than .99 of all rows are held, or score_expected errs more.
"""
import argparse, collections, csv, io, json, os, random, subprocess, sys, tempfile

import missed
from regression import TUNED, folds_of, learn, logistic
from train import acts, annotate, ids

SIZES = (10, 20, 40)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", required=True)
    parser.add_argument("--gold", required=True, nargs="+")
    parser.add_argument("--texts", required=True)
    parser.add_argument("--unseen", default="")
    parser.add_argument("--leave-out", default="")
    parser.add_argument("--corpora", type=int, default=100, help="of each size")
    return parser.parse_args()


def facts(gold, answers, unseen):
    """A line for `entente import facts` of each article, its probabilities those of the other folds."""
    rows, lines = acts(gold, answers, unseen), {}
    for articles, others in folds_of(rows, [article["id"] for article in gold]):
        weights, _ = learn(others)
        for article in articles:
            start = weights["base"] + (0.0 if article in unseen else weights.get(TUNED, 0.0))
            whole = answers[article][0]
            answer = dict(whole, engagements=[
                dict(act, probability=round(logistic(start + sum(weights.get(f, 0.0) for f in act["features"])), 3))
                if act.get("features") is not None else act for act in whole["engagements"]])
            lines[article] = json.dumps(answer, ensure_ascii=False)
    return lines


def report(binary, lines):
    """The rows of engagement.csv on a corpus."""
    with tempfile.TemporaryDirectory() as folder:
        path, database = os.path.join(folder, "facts.jsonl"), os.path.join(folder, "facts.sqlite")
        with open(path, "w", encoding="utf8") as out:
            out.write("\n".join(lines) + "\n")
        for command in (["import", "facts", path], ["report", "-o", folder, "--label", "latest"]):
            done = subprocess.run([binary, *command, "-q", "-d", database], capture_output=True, text=True)
            if done.returncode not in (0, 3):
                sys.exit(f"entente {command[0]} ended with {done.returncode}: {done.stderr}")
        with open(os.path.join(folder, "latest", "engagement.csv"), encoding="utf8", newline="") as table:
            return list(csv.DictReader(io.StringIO(table.read().lstrip("\ufeff"))))


def hand_points(article):
    points = collections.Counter()
    for act, _ in missed.hand_acts(article):
        for country in act.countries:
            points[country] += act.score
    return points


def measure(size, corpora, chance, pool, lines, points, binary):
    of_all = collections.Counter()
    for article in pool:
        of_all.update(points[article])
    rows = []
    for _ in range(corpora):
        corpus = chance.sample(pool, size)
        hand = collections.Counter()
        for article in corpus:
            hand.update(points[article])
        for row in report(binary, [lines[article] for article in corpus]):
            if row["score_expected_lo"]:
                country = missed.now(row["iso3"])
                bounds = float(row["score_expected_lo"]), float(row["score_expected_hi"])
                rows.append((
                    100 * hand[country] / size, 100 * of_all[country] / len(pool), bounds, float(row["score_expected"]),
                    float(row["score"]), hand[country]))
    return rows


def show(size, rows):
    def held(kept, column):
        kept = [row for row in rows if kept(row)]
        inside = sum(row[2][0] - 1e-6 <= row[column] <= row[2][1] + 1e-6 for row in kept)
        return inside / len(kept) if kept else float("nan"), len(kept)

    errors = [sum(abs(row[column] - row[0]) for row in rows) / len(rows) for column in (3, 4)]
    below, above = (sum(test(row) for row in rows) / len(rows) for test in (
        lambda row: row[0] < row[2][0] - 1e-6, lambda row: row[0] > row[2][1] + 1e-6))
    shares = [held(lambda row: True, 0), held(lambda row: row[0] >= 40, 0), held(lambda row: row[5] >= 40, 0), held(lambda row: True, 1)]
    print(f"{size} articles: {len(rows)} scores of countries; E of the hand coding is inside in {shares[0][0]:.3f}"
          f" (below {below:.3f}, above {above:.3f}), of {shares[1][1]} with E of 40 and above in {shares[1][0]:.3f}, of {shares[2][1]} with"
          f" 40 score points and above in {shares[2][0]:.3f}; E of all articles in {shares[3][0]:.3f};"
          f" mean absolute error {errors[0]:.1f}, of score {errors[1]:.1f}", flush=True)
    return 0.90 <= shares[0][0] <= 0.99 and errors[0] < errors[1]


def main():
    given = arguments()
    gold = [json.loads(line) for name in given.gold for line in open(name, encoding="utf8") if line.strip()]
    known = [article["id"] for article in gold]
    left_out, unseen = ids(given.leave_out, known), ids(given.unseen, known)
    gold = [article for article in gold if article["id"] not in left_out]
    lines = facts(gold, annotate(given.entente, given.texts, gold), unseen)
    points = {article["id"]: hand_points(article) for article in gold}
    pool = sorted(unseen & points.keys()) or sorted(points)
    chance = random.Random(1)
    sizes = [size for size in SIZES if size <= len(pool)]
    results = [show(size, measure(size, given.corpora, chance, pool, lines, points, given.entente)) for size in sizes]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
