"""Each sentence that a report says, judged again by the tables: may it be said, are its numbers theirs, and is none missing?"""

import csv
import re
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import exact
from judges import JUDGES, NAMED_Q, Said, is_changed, is_direction, is_pair, is_weight_changed
from page import Page, text
from reports import Report, Row

HEADLINES = ("H1", "H2", "H3", "H4", "H5")


@cache
def templates(words: Path) -> dict[str, re.Pattern[str]]:
    """Each template of sentences.tsv as the pattern of what it may say."""
    with open(words / "sentences.tsv", newline="", encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["id"]: pattern(row["template"]) for row in rows}


def pattern(template: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def part(token: str) -> str:
        if token.startswith(("{{#", "{{^")):
            return "(?:"
        if token.startswith("{{/"):
            return ")?"
        if token.startswith("{{"):
            name = token[2:-2]
            return f"(?P<{name}>.+?)" if name not in seen and not seen.add(name) else ".+?"
        return re.escape(token)

    return re.compile("".join(part(token) for token in re.split(r"(\{\{.*?\}\})", template)), re.DOTALL)


def sentences(report: Report, words: Path) -> tuple[list[Said], list[str]]:
    """What a report says, and what of it is no template or names a row that no table has."""
    found, faults = [], []
    for entry in report.summary["sentences"]:
        match = templates(words)[entry["id"]].fullmatch(entry["text"]) if entry["id"] in templates(words) else None
        rows = [row for reference in entry["rows"] for row in named_rows(report, reference)]
        if match is None or len(rows) != len(entry["rows"]):
            faults.append(f"{entry['id']} “{entry['text'][:80]}”: no sentence of its template, or a row is missing")
        else:
            found.append(
                Said(entry["id"], entry["text"], {key: value for key, value in match.groupdict().items() if value}, rows)
            )
    return found, faults


def named_rows(report: Report, reference: dict) -> list[Row]:
    rows = report.rows(reference["file"].removesuffix(".csv"))
    return [row for row in rows if all(row[column] == value for column, value in reference["key"].items())][:1]


def faults(report: Report, words: Path) -> dict[str, list[str]]:
    """What is wrong with the sentences of a report, by what is checked."""
    said, unreadable = sentences(report, words)
    judged = [
        f"{sentence.id} “{sentence.text[:90]}”: {fault}"
        for sentence in said
        for fault in (JUDGES[sentence.id](sentence, report) if sentence.id in JUDGES else ["nobody judges it"])
    ]
    return {
        "sentences are of a template, and name rows that are there": unreadable,
        "sentences are said where the tables allow it, with their numbers": judged,
        "what the tables allow to be said is said or counted": list(silent(report, said)),
        "the tests of comparison.csv and cooccurrence.csv are what their counts give": list(test_faults(report)),
        "the headline has 20 words at most, both totals, and the greatest changes": list(headline_faults(report, said)),
        "each claim has one sentence of a stored text and three other stories at most": list(card_faults(report)),
        "no act that took place is dated after its story, and who deals is named": list(act_faults(report)),
    }


def silent(report: Report, said: list[Said]) -> Iterator[str]:
    """Rows that meet a condition, and that no sentence says and no count covers."""
    texts = [text(block) for block in Page.of(report.pages[0]).blocks]
    yield from silent_changes(report, said, texts)
    yield from silent_pairs(report, said, texts)
    found = {(row["source"], row["target"]) for row in report.rows("dyads") if is_direction(row) and leads(report, row)}
    told = {(entry.rows[0]["source"], entry.rows[0]["target"]) for entry in said if entry.id == "D2"}
    yield from uncounted("directions", found, told, texts, r"In dyads\.csv: (\d+) further")


def silent_changes(report: Report, said: list[Said], texts: list[str]) -> Iterator[str]:
    found = {
        (row["id"], kind)
        for row in report.changes
        for kind, may in (("N", is_changed(row)), ("W", is_weight_changed(row)))
        if may
    }
    told = {(entry.rows[0]["id"], entry.id[0]) for entry in said if entry.id in ("N1", "N2a", "N2b", "W1")}
    yield from uncounted("changes", found, told, texts, r"In comparison\.csv: (\d+) further")
    stated = {(row["id"], name[0]) for row in report.changes for name in row["stated"].split()}
    yield from (f"comparison.csv states {pair} and its numbers do not, or the other way round" for pair in sorted(stated ^ found))


def silent_pairs(report: Report, said: list[Said], texts: list[str]) -> Iterator[str]:
    plain = {row["iso3"] for row in report.rows("countries") if not row["flags"]}
    rows = [row for row in report.pairs if {row["a"], row["b"]} <= plain and not row["flags"]]
    stated = [row for row in report.pairs if row["stated"]]
    yield from (f"stated with q {row['q']}: {row['a_name']} and {row['b_name']}" for row in stated if not is_pair(row))
    told = [entry for entry in said if entry.id in ("P1", "P1b", "P2")]
    line = next((match for words in texts for match in [TESTED.search(words)] if match), None)
    if line is None:
        if rows:
            yield "no line says how many pairs were tested"
        return
    tested, beyond, rest = (int((group or "0").replace(",", "")) for group in line.group("tested", "beyond", "rest"))
    if tested != sum(bool(row["q"]) for row in rows) or beyond != len(stated):
        yield f"“{line[0]}”: {sum(bool(row['q']) for row in rows)} tested, {len(stated)} stated in cooccurrence.csv"
    candidates = [row for row in rows if row["q"] and float(row["q"]) <= NAMED_Q]
    silent_ones = [row for row in candidates if is_pair(row) and not row["stated"]]
    if len(silent_ones) > rest:
        yield f"{len(silent_ones)} pairs meet the condition and are not stated, {rest} are counted as explained by length"
    if len(told) < min(len(stated), 12):
        yield f"{len(told)} of {len(stated)} stated pairs stand on the page"


TESTED = re.compile(
    r"Tested: (?P<tested>[\d,]+) pairs? of the same stories, [\d,]+ of the same sentences; beyond chance (?P<beyond>[\d,]+) and [\d,]+"
    r"(?:, of which the largest differences stand here)?(?:\. Of (?P<rest>[\d,]+) other pairs?)?"
)


def leads(report: Report, row: Row) -> bool:
    back = next(
        (other for other in report.rows("dyads") if (other["source"], other["target"]) == (row["target"], row["source"])), None
    )
    return int(row["events"]) > int(back["events"] if back else 0)


def uncounted(what: str, found: set, told: set, texts: list[str], line: str) -> Iterator[str]:
    rest = next((int(match[1]) for words in texts for match in [re.search(line, words)] if match), 0)
    if told - found:
        yield f"{what} that may not be said: {sorted(told - found)}"
    if len(found) != len(found & told) + rest:
        yield f"{len(found)} {what} meet their condition, {len(found & told)} are said and {rest} counted as further ones"


def test_faults(report: Report) -> Iterator[str]:
    """Fisher's p and Benjamini and Hochberg's q, from the counts of the rows."""
    rows = [row for row in report.rows("comparison") if row["share_p"]]
    for kind in sorted({row["kind"] for row in rows}):
        family = [row for row in rows if row["kind"] == kind]
        p = [
            exact.fisher(*(int(row[name]) for name in ("stories_a", "stories_total_a", "stories_b", "stories_total_b")))
            for row in family
        ]
        yield from unlike_tests(family, p, "share_p", "share_q", len(family))
    # All pairs of countries are tested, of which the table has those that share a story or could be expected to.
    named = len(report.rows("countries"))
    pairs = [row for row in report.pairs if row["p"]]
    p = [
        exact.fisher(int(row["n_ab"]), int(row["n_a"]), int(row["n_b"]) - int(row["n_ab"]), int(row["units"]) - int(row["n_a"]))
        for row in pairs
    ]
    yield from unlike_tests(pairs, p, "p", "q", named * (named - 1) // 2)


def unlike_tests(rows: list[Row], p: list[float], column: str, adjusted: str, tested: int) -> Iterator[str]:
    for row, value, q in zip(rows, p, exact.adjusted(p, tested)):
        if any(
            not row[name] or abs(float(row[name]) - max(number, 0.0001)) > 0.000051
            for name, number in ((column, value), (adjusted, q))
        ):
            yield f"{list(row.values())[:7]}: {column} {row[column]}, {adjusted} {row[adjusted]}; its counts give {value:.5f}, {q:.5f}"


def headline_faults(report: Report, said: list[Said]) -> Iterator[str]:
    head = next((sentence for sentence in said if sentence.text == report.summary["headline"]), None)
    if head is None:
        yield f"“{report.summary['headline']}” is no sentence of the summary"
        return
    if len(head.text.split()) > 20:
        yield f"{len(head.text.split())} words"
    shown_changes = [row for row in report.changes if is_changed(row)]
    rises = [abs(Decimal(row["story_share_diff"])) for row in shown_changes if Decimal(row["story_share_diff"]) > 0]
    falls = [abs(Decimal(row["story_share_diff"])) for row in shown_changes if Decimal(row["story_share_diff"]) < 0]
    wanted = (
        "H1"
        if rises and falls
        else "H2" if len(rises) > 1 else "H3" if len(falls) > 1 else "H4" if rises else "H5" if falls else None
    )
    if (head.id if head.id in HEADLINES else None) != wanted:
        yield f"{head.id}, with {len(rises)} rises and {len(falls)} falls"
    elif wanted:
        largest = [max(rises), max(falls)] if wanted == "H1" else sorted(rises or falls, reverse=True)[: len(head.rows)]
        if [abs(Decimal(row["story_share_diff"])) for row in head.rows] != largest:
            yield f"changes of {[row['story_share_diff'] for row in head.rows]}, the greatest are {largest}"


def card_faults(report: Report) -> Iterator[str]:
    """Quotations are sentences of the texts that the database keeps, byte for byte."""
    page = Page.of(report.pages[0])
    cards: list[dict[str, list[str]]] = []
    for block in page.blocks:
        if not any(part.startswith("card") for part in block.inside):
            continue
        if block.tag == "h3":
            cards.append({"h3": [block.text], "blockquote": [], "footer": [], "li": [], "p": []})
        elif cards:
            cards[-1].setdefault(block.tag, []).append(block.text)
    texts = kept_texts(report)
    for card in cards:
        claim = card["h3"][0]
        wanted = 0 if "--no-quotations" in report.options else 1
        if len(card["blockquote"]) != wanted or len(card["li"]) > 3:
            yield f"{claim}: {len(card['blockquote'])} quotations, {len(card['li'])} stories"
        yield from (
            f"{claim}: in no text stands “{quoted}”" for quoted in card["blockquote"] if not any(quoted in kept for kept in texts)
        )
        yield from (f"{claim}: the story quoted is among the others" for story in card["footer"] if story in card["li"])


def kept_texts(report: Report) -> list[str]:
    with sqlite3.connect(f"file:{report.database}?mode=ro", uri=True) as database:
        return [body for (body,) in database.execute("select text from article where text_kept = 1")]


def act_faults(report: Report) -> Iterator[str]:
    for row in report.rows("events"):
        if (
            row["prospective"] == "no"
            and row["status"] == "realised"
            and row["date"]
            and row["said_on"]
            and row["date"] > row["said_on"]
        ):
            yield f"{row['event_id']} took place on {row['date']}, told on {row['said_on']}"
    named = {row["iso3"] for row in report.rows("countries") if int(row["stories"]) > 0} | {"EUE"}
    yield from (f"{row['iso3']} has acts, and no story names it" for row in report.rows("engagement") if row["iso3"] not in named)
