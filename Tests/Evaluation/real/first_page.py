"""Every table of the first page, cell by cell, from the CSV files."""

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import shown
from page import Page, Table
from reports import Report, Row
from shown import Accepted, accepted, joined, with_interval

SHOWN_KINDS = 10
Cell = Accepted | str


def tables(report: Report, path: Path, known: dict[str, Callable[[Report, Path], list[list[Cell]]]]) -> list[str]:
    """Where a table has other rows than the first of those that it is made of, or does not say that it was cut."""
    found = []
    for table in Page.of(path).tables:
        make = next((make for caption, make in known.items() if re.fullmatch(caption, table.caption)), None)
        if make is None:
            found.append(f"{path.name}: nobody recounts “{table.caption}”")
        elif make is not as_it_stands:
            found += [f"{path.name}: {fault}" for fault in unlike(table, make(report, path))]
    return found


def unlike(table: Table, rows: list[list[Cell]]) -> list[str]:
    limit = len(table.rows)
    found = []
    if limit < len(rows) and not re.match(rf"{limit} of {len(rows):,}\b|{limit} of {len(rows)}\b", table.note):
        found.append(f"{table.caption}: {limit} rows of {len(rows)}, and the note is “{table.note}”")
    if limit > len(rows) or limit < min(SHOWN_KINDS, len(rows)) and "nnounced" not in table.caption:
        found.append(f"{table.caption}: {limit} rows, {len(rows)} in the CSV file")
    return found + [
        f"{table.caption}, row {line}: “{cell}”, not “{' or '.join(sorted(_set(want)))}”"
        for line, (cells, wanted) in enumerate(zip(table.rows, rows), start=1)
        for cell, want in zip(cells, wanted)
        if cell not in _set(want) and cell.replace(",", "") not in _set(want)
    ]


def _set(cell: Cell) -> Accepted:
    return frozenset([cell]) if isinstance(cell, str) else cell


def share(row: Row, name: str = "story_share") -> Cell:
    return with_interval(shown.hundredths, row[name], row[f"{name}_lo"], row[f"{name}_hi"], unit=" %")


def count_with(row: Row, name: str) -> Cell:
    """`63 (45 to 89)`, `2 (too few)`, `0`."""
    if row[name] == "0":
        return "0"
    if not row[f"{name}_lo"]:
        return f"{int(row[name]):,} (too few)"
    return joined(
        "{} ({} to {})", f"{int(row[name]):,}", accepted(shown.rough, row[f"{name}_lo"]), accepted(shown.rough, row[f"{name}_hi"])
    )


def countries(report: Report, path: Path) -> list[list[Cell]]:
    return [
        [
            row["name"],
            row["mentions"],
            row["stories"],
            share(row),
            with_interval(shown.rough, row["per_1000_words"], row["per_1000_words_lo"], row["per_1000_words_hi"]),
        ]
        for row in report.rows("countries")
    ]


def pairs(report: Report, path: Path) -> list[list[Cell]]:
    rows = [row for row in report.pairs if int(row["n_ab"])]

    def verdict(row: Row) -> str:
        if row["stated"]:
            return "more" if row["stated"] == "P1" else "less"
        return "cannot be told" if row["q"] and not row["flags"] else "not tested"

    return [
        [
            f"{row['a_name']} and {row['b_name']}",
            row["n_ab"],
            accepted(shown.points, row["expected"]),
            accepted(shown.rough, row["ratio"]),
            verdict(row),
        ]
        for row in rows
    ]


def weights(report: Report, path: Path) -> list[list[Cell]]:
    def weight(row: Row) -> Cell:
        value = accepted(shown.points, row["score"])
        if row["flags"] or not row["score_lo"]:
            return joined("{} (too few to tell)", value)
        return joined("{} ({} to {})", value, accepted(shown.rough, row["score_lo"]), accepted(shown.rough, row["score_hi"]))

    return [
        [
            row["name"],
            weight(row),
            f"{row['stories_engaged']} of {row['stories_total']}",
            accepted(shown.points, row["events_per_story"]),
            accepted(shown.points, row["mean_abs_score"]),
            f"{row['out_only']} / {row['in_only']} / {row['mutual']}",
            f"{row['done']} / {row['prospective']}",
        ]
        for row in report.rows("engagement")
    ]


def likely_weights(report: Report, path: Path) -> list[list[Cell]]:
    """The two parts of the sum have no column; a test of the product adds them up."""

    def likely(row: Row) -> Cell:
        value = accepted(shown.rough, row["score_expected"])
        if row["flags"] or not row["score_expected_lo"]:
            return joined("{} (too few to tell)", value)
        return joined(
            "{} ({} to {})",
            value,
            accepted(shown.rough, row["score_expected_lo"]),
            accepted(shown.rough, row["score_expected_hi"]),
        )

    return [
        [row["name"], accepted(shown.points, row["score"]), likely(row)]
        for row in report.rows("engagement")
        if row["score_expected"]
    ]


def dyads(report: Report, path: Path) -> list[list[Cell]]:
    return [
        [
            row["source_name"],
            row["target_name"],
            row["events"],
            count_with(row, "cooperative"),
            count_with(row, "conflictual"),
            row["prospective"],
            row["stories"],
        ]
        for row in report.rows("dyads")
    ]


def counted_once(report: Report, path: Path) -> list[list[Cell]]:
    """How often a direction is told is in no table: a story may tell an act twice. The page's order is by it."""
    legs: dict[tuple[str, str], list[Row]] = {}
    for row in report.rows("events"):
        if row["source"] != row["target"]:
            legs.setdefault((row["source_name"], row["target_name"]), []).append(row)
    table = next(table for table in Page.of(path).tables if table.caption.startswith("What counting once"))
    first = [(row[0], row[1]) for row in table.rows]
    order = [pair for pair in first if pair in legs] + sorted(legs.keys() - set(first))
    told = {(row[0], row[1]): row[2] for row in table.rows}
    return [
        [
            *pair,
            told.get(pair, ""),
            str(len(legs[pair])),
            str(len([row for row in legs[pair] if row["status"] == "realised"])),
            str(len([row for row in legs[pair] if row["status"] == "realised" and row["prospective"] == "no"])),
        ]
        for pair in order
    ]


def focus(report: Report, path: Path) -> list[list[Cell]]:
    def times(row: Row) -> Cell:
        if not row["courtship"]:
            return "not compared"
        if not row["courtship_lo"]:
            return "too few to tell"
        # Of a logarithm with four decimals the number itself is known to a part in ten thousand.
        parts = [
            frozenset(shown.rough(Decimal(row[name]).exp() * near) for near in (Decimal("0.9999"), Decimal(1), Decimal("1.0001")))
            for name in ("courtship", "courtship_lo", "courtship_hi")
        ]
        return joined("{} ({} to {})", *parts)

    rows = report.rows("focus")
    acts: dict[str, int] = {}
    for row in rows:
        acts[row["country"]] = (
            acts.get(row["country"], 0) + int(row["to_country"]) + int(row["from_country"]) + int(row["mutual"])
        )
    cells = {
        (row["power_name"], row["country_name"]): [
            row["power_name"],
            row["country_name"],
            count_with(row, "to_country"),
            row["from_country"],
            row["mutual"],
            row["stories"],
            times(row),
        ]
        for row in rows
    }
    table = next(table for table in Page.of(path).tables if table.caption.startswith("Acts of "))
    first = [(row[0], row[1]) for row in table.rows if (row[0], row[1]) in cells]
    return [cells[pair] for pair in first + sorted(cells.keys() - set(first))]


def named(report: Report, path: Path) -> list[list[Cell]]:
    rows = [row for row in report.rows("frequency") if row["kind"] != "country"]
    kinds = {"person": 0, "organisation": 1}
    rows.sort(key=lambda row: (-int(row["stories"]), -int(row["mentions"]), kinds[row["kind"]], row["id"].encode()))
    return [[row["name"], row["id"], row["stories"], share(row), row["mentions"]] for row in rows]


def changed(report: Report, path: Path) -> list[list[Cell]]:
    rows = [
        row for row in report.rows("comparison") if row["kind"] == "country" and int(row["stories_a"]) + int(row["stories_b"])
    ]
    rows.sort(key=lambda row: (not row["stated"], -int(row["stories_a"]) - int(row["stories_b"]), row["id"]))

    def points(row: Row) -> Cell:
        parts = [
            accepted(shown.signed_points, row[f"story_share_diff{end}"])
            for end in ("", "_lo", "_hi")
            if row[f"story_share_diff{end}"]
        ]
        return joined("{} ({} to {})", *parts) if len(parts) == 3 else "too few to tell"

    def beyond(row: Row) -> Cell:
        told = [
            word
            for word, start in (("share", "N"), ("weight", "W"))
            if any(name.startswith(start) for name in row["stated"].split())
        ]
        return " and ".join(told) or frozenset(
            ["cannot be told" if row["share_q"] or row["score_q"] else "not tested", "too few to tell"]
        )

    return [
        [
            row["name"],
            f"{int(row['stories_a']):,} → {int(row['stories_b']):,}",
            points(row),
            f"{int(row['events_a']):,} → {int(row['events_b']):,}",
            (
                with_interval(shown.rough, row["score_ratio"], row["score_ratio_lo"], row["score_ratio_hi"]) | {"too few to tell"}
                if row["flags_score"]
                else with_interval(shown.rough, row["score_ratio"], row["score_ratio_lo"], row["score_ratio_hi"])
            ),
            beyond(row),
        ]
        for row in rows
    ]


def announced(report: Report, path: Path) -> list[list[Cell]]:
    return [
        [
            day(row["date"], report),
            frozenset([", ".join(row["names"].split("; ")), row["names"]]),
            ANYTHING,
            row["stories"],
            frozenset([f"{row['last_word']} {day(row['last_said'], report)}", row["last_word"]]),
        ]
        for row in report.rows("announced")
    ]


class Anything(frozenset):
    """What another table has: kinds of act in words, of which data/words has the list."""

    def __contains__(self, item: object) -> bool:
        return True


ANYTHING = Anything()
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def day(iso: str, report: Report) -> str:
    if not iso:
        return ""
    year, month, number = (int(part) for part in iso.split("-"))
    last = report.summary["last"]
    return f"{number} {MONTHS[month - 1]}" + ("" if last and str(year) == last[:4] else f" {year}")


def files(report: Report, path: Path) -> list[list[Cell]]:
    return [
        [table.name, ANYTHING, f"{len(report.rows(table.stem)):,}"]
        for table in sorted(report.tables, key=lambda table: [row[0] for row in listed(path)].index(table.name))
        if table.parent == report.folder
    ]


def listed(path: Path) -> list[list[str]]:
    return next(table.rows for table in Page.of(path).tables if table.caption == "Files beside this page")


def as_it_stands(report: Report, path: Path) -> list[list[Cell]]:
    return []


FIRST_PAGE = {
    "Countries by mentions": countries,
    "Pairs of countries by stories that name both": pairs,
    "Countries by weight of their dealings, E": weights,
    "E with errors of coding allowed for": likely_weights,
    "Acts between countries": dyads,
    "What counting once changes": counted_once,
    "Acts of .*": focus,
    "People and organisations by stories that name them": named,
    "Changes from .*": changed,
    "Announced for days to come": announced,
    "Files beside this page": files,
    # The same in every report: tables of data/ as they are.
    "The coder against coding by hand|What the words mean|Made with": as_it_stands,
}
