"""How a page writes numbers; of one with four decimals each way in which what they round may be written."""

from decimal import ROUND_HALF_UP, Decimal
from itertools import product

# Half a step of the last decimal of a table.
STEP = Decimal("0.00005")
Accepted = frozenset[str]


def fixed(value: Decimal, decimals: int) -> str:
    text = str(value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))
    return text.lstrip("-") if Decimal(text) == 0 else text


def grouped(value: int | Decimal) -> str:
    return f"{int(value):,}"


def hundredths(share: Decimal) -> str:
    if share in (0, 1):
        return fixed(100 * share, 0)
    if share < Decimal("0.01"):
        return "under 1"
    return "over 99" if share >= Decimal("0.995") else fixed(100 * share, 0)


def points(value: Decimal) -> str:
    """One decimal; none from a hundred on."""
    return fixed(value, 1) if abs(value) < Decimal("99.95") else grouped(value.quantize(Decimal(1), ROUND_HALF_UP))


def rough(value: Decimal) -> str:
    """Two significant digits."""
    if value == 0:
        return "0"
    for least, decimals in (("0.001", None), ("0.0995", 3), ("0.995", 2), ("9.95", 1)):
        if value < Decimal(least):
            return "< 0.001" if decimals is None else fixed(value, decimals)
    if value >= 1_000_000:
        return "over a million"
    unit = 1
    while value / unit >= Decimal("99.5"):
        unit *= 10
    return grouped((value / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit)


def signed_points(difference: Decimal) -> str:
    text = fixed(100 * difference, 0)
    return text if text == "0" else "\u2212" + text[1:] if text.startswith("-") else "+" + text


def accepted(form, cell: str) -> Accepted:
    """What `form` makes of a cell, which is known to half a step of its last decimal."""
    value = Decimal(cell)
    near = {value, value + STEP, value - STEP} if "." in cell else {value}
    return frozenset(form(max(number, Decimal(0)) if value >= 0 else number) for number in near)


def joined(pattern: str, *parts: Accepted | str) -> Accepted:
    """Every way to fill a pattern such as `{} ({} to {})`."""
    return frozenset(
        pattern.format(*chosen) for chosen in product(*[[part] if isinstance(part, str) else part for part in parts])
    )


def with_interval(form, value: str, low: str, high: str, *, unit: str = "", otherwise: str = "too few to tell") -> Accepted:
    """A value with its interval in brackets; other words where there is none."""
    if not low:
        return frozenset([otherwise])
    bounds = hundredths if unit else form
    return joined("{}" + unit + " ({} to {})", accepted(form, value), accepted(bounds, low), accepted(bounds, high))
