"""Holds `entente report --statistics` against an independent program, and prints the acceptance tests.

evaluate.py --oracle oracle.py --entente .build/release/entente [--seeds 1-5] [--folder DIR]
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

import acceptance
import calibration
import facts
import readers
import symmetry
from acceptance import EARLIER, LATER, TABLES
from cells import differences
from entente import Entente

SAMPLE = Path(__file__).resolve().parents[3] / "reports/sample"


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        entente = Entente(options.entente.resolve(), folder)
        seeds = [Seed(options.oracle.resolve(), entente, seed, nasty) for seed in options.seeds for nasty in (False, True)]
        faults = {"cells": [], "invariants": [], "hygiene": [], "provenance": [], "round trip": [], "turned": []}
        for seed in seeds:
            print(f"  seed {seed.name}", flush=True)
            seed.check(faults)
        results = acceptance_tests(entente, seeds[1], faults)
        failed = print_results(results)
    sys.exit(1 if failed else 0)


class Seed:
    """A corpus of the oracle, its tables, and our reports on it."""

    def __init__(self, oracle, entente, seed, nasty):
        self.entente = entente
        self.name = f"{seed}{' nasty' if nasty else ''}"
        self.tables = Path(entente.folder) / f"oracle-{seed}-{nasty}"
        path = self.tables.with_suffix(".json")
        run(oracle, "gen", "--seed", seed, "--articles", 60, "--entities", 12, *["--nasty"] * nasty, "--out", path)
        run(oracle, "tables", path, "--out", self.tables, "--a", EARLIER, "--b", LATER)
        self.corpus = json.loads(path.read_text(encoding="utf-8"))
        self.database = entente.database(facts.of_oracle(self.corpus))
        self.whole = entente.report(self.database)
        self.change = entente.report(self.database, "--period", LATER, "--baseline", EARLIER)

    def check(self, faults):
        for name in TABLES:
            folder = self.change if name == "comparison" else self.whole
            found = differences(folder / f"statistics/{name}.csv", self.tables / f"{name}.csv")
            faults["cells"] += [f"seed {self.name} {name}.csv {fault}" for fault in found]
        broken, met, fractions = acceptance.invariants(self.whole)
        faults["invariants"] += broken + acceptance.row_sums(self.corpus, met, fractions)
        faults["hygiene"] += acceptance.hygiene(self.whole) + acceptance.hygiene(self.change)
        faults["provenance"] += acceptance.provenance(self.whole)
        faults["turned"] += symmetry.antisymmetry(self.entente, self.database, EARLIER, LATER)
        faults["turned"] += symmetry.exact_antisymmetry(self.entente, self.corpus, self.database)
        faults["turned"] += symmetry.exchange_of_pairs(self.entente, self.corpus, self.whole)
        faults["round trip"] += readers.round_trip(self.whole)


def acceptance_tests(entente, seed, faults):
    """Each test: its number, what it holds, what was found, and its faults."""
    unchanged = calibration.null_calibration(entente, np.random.default_rng(5))
    rates = coverage(calibration.rate_coverage, entente, {5: 20, 10: 15, 30: 10})
    scores = coverage(calibration.score_coverage, entente, {5: 30, 10: 30, 30: 20, 100: 15})
    faults["round trip"] += readers.spreadsheets(seed.change) + readers.spreadsheets(SAMPLE)
    return [
        (1, "cell by cell against the oracle", "every cell of five tables", faults["cells"]),
        (2, "Fisher against enumeration, 13,928 tables", "make test: Fisher's exact test", None),
        (3, "interval vectors", "make test: the suites of each interval", None),
        (4, "row sums, full ≥ binary ≥ fractional, G2 = 2N·MI", "every pair", faults["invariants"]),
        (5, "nothing changed: share of p < .05 in .03-.07", f"{shares(unchanged)}  (500 splits: make test)",
         outside(unchanged, 0.03, 0.07)),
        (6, "per_1000 covers .92-.98 at 5, 10, 30 stories", shares(rates), outside(rates, 0.92, 0.98)),
        (7, "every article twice", "rates, PMI, Dice, G2, errors; copies", acceptance.doubling(entente, seed.corpus)),
        (8, "order, threads and seeds", "byte by byte", acceptance.order(entente, seed.corpus, seed.database, seed.whole)),
        (9, "no nan, inf, NA, -0; empty cells flagged", "every cell; make test: zero cells", faults["hygiene"]),
        (10, "A and B, a and b swapped", "every cell of comparison and cooccurrence", faults["turned"]),
        (11, "evidence recounts to n_ab and n_ab_full", "every pair of sentences", faults["provenance"]),
        (12, "round trip", readers.readers(), faults["round trip"]),
        ("E", "score covers .92-.98 at 5, 10, 30, 100 stories", shares(scores), outside(scores, 0.92, 0.98)),
    ]


def coverage(measure, entente, runs):
    """The share of intervals that hold the truth, by the number of stories; each with draws of its own."""
    return {n: measure(entente, np.random.default_rng([1, n]), n, count) for n, count in runs.items()}


def shares(found):
    return "  ".join(f"{name} {share:.3f}" for name, share in found.items())


def outside(found, lowest, highest):
    return [f"{name}: {share:.3f}" for name, share in found.items() if not lowest <= share <= highest]


def print_results(results):
    print(f"{'':>3} {'':4} {'test':52} found")
    for place, test, found, faults in results:
        verdict = "" if faults is None else "ok" if not faults else "FAIL"
        print(f"{place:>3} {verdict:4} {test:52} {found}")
        for fault in (faults or [])[:8]:
            print(f"         {fault}")
        if faults and len(faults) > 8:
            print(f"         and {len(faults) - 8} more")
    return any(faults for *_, faults in results)


def run(*command):
    subprocess.run([sys.executable, *map(str, command)], check=True, stdout=subprocess.DEVNULL)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--oracle", type=Path, required=True)
    parser.add_argument("--entente", type=Path, default=Path(".build/release/entente"))
    parser.add_argument("--seeds", type=seeds, default=range(1, 6), help="such as 1-5")
    parser.add_argument("--folder", type=Path, default=None, help="where corpora and reports stand while it runs")
    return parser.parse_args()


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


if __name__ == "__main__":
    main()
