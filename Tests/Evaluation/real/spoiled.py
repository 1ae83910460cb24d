"""Reports with one thing wrong in them: the check of that thing is to fail, for one that cannot fail proves nothing."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reports import Report

# A check, a file of the report, what is changed there (its first occurrence, as a pattern), and into what.
CASES = [
    ("pages load and run nothing", "briefing.html", r"</main>", r"<script>1</script></main>"),
    ("pages load and run nothing", "briefing.html", r"default-src 'none'", r"default-src *"),
    ("pages load and run nothing", "briefing.html", r"<h2 ", r'<h2 onclick="1" '),
    ("the front has 400 words at most", "briefing.html", r'(<div id="front">)', r"\1<p>" + "word " * 400 + "</p>"),
    ("tables have seven columns at most", "briefing.html", r"(<thead><tr>)", r"\1" + "<th>more</th>" * 4),
    ("headings skip no level", "briefing.html", r"<h2 ([^>]*)>([^<]*)</h2>", r"<h4 \1>\2</h4>"),
    ("links of pages lead somewhere", "briefing.html", r'href="#countries"', r'href="#nowhere"'),
    ("links of pages lead somewhere", "briefing.html", r'href="https?://', r'href="javascript:'),
    ("figures in pages have role, title and description, and no link", "briefing.html", r' role="img"', r""),
    ("words that the house does not use are absent", "briefing.html", r"Intervals cover", r"Significant intervals cover"),
    ("HTML and Markdown say the same", "briefing.md", r"Intervals cover", r"Intervals do not cover"),
    ("Markdown holds no HTML", "briefing.md", r"Intervals cover", r"<b>Intervals</b> cover"),
    ("inner links of Markdown are GitHub's, and its files are there", "briefing.md", r"\(#countries\)", r"(#Countries)"),
    ("figures are whole by themselves, in letters of 12 at least", "figures/timeline.svg", r'font-size="12"', r'font-size="11"'),
    ("sentences are of a template, and name rows that are there", "datapackage.json", r"named in (\d+) of", r"mentioned in \1 of"),
    ("sentences are said where the tables allow it, with their numbers", "datapackage.json", r"named in (\d+) of", r"named in 1\1 of"),
    ("sentences are said where the tables allow it, with their numbers", "comparison.csv", r"fisher,0\.\d+,0\.0", r"fisher,0.0400,0.9"),
    ("what the tables allow to be said is said or counted", "comparison.csv", r",N1,", r",,"),
    ("what the tables allow to be said is said or counted", "briefing.html", r"beyond chance (\d+) and", r"beyond chance 9\1 and"),
    ("the tests of comparison.csv and cooccurrence.csv are what their counts give", "cooccurrence.csv", r"fisher,0\.\d", r"fisher,0.9"),
    ("the headline has 20 words at most, both totals, and the greatest changes", "comparison.csv", r",0\.4", r",0.1"),
    ("each claim has one sentence of a stored text and three other stories at most", "briefing.html", r"<blockquote>", r"<blockquote>Not so: "),
    ("no act that took place is dated after its story, and who deals is named", "events.csv", r"\n2021-04", r"\n2021-09"),
    ("no act that took place is dated after its story, and who deals is named", "engagement.csv", r"\nBRA,", r"\nZZZ,"),
    ("tables of the first page are those of the CSV files", "briefing.html", r'<td class="r">(\d+)</td>', r'<td class="r">1\1</td>'),
    ("tables of the first page are those of the CSV files", "briefing.html", r"12 of (\d+) countries; all", r"12 of 9\1 countries; all"),
    ("tables of the first page are those of the CSV files", "briefing.html", r"<caption>Acts between", r"<caption>Deeds between"),
    ("tables of country pages are those of the CSV files", "countries/BRA.html", r'<td class="r">(\d+)</td>', r'<td class="r">1\1</td>'),
    ("headlines and notes of country pages are those of the CSV files", "countries/BRA.html", r"by name (\d+)", r"by name 1\1"),
    ("sums of the first page are those of the CSV files", "briefing.html", r"Read: (\d+)", r"Read: 1\1"),
    ("estimates carry an interval", "briefing.html", r"(\d+\s%) \(\d+ to \d+\)</td>", r"\1</td>"),
    ("figures say how many of how many they draw", "figures/deals.svg", r">(\d+) of (\d+) pairs", r">\1 of 9\2 pairs"),
    ("the first sheet of the workbook says what the page says", "briefing.html", r"Among those named", r"Among them named"),
    ("the index has the headline and stories of each report", "../index.html", r"rises from", r"climbs from"),
]


def faults(report: Report, checked: Callable[[Report], dict[str, list[str]]], folder: Path) -> list[str]:
    """The cases whose check holds all the same, or that found nothing to spoil."""
    found = []
    for place, (what, name, pattern, into) in enumerate(CASES):
        copy = replace(report, folder=folder / str(place) / report.folder.name)
        shutil.copytree(report.folder.parent, copy.folder.parent)
        file = copy.folder / name
        text, count = re.subn(pattern, into, file.read_text(encoding="utf-8"), count=1)
        file.write_text(text, encoding="utf-8")
        if not count:
            found.append(f"{name} has no {pattern}")
        elif not checked(copy)[what]:
            found.append(f"“{what}” holds with {into!r} for {pattern!r} in {name}")
        shutil.rmtree(copy.folder.parent)
    return found
