#!/usr/bin/env python3
"""Measures how well pages are read, beside trafilatura's bare_extraction on the same pages.

    evaluate.py --entente BINARY --pages Tests/Fixtures/pages [--show tuned]

Each page, NAME.html, has its NAME.txt: `title:`, `date:`, `author:`, `outlet:`, the sentences that are wanted behind `+`,
and those that are not behind `-`; `article: no` where the page has no article. --show lists what went wrong in one folder
of them. Ends with 1 where a floor is missed, or trafilatura is ahead.
"""
import argparse, html, json, os, pathlib, shutil, sqlite3, subprocess, sys, tempfile, unicodedata

import trafilatura

RECALL, UNWANTED, FIELDS = 0.97, 0.03, 0.95


class Wanted:
    """What a page is expected to be read as."""

    def __init__(self, path):
        self.name, self.folder, self.path = path.stem, path.parent.name, path
        self.fields, self.sentences, self.unwanted = {}, [], []
        for line in path.with_suffix(".txt").read_text("utf8").splitlines():
            if line.startswith("+ "):
                self.sentences.append(plain(line[2:]))
            elif line.startswith("- "):
                self.unwanted.append(plain(line[2:]))
            else:
                key, value = line.split(": ", 1)
                self.fields[key] = value
        self.is_article = self.fields.get("article") != "no"


def plain(text):
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def entente(binary, pages):
    """What the program's database has of each page, and what `annotate` says of its author and its body."""
    with tempfile.TemporaryDirectory() as folder:
        place = os.path.join(folder, "pages")
        os.mkdir(place)
        for page in pages:
            shutil.copy(page.path, place)
        database = os.path.join(folder, "pages.sqlite")
        subprocess.run([binary, "ingest", "-d", database, place], capture_output=True, check=True)
        rows = sqlite3.connect(database).execute(
            "SELECT path, text, paragraphs, published, source, title_start, title_end, title_apart FROM article JOIN file USING (file_key)")
        read = {}
        for path, text, paragraphs, published, source, start, end, apart in rows:
            text = text.encode()
            body = "\n".join(text[a:b].decode() for a, b in json.loads(paragraphs))
            title = apart if apart is not None else text[start or 0:end or 0].decode()
            read[os.path.splitext(os.path.basename(path))[0]] = {"text": body, "title": title, "date": published, "outlet": source}
    lines = "".join(json.dumps({"id": page.name, "html": decoded(page.path.read_bytes())}) + "\n" for page in pages)
    done = subprocess.run([binary, "annotate", "--with-text"], input=lines.encode(), capture_output=True, check=True)
    for line in map(json.loads, done.stdout.splitlines()):
        if line["id"] in read:
            found = read[line["id"]]
            found["author"] = line.get("author")
            if plain(line.get("body")) != plain(found["text"]):
                print(f"{line['id']}: annotate has another body than the file")
    return read


def decoded(page):
    for encoding in ("utf-16",) if page[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8", "windows-1252"):
        try:
            return page.decode(encoding)
        except UnicodeDecodeError:
            pass
    raise ValueError("no encoding fits")


def extracted(pages):
    read = {}
    for page in pages:
        document = trafilatura.bare_extraction(page.path.read_bytes(), with_metadata=True)
        if document is not None:
            found = document.as_dict()
            read[page.name] = {"text": found["text"], "title": found["title"], "date": found["date"],
                               "author": found["author"], "outlet": found["sitename"]}
    return read


class Score:
    def __init__(self, pages, read):
        self.wrong = []
        self.wanted = self.found = self.unwanted = self.through = 0
        self.right = dict.fromkeys(("title", "date", "author", "outlet"), 0)
        self.asked = dict.fromkeys(self.right, 0)
        for page in pages:
            self.add(page, read.get(page.name, {}))

    def add(self, page, found):
        text = plain(found.get("text"))
        for sentences, is_wanted in ((page.sentences, True), (page.unwanted, False)):
            present = [sentence in text for sentence in sentences]
            self.wrong += [f"{page.name}: {'+' if is_wanted else '-'} {s}" for s, p in zip(sentences, present) if p != is_wanted]
            if is_wanted:
                self.wanted, self.found = self.wanted + len(sentences), self.found + sum(present)
            else:
                self.unwanted, self.through = self.unwanted + len(sentences), self.through + sum(present)
        for field in self.right if page.is_article else ():
            if field in page.fields:
                is_right = plain(found.get(field)).lower() == plain(page.fields[field]).lower()
                self.asked[field] += 1
                self.right[field] += is_right
                if not is_right:
                    self.wrong.append(f"{page.name}: {field} {found.get(field)!r}, not {page.fields[field]!r}")

    def figures(self):
        recall, precision = self.found / self.wanted, self.found / max(1, self.found + self.through)
        shares = {field: self.right[field] / max(1, self.asked[field]) for field in self.right}
        return {"recall": recall, "unwanted": self.through / self.unwanted, "precision": precision,
                "F1": 2 * recall * precision / max(1e-9, recall + precision), **shares}


def is_good(ours, theirs):
    floors = ours["recall"] >= RECALL and ours["unwanted"] <= UNWANTED and min(ours["title"], ours["date"]) >= FIELDS
    ahead = all(ours[key] >= theirs[key] for key in ours if key != "unwanted") and ours["unwanted"] <= theirs["unwanted"]
    return floors and ahead


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", required=True)
    parser.add_argument("--pages", required=True, type=pathlib.Path)
    parser.add_argument("--show")
    options = parser.parse_args()
    pages = [Wanted(path) for path in sorted(options.pages.glob("*/*.html"))]
    read = {"entente": entente(options.entente, pages), f"trafilatura {trafilatura.__version__}": extracted(pages)}
    folders = sorted({page.folder for page in pages})
    print("| pages | reader | " + " | ".join(Score(pages, {}).figures()) + " |\n|---|---|" + "---:|" * 8)
    good = True
    for name, chosen in [(f, [p for p in pages if p.folder == f]) for f in folders] + [("all", pages)]:
        scores = {reader: Score(chosen, found) for reader, found in read.items()}
        for reader, score in scores.items():
            print(f"| {name}, {len(chosen)} | {reader} | " + " | ".join(f"{v:.3f}" for v in score.figures().values()) + " |")
        good = good and is_good(*(score.figures() for score in scores.values()))
        if name == options.show:
            shown = scores["entente"].wrong
    if options.show:
        print("\n".join(shown))
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
