"""Running Entente as a user does."""

import csv
import itertools
import subprocess
from pathlib import Path


class Entente:
    """The program, and a folder for its databases and reports."""

    def __init__(self, program, folder):
        self.program, self.folder, self.numbers = str(program), Path(folder), itertools.count()

    def database(self, lines):
        """Imports annotated lines into a new database; returns its path."""
        number = next(self.numbers)
        facts, database = self.folder / f"{number}.jsonl", self.folder / f"{number}.sqlite"
        facts.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self._run("import", "facts", str(facts), "-d", str(database), "-q")
        return database

    def report(self, database, *options):
        """Makes a report of all statistics; returns its folder. Every article counts, copies too, unless told."""
        label = f"r{next(self.numbers)}"
        duplicates = () if "--duplicates" in options else ("--duplicates", "keep")
        self._run("report", "-d", str(database), "-o", str(self.folder), "--label", label, "--statistics", "-q",
                  *duplicates, *options)
        return self.folder / label

    def countries(self):
        """The codes of the countries that the program knows; the European Union is none."""
        codes = {line.split("\t")[0] for line in self._run("gazetteer", "list").splitlines()}
        return sorted(code for code in codes if code.isalpha() and code != "EUE")

    def _run(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, cwd=self.folder)
        if done.returncode != 0:
            raise SystemExit(f"{self.program} {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr}")
        return done.stdout


def rows(path):
    """The rows of a table, each cell under its column."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def columns(path):
    with open(path, newline="", encoding="utf-8") as file:
        return next(csv.reader(file))
