"""What must hold of the folder statistics/ for any corpus: the acceptance tests that need the whole program."""

import collections
import json
import math
import random
import re

import facts
from cells import near, number
from entente import rows

TABLES = ["frequency", "cooccurrence", "comparison", "trend", "network"]
EARLIER, LATER = "2021-01-01..2021-06-30", "2021-07-01..2021-12-31"


def invariants(folder):
    """Row sums of binary and fractional counts, their order, and G2 = 2N · mutual information, from the tables alone."""
    faults = []
    met, fractions = collections.Counter(), collections.Counter()
    for row in rows(folder / "statistics/cooccurrence.csv"):
        n, a, b, both = (int(row[name]) for name in ("units", "n_a", "n_b", "n_ab"))
        full, fractional = int(row["n_ab_full"]), float(row["n_ab_fractional"])
        name = f"{row['level']} {row['a']} {row['b']}"
        if not full >= both >= fractional - 1e-9:
            faults.append(f"{name}: {full}, {both}, {fractional}")
        cells = [(both, a, b), (a - both, a, n - b), (b - both, n - a, b), (n - a - b + both, n - a, n - b)]
        information = sum(o / n * math.log(o * n / (r * c)) for o, r, c in cells if o)
        if row["degenerate"] == "0" and not near(abs(float(row["g2"])), 2 * n * information, 1e-7):
            faults.append(f"{name}: G2 {row['g2']}, 2N·MI {2 * n * information}")
        for entity in (row["a"], row["b"]):
            met[row["level"], entity] += both
            fractions[row["level"], entity] += fractional
    return faults, met, fractions


def row_sums(corpus, met, fractions):
    """Σ binary = Σ (k - 1) over an entity's units; Σ fractional = the units in which it meets anyone."""
    expected, meeting = collections.Counter(), collections.Counter()
    for article in corpus["articles"]:
        for level, units in units_of(article).items():
            for unit in units:
                for entity in unit:
                    expected[level, entity] += len(unit) - 1
                    meeting[level, entity] += len(unit) > 1
    return [f"{key}" for key in met if met[key] != expected[key] or not near(fractions[key], meeting[key])]


def units_of(article):
    sentences = [set(sentence) for sentence in article["sentences"]]
    paragraphs, rest = [], sentences
    for count in article["paragraphs"]:
        paragraphs.append(set().union(*rest[:count]))
        rest = rest[count:]
    return {"article": [set().union(*sentences)], "paragraph": paragraphs, "sentence": sentences}


def doubling(entente, corpus):
    """Every article twice: rates and PMI as before, G2 twice as great; as copies that count once, nothing changes."""
    once = facts.of_oracle(corpus)
    copies = [dict(json.loads(line), id=json.loads(line)["id"] + "-copy") for line in once]
    twice = once + [json.dumps(copy, ensure_ascii=False) for copy in copies]
    single = entente.report(entente.database(once))
    double = entente.report(entente.database(twice))
    collapsed = entente.report(entente.database(twice), "--duplicates", "collapse")
    faults = []
    for a, b in zip(rows(single / "statistics/cooccurrence.csv"), rows(double / "statistics/cooccurrence.csv")):
        for name, factor in (("pmi", 1), ("dice", 1), ("g2", 2)):
            if a[name] and not near(factor * float(a[name]), float(b[name])):
                faults.append(f"{a['level']} {a['a']} {a['b']} {name}: {a[name]}, {b[name]}")
    for a, b in zip(rows(single / "statistics/frequency.csv"), rows(double / "statistics/frequency.csv")):
        stories = len(once)
        shrunk = math.sqrt((stories - 1) / (2 * stories - 1))
        if not near(float(a["per_1000_words"]), float(b["per_1000_words"])):
            faults.append(f"{a['id']} per_1000_words")
        if not near(float(a["per_1000_se"]) * shrunk, float(b["per_1000_se"])):
            faults.append(f"{a['id']} per_1000_se: {a['per_1000_se']}, {b['per_1000_se']}")
    for name in TABLES:
        if name != "comparison" and text(single, name) != text(collapsed, name):
            faults.append(f"{name}.csv with copies that count once")
    return faults


def order(entente, corpus, database, reference):
    """Shuffled articles and any number of threads give the same bytes; another seed other draws and nothing else."""
    shuffled = facts.of_oracle(corpus)
    random.Random(7).shuffle(shuffled)
    periods = ("--period", LATER, "--baseline", EARLIER)
    runs = [
        (entente.report(entente.database(shuffled)), "shuffled"), (entente.report(database, "--jobs", "1"), "1 thread"),
        (entente.report(database, "--jobs", "7"), "7 threads"),
    ]
    faults = [
        f"{name}.csv, {run}" for folder, run in runs for name in TABLES
        if name != "comparison" and text(folder, name) != text(reference, name)
    ]
    changes = [entente.report(database, *periods, "--jobs", jobs) for jobs in ("1", "2")]
    if text(changes[0], "comparison") != text(changes[1], "comparison"):
        faults.append("comparison.csv, 2 threads")
    other = entente.report(database, *periods, "--seed", "1")
    for name in TABLES:
        for a, b in zip(rows(changes[0] / f"statistics/{name}.csv"), rows(other / f"statistics/{name}.csv")):
            moved = [column for column in a if a[column] != b[column]]
            faults += [f"{name}.{column} with another seed" for column in moved if not re.search("boot|perm_[pq]", column)]
    return faults


def hygiene(folder):
    """No cell is nan, inf, NA or a negative zero; every number has its decimals; an empty cell has a reason."""
    faults = []
    for name in TABLES:
        path = folder / f"statistics/{name}.csv"
        for place, row in enumerate(rows(path) if path.exists() else [], start=2):
            for column, cell in row.items():
                if re.fullmatch(r"[+-]?(nan|inf|infinity|na)|-0(\.0*)?", cell, re.IGNORECASE):
                    faults.append(f"{name}.csv:{place} {column} {cell}")
                if isinstance(number(cell), float) and not re.fullmatch(r"-?\d+\.\d{4,}(e[+-]\d+)?", cell):
                    faults.append(f"{name}.csv:{place} {column} {cell}")
            if "" in (cell for column, cell in row.items() if column != "flags") and not row["flags"]:
                faults.append(f"{name}.csv:{place} has an empty cell without a flag")
    return faults


def provenance(folder):
    """The sentences that evidence.csv lists for two entities number n_ab, and their mentions recount to n_ab_full."""
    places = collections.defaultdict(collections.Counter)
    for row in rows(folder / "evidence.csv"):
        if row["kind"] != "event" and row["counted"] == "yes":
            places[row["id"]][row["article_id"], row["sentence"]] += 1
    faults = []
    for row in rows(folder / "statistics/cooccurrence.csv"):
        if row["level"] == "sentence":
            a, b = places[row["a"]], places[row["b"]]
            shared = a.keys() & b.keys()
            if (len(shared), sum(a[place] * b[place] for place in shared)) != (int(row["n_ab"]), int(row["n_ab_full"])):
                faults.append(f"{row['a']} {row['b']}")
    return faults


def text(folder, name):
    return (folder / f"statistics/{name}.csv").read_bytes()
