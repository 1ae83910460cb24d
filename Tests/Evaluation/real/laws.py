"""What must hold between two reports: on the same articles, on more of them, and with the periods the other way round."""

from collections.abc import Iterator
from pathlib import Path

import corpora
from corpora import Corpus
from reports import Report, Workshop

MARCH, APRIL = "2021-03", "2021-04"
TOLD = ["2021-01", "2021-02", MARCH, APRIL]
LATER = [*TOLD, "2021-05", "2021-06"]


def faults(workshop: Workshop, corpus: Corpus, names: dict[str, str]) -> dict[str, list[str]]:
    def report(name: str, months: list[str], period: str, baseline: str) -> Report:
        path = corpora.write(corpus.articles(names, months), workshop.folder / name / "articles.jsonl")
        return workshop.report(name, path, "--period", period, "--baseline", baseline)

    april = report("april", TOLD, APRIL, MARCH)
    return {
        "the same articles give the same bytes": unlike(april.folder, report("again", TOLD, APRIL, MARCH).folder, "*"),
        "articles of later months change no byte of a page": [
            fault
            for kind in ("*.html", "*.md")
            for fault in unlike(april.folder, report("later", LATER, APRIL, MARCH).folder, kind)
        ],
        "periods the other way round swap rises and falls": list(unswapped(april, report("swapped", TOLD, MARCH, APRIL))),
    }


def unlike(ours: Path, theirs: Path, kind: str) -> list[str]:
    """Files of two folders that are not the same."""
    files = {path.relative_to(folder) for folder in (ours, theirs) for path in folder.rglob(kind) if path.is_file()}
    return [
        f"{path}"
        for path in sorted(files)
        if not (ours / path).is_file()
        or not (theirs / path).is_file()
        or (ours / path).read_bytes() != (theirs / path).read_bytes()
    ]


def unswapped(ours: Report, theirs: Report) -> Iterator[str]:
    there, back = ({row["id"]: row for row in report.changes} for report in (ours, theirs))
    if there.keys() != back.keys():
        yield f"countries {sorted(there.keys() ^ back.keys())} are compared one way alone"
    for code in sorted(there.keys() & back.keys()):
        a, b = there[code], back[code]
        for one, other in (("stories_a", "stories_b"), ("events_a", "events_b"), ("story_share_a", "story_share_b")):
            if (a[one], a[other]) != (b[other], b[one]):
                yield f"{code}: {one} and {other} are {a[one]}, {a[other]} and then {b[one]}, {b[other]}"
        if float(a["story_share_diff"] or 0) != -float(b["story_share_diff"] or 0) or a["share_q"] != b["share_q"]:
            yield f"{code}: {a['story_share_diff']} (q {a['share_q']}) and then {b['story_share_diff']} (q {b['share_q']})"
        if SWAPPED.get(a["stated"], a["stated"]) != b["stated"]:
            yield f"{code}: stated {a['stated']!r} and then {b['stated']!r}"


SWAPPED = {"N2a": "N2b", "N2b": "N2a", "N2a W1": "N2b W1", "N2b W1": "N2a W1"}
