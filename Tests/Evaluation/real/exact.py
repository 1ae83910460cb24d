"""The tests that decide what a page states, computed a second time and in another way: from whole numbers."""

from fractions import Fraction
from math import comb


def fisher(a: int, total_a: int, b: int, total_b: int) -> float:
    """Two-sided p of Fisher's exact test that a of one and b of another number of stories are alike: the sum over all tables
    that are no likelier than the one seen."""
    both, total = a + b, total_a + total_b
    ways = [comb(total_a, x) * comb(total_b, both - x) for x in range(max(0, both - total_b), min(total_a, both) + 1)]
    seen = comb(total_a, a) * comb(total_b, b)
    # As R and SciPy have it: tables within a ten-millionth of the seen one are as likely as it.
    return float(Fraction(sum(way for way in ways if way * 10_000_000 <= seen * 10_000_001), comb(total, both)))


def adjusted(p: list[float], tested: int) -> list[float]:
    """Benjamini and Hochberg's q of each p, of so many tests: those that are not among `p` gave larger ones."""
    order = sorted(range(len(p)), key=lambda at: p[at])
    q, least = [1.0] * len(p), 1.0
    for rank in range(len(p), 0, -1):
        least = min(least, p[order[rank - 1]] * tested / rank)
        q[order[rank - 1]] = least
    return q
