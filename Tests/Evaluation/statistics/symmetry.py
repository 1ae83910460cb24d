"""What must turn round: A and B of a comparison, and `a` and `b` of a pair."""

import copy
import re

import facts
from cells import near, number
from entente import rows

# Columns of comparison.csv by what becomes of them; those in _a and _b are exchanged, p and q stay.
NEGATED = {
    "per_1000_diff", "log2_ratio", "lrc", "g2", "article_share_diff", "article_lrc", "log_odds_dirichlet", "log_odds_z",
}
NEGATED_BOUNDS = {"article_share_diff_lo": "article_share_diff_hi", "article_share_diff_hi": "article_share_diff_lo"}
INVERTED = {
    "rate_ratio": "rate_ratio", "rr_lo": "rr_hi", "rr_hi": "rr_lo", "rr_cluster_lo": "rr_cluster_hi",
    "rr_cluster_hi": "rr_cluster_lo",
}
# Drawn anew for the periods turned round, unless every split is tried.
DRAWN = {"perm_p", "perm_q"}


def antisymmetry(entente, database, a, b):
    """Swapping the periods a and b negates differences, inverts ratios with their bounds and leaves p alone."""
    there = rows(entente.report(database, "--period", b, "--baseline", a) / "statistics/comparison.csv")
    back = rows(entente.report(database, "--period", a, "--baseline", b) / "statistics/comparison.csv")
    others = {(row["kind"], row["id"]): row for row in back}
    if len(there) != len(back) or any((row["kind"], row["id"]) not in others for row in there):
        return ["other entities are compared"]
    return [
        f"{row['id']} {column}: {cell or 'empty'} there, {partner} back"
        for row in there
        for column, cell in row.items()
        if (partner := unturned(column, row, others[row["kind"], row["id"]])) is not None
    ]


def unturned(column, row, other):
    """The cell that is not the turned one, or None where all is right."""
    if column in DRAWN and row["perm_exact"] != "1":
        return None
    if column in INVERTED:
        right, partner = inverse(row, column, other, INVERTED[column]), INVERTED[column]
    elif column == "pct_change":
        right, partner = inverse_percent(row, other), column
    elif column in NEGATED or column in NEGATED_BOUNDS:
        partner = NEGATED_BOUNDS.get(column, column)
        right = same(row[column], other[partner], sign=-1)
    elif column == "flags":
        partner, exchanged = column, [turned_name(flag) for flag in other[column].split(";")]
        right = sorted(row[column].split(";")) == sorted(exchanged)
    else:
        partner = turned_name(column)
        right = same(row[column], other[partner])
    return None if right else f"{partner} {other[partner] or 'empty'}"


def turned_name(name):
    return re.sub("_[ab]$", lambda side: {"_a": "_b", "_b": "_a"}[side[0]], name)


def inverse(row, column, other, partner):
    """1/x back; where nothing is mentioned in B the ratio or bound is 0 there and, as 1/0, empty and flagged back."""
    cell, back = row[column], other[partner]
    if cell and back:
        return float(cell) != 0 and near(float(cell) * float(back), 1)
    if cell:
        return float(cell) == 0 and "absent_b" in row["flags"].split(";")
    if back:
        return float(back) == 0 and "absent_a" in row["flags"].split(";")
    return row["flags"] != ""


def inverse_percent(row, other):
    """100 · (ratio - 1) in both directions, so that it is empty, or -100, where the ratio is empty or 0."""
    return all(
        bool(side["pct_change"]) == bool(side["rate_ratio"])
        and (not side["pct_change"] or near(float(side["pct_change"]), 100 * (float(side["rate_ratio"]) - 1)))
        for side in (row, other)
    )


def same(cell, back, sign=1):
    a, b = number(cell), number(back)
    if isinstance(a, str) or isinstance(b, str):
        return cell == back
    return near(a, sign * b)


def few_articles(corpus):
    """Two periods of about six articles each, so few that every split is tried."""
    days = sorted(article["date"] for article in corpus["articles"] if article.get("date"))
    last, end = days[5], days[11]
    first = next(day for day in days if day > last)
    return f"{days[0]}..{last}", f"{first}..{max(first, end)}"


def exact_antisymmetry(entente, corpus, database):
    """The same where every split is tried: then perm_p stays too."""
    a, b = few_articles(corpus)
    table = rows(entente.report(database, "--period", b, "--baseline", a) / "statistics/comparison.csv")
    tried = [f"{row['id']}: not every split of {a} and {b} is tried" for row in table if row["perm_exact"] != "1"]
    return tried + antisymmetry(entente, database, a, b)


def exchange_of_pairs(entente, corpus, reference):
    """With ids in the opposite order `a` and `b` of every pair change places: n_a and n_b, and what has a direction."""
    renamed, names = in_opposite_order(corpus)
    table = rows(entente.report(entente.database(facts.of_oracle(renamed))) / "statistics/cooccurrence.csv")
    others = {(row["level"], row["a"], row["b"]): row for row in table}
    pairs = rows(reference / "statistics/cooccurrence.csv")
    if len(pairs) != len(others):
        return [f"{len(pairs)} pairs there, {len(others)} back"]
    return [
        f"{row['level']} {row['a']} {row['b']} {column}: {cell} there, {other[exchanged(column)]} back"
        for row in pairs
        for other in [others[row["level"], names[row["b"]], names[row["a"]]]]
        for column, cell in row.items()
        if column not in ("a", "b") and not same(cell, other[exchanged(column)])
    ]


DIRECTED = {"p_b_given_a": "p_a_given_b", "delta_p_b_given_a": "delta_p_a_given_b"}
DIRECTED |= {back: there for there, back in DIRECTED.items()}


def exchanged(column):
    return DIRECTED.get(column) or (turned_name(column) if column in ("n_a", "n_b", "kind_a", "kind_b") else column)


def in_opposite_order(corpus):
    """The corpus with its entities renamed so that the first id becomes the last; and the new names."""
    ids = sorted({entity for article in corpus["articles"] for sentence in article["sentences"] for entity in sentence})
    names = dict(zip(ids, reversed(ids)))
    renamed = copy.deepcopy(corpus)
    for article in renamed["articles"]:
        article["sentences"] = [[names[entity] for entity in sentence] for sentence in article["sentences"]]
    return renamed, names
