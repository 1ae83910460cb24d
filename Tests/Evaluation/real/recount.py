"""Every number of the pages, of the workbook's first sheet and of the index, from the CSV files and the reports."""

import json
import re
from pathlib import Path

import openpyxl

from country_pages import COUNTRY_PAGE, country_faults
from first_page import FIRST_PAGE, tables
from page import Page, text
from reports import Report

# What every figure has room for.
MOST_DRAWN = 7


def faults(report: Report) -> dict[str, list[str]]:
    """What is wrong with the numbers of the pages of a report and of the index, by what is checked."""
    return {
        "tables of the first page are those of the CSV files": tables(report, report.pages[0], FIRST_PAGE),
        "tables of country pages are those of the CSV files": [
            fault for path in report.pages[1:] for fault in tables(report, path, COUNTRY_PAGE)
        ],
        "headlines and notes of country pages are those of the CSV files": [
            fault for path in report.pages[1:] for fault in country_faults(report, path)
        ],
        "sums of the first page are those of the CSV files": sum_faults(report),
        "estimates carry an interval": [fault for path in report.pages for fault in bare_estimates(path)],
        "figures say how many of how many they draw": drawn_faults(report),
        "the first sheet of the workbook says what the page says": workbook_faults(report),
        "the index has the headline and stories of each report": index_faults(report.folder.parent),
    }


def sum_faults(report: Report) -> list[str]:
    """What the first page says of all that was read, and of both periods."""
    rows = report.rows("articles")
    counted = [row for row in rows if row["counted"] == "yes"]
    copies = sum(bool(row["duplicate_of"]) for row in rows)
    read = rf"{_many(len(rows), 'article')}[,:] {_many(report.summary['stories'], 'story')} of {sum(int(row['words']) for row in counted):,} words"
    wanted = [rf"Read: {read}", "Copies: none" if copies == 0 else rf"Copies: {copies:,} articles? (?:is a copy|are copies)"]
    wanted += [rf"Made from {read}"] if not report.has_baseline and report.summary["stories"] else []
    totals = {(row["stories_total_a"], row["stories_total_b"]) for row in report.rows("comparison")}
    wanted += [rf"Changes from .* \({_many(int(a), 'story')}\) to .* \({int(b):,}\)" for a, b in totals if int(a) and int(b)]
    whole = "\n".join(text(block) for block in Page.of(report.pages[0]).blocks)
    return [f"nowhere “{want}”" for want in wanted if not re.search(want, whole)]


def _many(count: int, one: str) -> str:
    return f"{count:,} {one if count == 1 else 'stories' if one == 'story' else one + 's'}"


def bare_estimates(path: Path) -> list[str]:
    """Cells under a head that promises an interval, and have neither one nor the words for none."""
    found = []
    for table in Page.of(path).tables:
        for place, head in enumerate(table.head):
            if "(interval)" in head:
                found += [
                    f"{path.name}: {table.caption}: “{row[place]}”"
                    for row in table.rows
                    if not re.search(r"\(.+ to .+\)|too few|^0$|not compared|cannot be told|not tested", row[place])
                ]
    return found + [
        f"{path.name}: “{text(block)}”"
        for block in Page.of(path).blocks
        if "est" in block.inside and "interval" not in block.text
    ]


def drawn_faults(report: Report) -> list[str]:
    """A drawing of fewer countries or pairs than there are says `n of m`, with the m of the table."""
    months = {row["id"] for row in report.rows("months") if row["kind"] == "country"} & {
        row["iso3"] for row in report.rows("countries")
    }
    dealing = {code for pair in report.rows("dyads") for code in (pair["source"], pair["target"])}
    # Acts that score zero are neither cooperation nor conflict, and not drawn.
    scored = [row for row in report.rows("dyads") if int(row["cooperative"]) + int(row["conflictual"])]
    pairs_with_acts = {frozenset((row["source"], row["target"])) for row in scored}
    stated = [row for row in report.pairs if row["stated"]]
    totals = {
        "timeline": ("countries", len(months)),
        "deals": ("pairs", len(pairs_with_acts)),
        "pairs": ("pairs", len(stated)),
        "network": ("countries", len(dealing)),
    }
    found = []
    for name, (what, total) in totals.items():
        path = report.folder / "figures" / f"{name}.svg"
        if not path.exists():
            continue
        texts = re.findall(r"<text[^>]*>([^<]*)</text>", path.read_text(encoding="utf-8"))
        words = " ".join(" ".join(texts).split())
        said = [
            (int(drawn), int(all_of_them)) for drawn, all_of_them in re.findall(rf"(\d+) of (\d+)(?= {what}| without)", words)
        ]
        if re.search(rf"\bAll \d+ {what}|\bBoth {what}|\bThe only ", words):
            continue
        if not said and total > MOST_DRAWN:
            found.append(f"{path.name}: {total} {what}, and it does not say how many of them it draws")
        if said and sum(all_of_them for _, all_of_them in said) != total:
            found.append(f"{path.name}: says {said}, there are {total} {what}")
    return found


def spaced(text: str) -> str:
    """A text with a blank for what a page does not show and a sheet replaces: control characters."""
    return " ".join("".join(" " if char == "\ufffd" or not char.isprintable() else char for char in text).split())


def workbook_faults(report: Report) -> list[str]:
    """Cells of the sheet Briefing, before its list of sheets, whose words are not among those of the page."""
    sheet = openpyxl.load_workbook(report.folder / "workbook.xlsx")["Briefing"]
    said = spaced(" ".join(Page.of(report.pages[0]).words))
    found = []
    for part, words, title, outlet, day_of_story in sheet.iter_rows(min_row=4, values_only=True):
        if part == "Sheet":
            return found
        for cell in (words, title, outlet, day_of_story):
            shown_words = " ".join(word for word in spaced(str(cell or "")).split() if word != "·")
            if part == "quotation" and cell == words:
                shown_words = shown_words[1:-1]
            if shown_words not in said:
                found.append(f"{part}: “{shown_words}”")
    return ["no list of sheets"]


def index_faults(folder: Path) -> list[str]:
    """The rows of index.html are the summaries of the reports below it; index.md has the same words."""
    page = folder / "index.html"
    if not page.exists():
        return ["no index.html"]
    rows = [row for table in Page.of(page).tables for row in table.rows]
    summaries = [json.loads(path.read_text(encoding="utf-8"))["summary"] for path in folder.glob("*/datapackage.json")]
    found = [f"{len(rows)} rows, {len(summaries)} reports"] if len(rows) != len(summaries) else []
    for summary in summaries:
        row = next(
            (row for row in rows if row[3] == " ".join(summary["headline"].split()) and row[2] == str(summary["stories"])), None
        )
        if row is None or row[0].lower() != summary["name"].lower():
            found.append(f"{summary['name']}, {summary['stories']} stories, “{summary['headline']}”: {row}")
    return found
