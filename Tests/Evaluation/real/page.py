"""A page of a report as its readers see it: blocks of words, links, tables and figures, from HTML or from Markdown."""

import html.parser
import re
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

VOID = {"meta", "br", "img", "hr", "link", "input"}
# Elements whose words begin anew.
BLOCKS = {"h1", "h2", "h3", "h4", "p", "li", "th", "td", "caption", "blockquote", "footer"}
# What a reader counts as a word: letters with what joins them, or a number.
WORD = re.compile(r"[^\W\d_][\w’'\-]*|\d[\d.,]*")


@dataclass(frozen=True)
class Element:
    tag: str
    attributes: dict[str, str]
    # Tags and ids of what it stands in, the outermost first.
    inside: tuple[str, ...]


@dataclass
class Block:
    """Words that stand together, the element that holds them, and what that stands in."""

    tag: str
    inside: tuple[str, ...]
    text: str = ""


@dataclass
class Table:
    caption: str
    head: list[str]
    rows: list[list[str]]
    # What stands directly behind it.
    note: str


@dataclass
class Page(html.parser.HTMLParser):
    """An HTML page, read once."""

    text: str
    elements: list[Element] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, str]] = []
        self.feed(self.text)

    def __hash__(self) -> int:
        return id(self)

    @classmethod
    def of(cls, path: Path) -> "Page":
        return cls(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.elements.append(Element(tag, attributes, self._inside))
        if tag not in VOID:
            self._open.append((tag, attributes.get("id") or attributes.get("class", "")))
        if tag in BLOCKS:
            self.blocks.append(Block(tag, self._inside))
        if tag == "br" and self.blocks:
            self.blocks[-1].text += " "

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if {"svg", "style", "head"} & {tag for tag, _ in self._open}:
            return
        if not data.strip() and not self.blocks:
            return
        if not {tag for tag, _ in self._open} & BLOCKS:
            if data.strip():
                self.blocks.append(Block("", self._inside, data))
            return
        self.blocks[-1].text += data

    @property
    def _inside(self) -> tuple[str, ...]:
        return tuple(part for pair in self._open for part in pair if part)

    def tags(self, *names: str) -> list[Element]:
        return [element for element in self.elements if element.tag in names]

    @property
    def ids(self) -> list[str]:
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]

    @property
    def words(self) -> list[str]:
        """All that it says but in figures, the headline first; points between links are no words."""
        blocks = sorted(self.blocks, key=lambda block: block.tag != "h1")
        return [word for block in blocks for word in block.text.split() if word != "·"]

    @property
    def front_words(self) -> int:
        """Those of the head and of what stands before the annex."""
        return sum(len(WORD.findall(block.text)) for block in self.blocks if "header" in block.inside or "front" in block.inside)

    @property
    def tables(self) -> list[Table]:
        tables: list[Table] = []
        for at, block in enumerate(self.blocks):
            if block.tag == "caption":
                tables.append(Table(text(block), [], [], ""))
            elif block.tag == "th" and "thead" in block.inside:
                tables[-1].head.append(text(block))
            elif block.tag == "th":
                tables[-1].rows.append([text(block)])
            elif block.tag == "td":
                tables[-1].rows[-1].append(text(block))
            elif "tn" in block.inside and tables and not tables[-1].note and self.blocks[at - 1].tag in ("td", "th"):
                tables[-1].note = text(block)
        return tables


def text(block: Block) -> str:
    return " ".join(block.text.replace("\u00a0", " ").split())


# GitHub's extensions of Markdown.
GITHUB = ["-e", "table", "-e", "autolink", "-e", "strikethrough"]
MARKDOWN = "{http://commonmark.org/xml/1.0}"


def as_html(markdown: Path, *command: str) -> Page:
    """What a program makes of a page in Markdown; cmark-gfm unless another is named."""
    done = subprocess.run(
        [*(command or ("cmark-gfm", "--unsafe", *GITHUB)), str(markdown)],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return Page(done.stdout)


def as_tree(markdown: Path) -> ET.Element:
    """The tree of a page in Markdown, as GitHub's reader has it."""
    done = subprocess.run(["cmark-gfm", "-t", "xml", *GITHUB, str(markdown)], check=True, capture_output=True)
    # Controls that no XML may hold stand for themselves.
    return ET.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", done.stdout))


def inner_text(node: ET.Element) -> str:
    return "".join(part.text or "" for part in node.iter() if part.tag in (MARKDOWN + "text", MARKDOWN + "code"))
