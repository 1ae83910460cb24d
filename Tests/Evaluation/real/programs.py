"""A report in the programs that people go on with: each is to read what the tables say, and nothing else."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import opened
import readers
import validate

import page
from page import Page
from reports import Report


def by_duckdb(report: Report) -> list[str]:
    """Every cell of every table, with the types that DuckDB takes them for."""
    found = []
    for path in report.tables:
        table = duckdb.read_csv(str(path), header=True, sample_size=-1, null_padding=False)
        cells = [[_as_written(cell) for cell in row] for row in table.fetchall()]
        found += readers.unlike(path, "DuckDB", table.columns, cells, 0)
    return found


def _as_written(cell: object) -> object:
    """DuckDB takes a column of yes and no for one of booleans."""
    if cell is None:
        return ""
    return ("yes" if cell else "no") if isinstance(cell, bool) else cell


def by_pandas(report: Report) -> list[str]:
    return [fault for path in report.tables for fault in readers.by_pandas(path)]


def by_r(report: Report) -> list[str]:
    return readers.by_r(report.tables)


def by_openpyxl(report: Report) -> list[str]:
    return opened.workbook_faults(report.folder) if (report.folder / "workbook.xlsx").exists() else ["no workbook.xlsx"]


def by_networkx(report: Report) -> list[str]:
    return opened.network_faults(report.folder)


def by_frictionless(report: Report) -> list[str]:
    tables, found = validate.described(report.folder)
    return found if tables >= 10 else [*found, f"{tables} tables were read, a report has ten at least"]


def by_datasette(report: Report) -> list[str]:
    """The database as it stands: each table and view is listed, and articles of the report are found by its key."""
    ask = [str(Path(sys.executable).with_name("datasette")), str(report.database), "--get"]
    shown = json.loads(_out(*ask, f"/{report.database.stem}.json"))
    names = {table["name"] for table in shown["tables"]}
    found = [] if {"article", "coding", "mention"} <= names else [f"tables {sorted(names)}"]
    for row in report.rows("articles")[:2]:
        query = f"/{report.database.stem}/article.json?_shape=array&article_id={row['article_id']}"
        kept = [(article["url"] or "", article["published"] or "") for article in json.loads(_out(*ask, query))]
        if (row["url"], row["published"]) not in [(url, day[:10]) for url, day in kept]:
            found.append(f"article {row['article_id']}: {kept}, not {row['url']}, {row['published']}")
    return found


def by_cmark(report: Report) -> list[str]:
    return _markdown(report, "cmark-gfm", "--unsafe", *page.GITHUB)


def by_pandoc(report: Report) -> list[str]:
    return _markdown(report, "pandoc", "--from=gfm", "--to=html", "--wrap=none")


def _markdown(report: Report, *command: str) -> list[str]:
    """A program makes of the pages in Markdown the words that those in HTML have."""
    found = []
    for path in report.pages:
        ours, theirs = Page.of(path).words, page.as_html(path.with_suffix(".md"), *command).words
        at = next((at for at, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
        if ours != theirs:
            found.append(f"{path.stem}.md: “{' '.join(theirs[at:at + 8])}”, not “{' '.join(ours[at:at + 8])}”")
    return found


def _out(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


FAST: dict[str, Callable[[Report], list[str]]] = {
    "openpyxl": by_openpyxl,
    "pandas": by_pandas,
    "DuckDB": by_duckdb,
    "networkx": by_networkx,
    "cmark-gfm": by_cmark,
}
FULL = FAST | {
    "frictionless": by_frictionless,
    "R": by_r,
    "Datasette": by_datasette,
    "pandoc": by_pandoc,
}
