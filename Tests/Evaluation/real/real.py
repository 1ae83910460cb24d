"""Opens reports in the programs in which people open them, and holds every page and number against the tables.

Reports on the sample, on generated months of news about 5, 30 and 150 countries, and on titles that mean ill. Prints a line
for each check; exit code 1 when one does not hold. The fast tier does what a change is worth waiting for.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import browser
import corpora
import laws
import pages
import programs
import recount
import spoiled
import spreadsheets
import statements
from checks import Checks
from reports import Report, Workshop

APRIL = ("--period", "2021-04", "--baseline", "2021-03")
CORPORA = {5: corpora.Corpus(5, 45, 5), 30: corpora.Corpus(30, 70, 30), 150: corpora.Corpus(150, 160, 150)}
HOSTILE = "hostile titles"
SPOILED = 30
FAST_LANGUAGES = ("en_US", "de_DE")


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--entente", required=True, type=Path)
    words.add_argument("--data", required=True, type=Path, help="the project's folder data")
    words.add_argument("--tier", choices=("fast", "full"), default="fast")
    words.add_argument("--articles", type=Path, nargs="*", default=[], help="folders of one's own to report on instead")
    words.add_argument("--options", default="", help="further options of the report on these")
    options = words.parse_args()
    checks = Checks()
    with tempfile.TemporaryDirectory() as folder, browser.chromium() as chromium:
        workshop = Workshop(options.entente.resolve(), Path(folder))
        is_full = options.tier == "full"
        for report in made(workshop, options):
            if report.name == HOSTILE:
                checks.hold("hostile titles stand in articles.csv as they came", literal_faults(report))
            for what, faults in held(report, options).items():
                checks.hold(f"{report.name}: {what}", faults)
            if is_full and report.name == f"{SPOILED} countries":
                faults = spoiled.faults(report, lambda other: held(other, options), workshop.folder / "spoiled")
                checks.hold("each check fails on a report that was spoiled for it", faults, f"{len(spoiled.CASES)} cases")
            in_programs(checks, report, is_full)
            in_spreadsheets(checks, report, is_full)
            on_screen(checks, report, chromium, is_full)
        if not options.articles:
            for what, faults in laws.faults(workshop, CORPORA[30], names_of(options)).items():
                checks.hold(what, faults)
    print(f"{checks.done} checks, {len(checks.failed)} do not hold")
    sys.exit(1 if checks.failed else 0)


def held(report: Report, options: argparse.Namespace) -> dict[str, list[str]]:
    """What no program but this one is needed for."""
    return pages.faults(report) | statements.faults(report, options.data / "words") | recount.faults(report)


def made(workshop: Workshop, options: argparse.Namespace) -> Iterator[Report]:
    """The reports, one after the other."""
    if options.articles:
        for folder in options.articles:
            yield workshop.report(folder.name, folder.resolve(), *options.options.split())
        return
    yield workshop.report("sample", options.data.resolve() / "sample")
    names = names_of(options)
    ill = corpora.write(corpora.hostile(CORPORA[5].articles(names, laws.TOLD)), workshop.folder / "hostile.jsonl")
    yield workshop.report(HOSTILE, ill, *APRIL)
    for count, corpus in CORPORA.items():
        if count == 30 or options.tier == "full":
            path = corpora.write(corpus.articles(names, laws.TOLD), workshop.folder / f"{count}.jsonl")
            yield workshop.report(f"{count} countries", path, *APRIL)


def names_of(options: argparse.Namespace) -> dict[str, str]:
    return corpora.country_names(options.data / "gazetteer" / "countries.tsv")


def literal_faults(report: Report) -> list[str]:
    """Titles of generated articles of which articles.csv has other signs; controls, blanks and an apostrophe before apart."""
    known = {_signs(title) for title in corpora.HOSTILE + corpora.LIKE_VALUES}
    return [
        f"{row['locator']}: {row['title']!r}"
        for row in report.rows("articles")
        if _signs(row["title"]) not in known and _signs(row["title"].removeprefix("'")) not in known
    ]


def _signs(title: str) -> str:
    return "".join(sign for sign in title if sign.isprintable() and sign not in " \ufffd")


def in_programs(checks: Checks, report: Report, is_full: bool) -> None:
    for program, faults in (programs.FULL if is_full else programs.FAST).items():
        checks.hold(f"{report.name}: {program} reads what is written", faults(report))


def in_spreadsheets(checks: Checks, report: Report, is_full: bool) -> None:
    for language in spreadsheets.LANGUAGES if is_full else FAST_LANGUAGES:
        checks.hold(f"{report.name}: LibreOffice in {language} opens what is written", spreadsheets.libreoffice(report, language))
    if is_full:
        checks.hold(f"{report.name}: Gnumeric opens what is written", spreadsheets.gnumeric(report))


def on_screen(checks: Checks, report: Report, chromium: browser.Browser, is_full: bool) -> None:
    shown = report.pages if is_full else report.pages[:2]
    for what, faults in browser.faults(chromium, report, shown).items():
        checks.hold(f"{report.name}: {what}", faults)
    checks.hold(f"{report.name}: the front is printed on four sheets at most", browser.printed_faults(chromium, report.pages[0]))


if __name__ == "__main__":
    main()
