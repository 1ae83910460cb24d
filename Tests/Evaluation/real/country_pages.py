"""Pages of countries: their tables, and the sums that they give in words, from the CSV files."""

import re
from pathlib import Path

from first_page import ANYTHING, Cell, share
from page import Page, text
from reports import Report


def code(path: Path) -> str:
    return path.stem


def kinds(report: Report, path: Path) -> list[list[Cell]]:
    acts: dict[str, dict[str, tuple[set[str], set[str]]]] = {}
    for row in report.rows("events"):
        parties = {row["source"], row["target"]}
        # The European Union is a party and no country.
        if row["counted"] == "yes" and len(parties) == 2 and code(path) in parties and "EUE" not in parties:
            by, to = acts.setdefault(row["type"], {}).setdefault(row["act"], (set(), set()))
            (by if row["source"] == code(path) else to).add(row["event_id"])
    rows = []
    for name, words in acts.items():
        by, to = (set().union(*(pair[side] for pair in words.values())) for side in (0, 1))
        rows.append((len(by) + len(to), name, next(iter(words)), len(by), len(to)))
    rows.sort(key=lambda row: (-row[0], row[1]))
    return [[words, ANYTHING, str(by), str(to)] for _, _, words, by, to in rows]


def people(report: Report, path: Path) -> list[list[Cell]]:
    rows = [row for row in report.rows("people") if row["id"].endswith(f".{code(path)}")]
    rows.sort(key=lambda row: (-int(row["stories"]), -int(row["mentions"]), row["id"].encode()))
    return [[row["name"], row["stories"], share(row)] for row in rows]


COUNTRY_PAGE = {"Acts by kind": kinds, "Named in the stories": people}


def country_faults(report: Report, path: Path) -> list[str]:
    """The sums that a country's page gives in words."""
    blocks = [text(block) for block in Page.of(path).blocks]
    whole = "\n".join(blocks)
    acts = next((row for row in report.rows("engagement") if row["iso3"] == code(path)), None)
    stories = next((row for row in report.rows("countries") if row["iso3"] == code(path)), None)
    wanted = []
    if acts:
        wanted += [
            rf": {int(acts['events']):,} acts? with {acts['partners']} countr",
            rf"by it {acts['out_only']}, to it {acts['in_only']}, mutual "
            rf"{acts['mutual']}; {acts['prospective']} (?:is an announcement|are announcements)",
        ]
    if stories and not acts:
        wanted.append(rf": named in {stories['stories']} of {stories['stories_total']} stories")
    if stories:
        wanted.append(
            rf"by name {stories['mentions_name']}, as adjective or people {stories['mentions_demonym']}, by its capital as actor "
            rf"{stories['mentions_metonym']}"
        )
    before = next((row for row in report.rows("comparison") if row["kind"] == "country" and row["id"] == code(path)), None)
    if before and acts and int(before["stories_total_a"]):
        wanted.append(rf"after {int(before['events_a']):,} in ")
    return [f"{path.name}: nowhere “{want}” in “{blocks[1]}”" for want in wanted if not re.search(want, whole)]
