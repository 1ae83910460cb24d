"""Making reports as a user does, and reading their tables."""

import csv
import json
import os
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

Row = dict[str, str]


@dataclass(frozen=True)
class Report:
    """A written report: its folder, the database that it was made of, and what it was made with."""

    name: str
    folder: Path
    database: Path
    options: tuple[str, ...] = ()

    def rows(self, table: str) -> list[Row]:
        """The rows of a table; none of one that the report does not have."""
        path = self.folder / f"{table}.csv"
        if not path.exists():
            return []
        csv.field_size_limit(10_000_000)
        with open(path, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    @property
    def changes(self) -> list[Row]:
        """The countries of both periods; none without a period to compare with."""
        return [row for row in self.rows("comparison") if row["kind"] == "country"]

    @property
    def pairs(self) -> list[Row]:
        """Two countries and the stories that name them."""
        return [
            row for row in self.rows("cooccurrence") if row["kind_a"] == row["kind_b"] == "country" and row["level"] == "article"
        ]

    @cached_property
    def package(self) -> dict:
        return json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))

    @property
    def summary(self) -> dict:
        return self.package["summary"]

    @property
    def pages(self) -> list[Path]:
        """Its pages in HTML, the first page before those of countries; each has one in Markdown beside it."""
        return [self.folder / "briefing.html", *sorted(self.folder.glob("countries/*.html"))]

    @property
    def tables(self) -> list[Path]:
        return sorted(self.folder.rglob("*.csv"))

    @property
    def has_baseline(self) -> bool:
        return self.summary["baseline_first"] is not None


@dataclass(frozen=True)
class Workshop:
    """The program, and a folder for what it writes."""

    program: Path
    folder: Path

    def report(self, name: str, articles: Path, *options: str, place: str = "") -> Report:
        """A report on a folder or file of articles; `place` tells apart two that are made of one database."""
        folder, database = self.folder / name / f"reports{place}", self.folder / name / "entente.sqlite"
        folder.parent.mkdir(parents=True, exist_ok=True)
        command = [self.program, "report", articles, "-o", folder, "-d", database, "-q", *options]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder.parent, env=os.environ | {"LC_ALL": "C"})
        if done.returncode not in (0, 3):
            raise SystemExit(f"{name}: {' '.join(map(str, command))} ended with {done.returncode}\n{done.stderr}")
        written = [path.parent for path in folder.glob("*/datapackage.json")]
        return Report(name, max(written, key=lambda path: path.stat().st_mtime), database, options)
