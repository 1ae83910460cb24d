"""Comparing tables cell by cell."""

from entente import columns, rows

# Differences of logarithms, or of an observation and its expectation: near zero they are compared absolutely.
DIFFERENCES = {
    "g2", "chi2", "phi", "cmh_chi2", "pmi", "npmi", "ppmi", "log_odds", "log_odds_lo", "log_odds_hi", "t_score",
    "z_score", "delta_p_b_given_a", "delta_p_a_given_b", "log2_ratio", "lrc", "article_lrc", "per_1000_diff",
    "pct_change", "article_share_diff", "article_share_diff_lo", "article_share_diff_hi", "log_odds_dirichlet",
    "log_odds_z", "mk_z", "kendall_tau_b", "sen_slope", "sen_lo", "sen_hi", "kl_d", "dp", "dp_norm", "dp_egbert",
    "juilland_d", "per_1000_se", "betweenness", "clustering", "eigenvector",
}
# Probabilities of a statistic that may be zero: then they are near one, and as far apart as its square root.
OF_DIFFERENCES = {"g2_p": "g2", "g2_q": "g2", "chi2_p": "chi2", "cmh_p": "cmh_chi2", "cmh_q": "cmh_chi2"}


def differences(mine, theirs):
    """Where a table of ours differs from the oracle's in the oracle's columns."""
    ours, names = rows(mine), columns(theirs)
    if [name for name in columns(mine) if name in names] != names:
        return [f"columns {columns(mine)}"]
    reference = rows(theirs)
    if len(ours) != len(reference):
        return [f"{len(ours)} rows, not {len(reference)}"]
    return [
        f"row {number} {name}: {a[name]!r}, not {b[name]!r}"
        for number, (a, b) in enumerate(zip(ours, reference), start=2)
        for name in names
        if not agree(name, a, b)
    ]


def agree(name, mine, theirs):
    a, b = number(mine[name]), number(theirs[name])
    if name == "community":
        return mine[name] != ""
    if isinstance(a, str) or isinstance(b, str):
        return mine[name] == theirs[name]
    if isinstance(b, int):
        return a == b
    if name == "best_modularity":
        return a >= b - 1e-12
    if name in OF_DIFFERENCES and abs(number(theirs[OF_DIFFERENCES[name]])) < 1e-8:
        return abs(a - b) < 1e-4
    close = abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    return close or name in DIFFERENCES and abs(a - b) <= 1e-9


def near(a, b, tolerance=1e-9):
    """Whether two numbers agree, relative to the greater; below 1 absolutely."""
    return abs(a - b) <= tolerance * max(1, abs(a), abs(b))


def number(cell):
    """An integer, a number, or the cell's own text."""
    for kind in (int, float):
        try:
            return kind(cell)
        except ValueError:
            continue
    return cell
