"""Each sentence by itself: may it be said of its rows, and are its numbers theirs?"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

import shown
from reports import Report, Row

# The greatest q of a change of naming and of a pair, and of everything else.
NAMED_Q, BESIDE_Q = 0.05, 0.01
LEAST_STORIES, LEAST_NAMED, LEAST_EXPECTED = 20, 5, 5


@dataclass(frozen=True)
class Said:
    """A sentence of the page: its template, the values that stand in it, and the rows that it names."""

    id: str
    text: str
    values: dict[str, str]
    rows: list[Row]

    def number(self, name: str) -> Decimal:
        return number(self.values[name])


def number(words: str) -> Decimal:
    """The number that words such as `1,600 stories` or `29 %` begin with; `once` and `twice` are numbers too."""
    words = {"once": "1", "twice": "2", "none": "0"}.get(words, words)
    found = re.match(r"[\u2212-]?\d[\d,]*(\.\d+)?", words)
    return Decimal(found[0].replace(",", "").replace("\u2212", "-")) if found else Decimal(-1)


Judge = Callable[[Said, Report], Iterator[str]]


def is_changed(row: Row) -> bool:
    """Whether the change of a country's naming may be stated."""
    return (
        bool(row["share_q"])
        and float(row["share_q"]) <= NAMED_Q
        and int(row["stories_a"]) + int(row["stories_b"]) >= LEAST_NAMED
        and min(int(row["stories_total_a"]), int(row["stories_total_b"])) >= LEAST_STORIES
    )


def is_weight_changed(row: Row) -> bool:
    a, b = int(row["stories_total_a"]), int(row["stories_total_b"])
    return (
        bool(row["score_q"]) and float(row["score_q"]) <= BESIDE_Q and not row["flags_score"] and 2 * max(a, b) <= 3 * min(a, b)
    )


def is_pair(row: Row) -> bool:
    return bool(row["q"]) and float(row["q"]) <= NAMED_Q and max(float(row["n_ab"]), float(row["expected"])) >= LEAST_EXPECTED


def is_direction(row: Row) -> bool:
    return bool(row["direction_q"]) and float(row["direction_q"]) <= BESIDE_Q


def counts(said: Said, row: Row, **columns: str) -> Iterator[str]:
    """Where a value of the sentence is another number than a column of its row."""
    for name, column in columns.items():
        if said.number(name) != Decimal(row[column]):
            yield f"{name} is {said.values[name]}, {column} {row[column]}"


def shows(said: Said, name: str, accepted: shown.Accepted) -> Iterator[str]:
    if said.values[name].replace("\u00a0", " ") not in accepted:
        yield f"{name} is {said.values[name]}, not {' or '.join(sorted(accepted))}"


def of_change(said: Said, report: Report) -> Iterator[str]:
    row = said.rows[0]
    if not is_changed(row):
        yield f"share_q {row['share_q']}, {row['stories_a']} and {row['stories_b']} stories"
    columns = {"a": "stories_a", "b": "stories_b", "A": "stories_total_a", "B": "stories_total_b"}
    yield from counts(said, row, **{name: column for name, column in columns.items() if name in said.values})


def of_change_size(said: Said, report: Report) -> Iterator[str]:
    row = said.rows[0]
    difference = Decimal(row["story_share_diff"])
    low, high = (Decimal(row[f"story_share_diff_{end}"]) for end in ("lo", "hi"))
    if difference < 0:
        low, high = -high, -low
    if (said.values["way"] == "down") != (difference < 0) or not is_changed(row):
        yield f"{said.values['way']}, {difference}"
    for name, share in (("points", abs(difference)), ("lo", low), ("hi", high)):
        if abs(said.number(name) - 100 * share) > Decimal("0.51"):
            yield f"{name} is {said.values[name]}, {100 * share} points"


def of_weight(said: Said, report: Report) -> Iterator[str]:
    row = said.rows[0]
    if not is_weight_changed(row):
        yield f"score_q {row['score_q']}, flags {row['flags_score']}"
    if "acts_a" in said.values:
        yield from counts(said, row, acts_a="events_a", acts_b="events_b")
    else:
        for name, column in (("ratio", "score_ratio"), ("lo", "score_ratio_lo"), ("hi", "score_ratio_hi")):
            yield from shows(said, name, shown.accepted(shown.rough, row[column]))


def of_pair(said: Said, report: Report) -> Iterator[str]:
    row = said.rows[0]
    is_more = float(row["n_ab"]) > float(row["expected"])
    if not is_pair(row) or is_more == (said.id in ("P1b", "P2")) or (said.id == "P2") != (row["n_ab"] == "0"):
        yield f"q {row['q']}, {row['n_ab']} of {row['expected']}"
    yield from counts(
        said, row, **({"o": "n_ab", "N": "units"} if "N" in said.values else {"o": "n_ab"} if "o" in said.values else {})
    )
    yield from shows(said, "e", shown.accepted(shown.points, row["expected"]))
    if said.id == "T1":
        stated = [pair for pair in report.pairs if pair["stated"] == "P1"]
        if len(stated) - 1 != (said.number("rest") if "rest" in said.values else 0):
            yield f"so {said.values.get('rest', 'no other')}, of {len(stated)} stated"


def of_pair_in_sentences(said: Said, report: Report) -> Iterator[str]:
    # Its test is over the sentences of stories, and its counts are those of the test.
    if said.rows[0]["stated"] != "P3":
        yield f"stated is {said.rows[0]['stated']!r}"


def of_no_pair(said: Said, report: Report) -> Iterator[str]:
    stated = [row for row in report.pairs if row["stated"] == "P1"]
    if stated:
        yield f"{len(stated)} pairs are stated"
    if said.rows:
        yield from counts(said, said.rows[0], o="n_ab", N="units")


def of_direction(said: Said, report: Report) -> Iterator[str]:
    there, back = said.rows[0], said.rows[1] if len(said.rows) > 1 else {"events": "0"}
    if not is_direction(there) or int(there["events"]) <= int(back["events"]):
        yield f"direction_q {there['direction_q']}, {there['events']} and {back['events']}"
    yield from counts(said, there, x="events")
    yield from counts(said, back, y="events")


def of_naming(said: Said, report: Report) -> Iterator[str]:
    row = said.rows[0]
    rows = sorted(report.rows("countries"), key=lambda row: -int(row["stories"]))
    if int(row["stories"]) != int(rows[0]["stories"]):
        yield f"{rows[0]['name']} has {rows[0]['stories']} stories"
    rivals = [
        other
        for other in rows
        if other["iso3"] != row["iso3"] and float(other["story_share_hi"] or other["story_share"]) >= float(row["story_share_lo"])
    ]
    if (said.id == "F1") == bool(rivals):
        yield f"{len(rivals)} others overlap its interval"
    yield from counts(said, row, b="stories", B="stories_total")
    yield from shows(said, "share", shown.joined("{} %", shown.accepted(shown.hundredths, row["story_share"])))
    yield from shows(said, "lo", shown.accepted(shown.hundredths, row["story_share_lo"]))
    yield from shows(said, "hi", shown.accepted(shown.hundredths, row["story_share_hi"]))


def of_heaviest(said: Said, report: Report) -> Iterator[str]:
    row, rows = said.rows[0], report.rows("engagement")
    if float(row["score"]) != max(float(other["score"]) for other in rows):
        yield f"score {row['score']}"
    rivals = [
        other
        for other in rows
        if other["iso3"] != row["iso3"] and float(other["score_hi"] or other["score"]) >= float(row["score_lo"])
    ]
    if (said.id == "G1") == bool(rivals):
        yield f"{len(rivals)} others overlap its interval"
    yield from shows(said, "score", shown.accepted(shown.points, row["score"]))
    yield from shows(said, "lo", shown.accepted(shown.rough, row["score_lo"]))
    yield from shows(said, "hi", shown.accepted(shown.rough, row["score_hi"]))
    yield from shows(said, "density", shown.accepted(shown.points, row["events_per_story"]))
    yield from shows(said, "points", shown.accepted(shown.points, row["mean_abs_score"]))
    share = Decimal(row["stories_engaged"]) / Decimal(row["stories_total"])
    yield from shows(said, "share", frozenset([f"{shown.hundredths(share)} %"]))
    product = 100 * share * Decimal(row["events_per_story"]) * Decimal(row["mean_abs_score"])
    if abs(product - Decimal(row["score"])) > Decimal("0.02") * max(1, abs(product) / 100):
        yield f"the factors make {product}, the score is {row['score']}"


def of_changed_count(said: Said, report: Report) -> Iterator[str]:
    rows = report.changes
    stated = {row["id"] for row in rows if is_changed(row) or is_weight_changed(row)}
    tested = [row for row in rows if row["share_q"]]
    if "k" in said.values and said.number("k") != len(stated):
        yield f"k is {said.values['k']}, {len(stated)} may be stated"
    if said.number("countries") != len(tested):
        yield f"{said.values['countries']}, {len(tested)} were tested"


def of_nothing(said: Said, report: Report) -> Iterator[str]:
    smallest = min((float(row["share_q"]) for row in report.changes if row["share_q"]), default=1.0)
    if any(is_changed(row) for row in report.changes) or (smallest > NAMED_Q) != (said.id == "Z2") and said.id != "Z1":
        yield f"the smallest q is {smallest}"


def of_no_weight(said: Said, report: Report) -> Iterator[str]:
    rows = report.changes
    tested = [row for row in rows if row["score_q"]]
    if any(is_weight_changed(row) for row in rows):
        yield "a change of weight may be stated"
    if "countries" in said.values and said.number("countries") != len(tested):
        yield f"{said.values['countries']}, {len(tested)} were tested"


def of_people(said: Said, report: Report) -> Iterator[str]:
    tested = [row for row in report.rows("comparison") if row["kind"] != "country" and row["share_q"]]
    found = [row for row in tested if float(row["share_q"]) <= BESIDE_Q]
    if (said.number("changes"), said.number("tested")) != (len(found), len(tested)):
        yield f"{len(found)} of {len(tested)}"


def of_reports(said: Said, report: Report) -> Iterator[str]:
    legs = [row for row in report.rows("events") if row["source"] != row["target"]]
    done = [row for row in legs if row["status"] == "realised"]
    told = sum(int(row["reports"]) for row in legs)
    found = (len(legs), len(done), sum(row["prospective"] == "yes" for row in done))
    if tuple(said.number(name) for name in ("distinct", "realised", "announced")) != found or said.number("told") < told:
        yield f"events.csv has {told} reports, {found} legs"


def of_focus(said: Said, report: Report) -> Iterator[str]:
    rows = [row for row in report.rows("focus") if row["power"] == said.rows[0]["power"]]
    powers = {row["power"] for row in report.rows("focus")}
    abroad = sum(int(row["to_country"]) for row in rows if row["country"] not in powers)
    home = sum(int(row["to_country"]) for row in rows if row["country"] in powers)
    if said.number("acts") != abroad or "y" in said.values and said.number("y") != home:
        yield f"focus.csv has {abroad} and {home}"


def of_focus_year(said: Said, report: Report) -> Iterator[str]:
    spans = {(row["period_start"], row["period_end"]) for row in report.rows("focus")}
    if len(spans) != 1 or any("" in span for span in spans):
        yield f"focus.csv has the spans {spans}"


def of_probable(said: Said, report: Report) -> Iterator[str]:
    events = {row["event_id"]: row for row in report.rows("events") if row["counted"] == "yes"}
    expected = sum(Decimal(row["probability"]) for row in events.values())
    # An act of a country on itself is counted too, and has no leg between two.
    if said.number("acts_counted") != len(events) or abs(said.number("expected") - expected) > 1:
        yield f"events.csv has {len(events)} acts, {expected} likely right"


def of_data(said: Said, report: Report) -> Iterator[str]:
    skipped = sum(row["severity"] == "error" for row in report.rows("issues"))
    copied = sum(1 for row in report.rows("articles") if row["duplicate_of"])
    told = {
        name: number(match[1])
        for name, match in ((name, re.search(rf"([\d,]+) {name}", said.text)) for name in ("inputs? not read", "cop(?:y|ies)"))
        if match
    }
    if told.get("inputs? not read", 0) != skipped or told.get("cop(?:y|ies)", 0) != copied:
        yield f"{skipped} errors in issues.csv, {copied} copies in articles.csv"


def of_outlets(said: Said, report: Report) -> Iterator[str]:
    """The greatest share that common outlets can have, and the least: a story may stand in several."""
    rows = report.rows("outlets")
    common = [int(row["stories_b"]) for row in rows if int(row["stories_a"]) and int(row["stories_b"])]
    total = int(rows[0]["stories_total_b"]) if rows else 0
    share = number(said.values.get("share", "0"))
    if (
        bool(common) == (said.id == "M1b")
        or common
        and not 100 * max(common) / total - 1 <= share <= 100 * sum(common) / total + 1
    ):
        yield f"outlets of both periods have {common} of {total}"


def of_headline(said: Said, report: Report) -> Iterator[str]:
    for row, name in zip(said.rows, ("up", "down") if said.id == "H1" else ("first", "second")):
        if not is_changed(row):
            yield f"share_q {row['share_q']} of {row['name']}"
        yield from counts(
            said, row, **{f"{name}_a": "stories_a", f"{name}_b": "stories_b", "A": "stories_total_a", "B": "stories_total_b"}
        )
        is_rise = Decimal(row["story_share_diff"]) > 0
        if is_rise != (name == "up" or name != "down" and said.id in ("H2", "H4")):
            yield f"{row['name']} {'rises' if is_rise else 'falls'}"


def of_baseline(said: Said, report: Report) -> Iterator[str]:
    if report.has_baseline or number(said.text) != report.summary["stories"]:
        yield f"baseline from {report.summary['baseline_first']}, {report.summary['stories']} stories"


def of_shift(said: Said, report: Report) -> Iterator[str]:
    if not any(row["q"] and float(row["q"]) <= BESIDE_Q and not row["flags"] for row in report.rows("outlets")):
        yield "no outlet of outlets.csv has a q of 0.01"


def of_tone(said: Said, report: Report) -> Iterator[str]:
    yield from (
        f"balance_q {row['balance_q']} of {row['name']}"
        for row in said.rows
        if not row["balance_q"] or float(row["balance_q"]) > NAMED_Q
    )


def of_accuracy(said: Said, report: Report) -> Iterator[str]:
    """What it says stands in data/accuracy.tsv, whose bytes a test of the product pins."""
    yield from ()


JUDGES: dict[str, Judge] = {
    **dict.fromkeys(("H1", "H2", "H3", "H4", "H5"), of_headline),
    **dict.fromkeys(("N1", "N2a", "N2b"), of_change),
    "N1i": of_change_size,
    **dict.fromkeys(("H6", "W1", "W1i"), of_weight),
    **dict.fromkeys(("P1", "P1b", "P2", "T1"), of_pair),
    "P3": of_pair_in_sentences,
    **dict.fromkeys(("T2", "T3"), of_no_pair),
    "D2": of_direction,
    **dict.fromkeys(("F1", "F2"), of_naming),
    **dict.fromkeys(("G1", "G2"), of_heaviest),
    **dict.fromkeys(("K1", "K2"), of_changed_count),
    **dict.fromkeys(("Z1", "Z2"), of_nothing),
    "Z3": of_baseline,
    **dict.fromkeys(("E1", "E2", "E3"), of_no_weight),
    "E4": of_people,
    "C1": of_reports,
    "U1": of_focus,
    "U2": of_focus_year,
    "L4": of_probable,
    **dict.fromkeys(("Q1", "Q2"), of_data),
    **dict.fromkeys(("M1", "M1b"), of_outlets),
    "M2": of_shift,
    **dict.fromkeys(("D1a", "D1b"), of_tone),
    **dict.fromkeys(("L1", "L2", "L3", "D1c", "D1d", "M3", "M4", "W2", "F3", "F4", "G3", "G4", "Z4", "Z5"), of_accuracy),
}
