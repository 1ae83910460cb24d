"""What holds of every page as it is written: nothing that runs or loads, nothing too wide, the same words in both forms."""

import re
from pathlib import Path
from urllib.parse import unquote

import page
from page import MARKDOWN, Page
from reports import Report

MOST_WORDS = 400
MOST_COLUMNS = 7
LEAST_FONT = 12
FORBIDDEN_TAGS = ("script", "iframe", "frame", "object", "embed", "link", "form", "input", "img", "base", "audio", "video")
LOADING = {"src", "srcset", "background", "poster", "data", "action", "formaction", "ping"}
FORBIDDEN_WORDS = re.compile(r"\b(significant|significantly|trend|trends|surge|surges|ties|influence|sentiment)\b", re.I)
# Blocks that quote articles, whose words are theirs.
QUOTING = {"blockquote", "card"}


def faults(report: Report) -> dict[str, list[str]]:
    """The faults of all pages of a report, by what is checked."""
    found: dict[str, list[str]] = {}
    for path in report.pages:
        read, name = Page.of(path), path.relative_to(report.folder).as_posix()
        markdown = path.with_suffix(".md")
        for what, check in CHECKS.items():
            found.setdefault(what, []).extend(f"{name}: {fault}" for fault in check(read, path))
        for what, check in MARKDOWN_CHECKS.items():
            found.setdefault(what, []).extend(f"{markdown.name}: {fault}" for fault in check(markdown, read))
    found["figures are whole by themselves, in letters of 12 at least"] = [
        fault for path in sorted(report.folder.glob("figures/*.svg")) for fault in figure_faults(path)
    ]
    return found


def closed(read: Page, path: Path) -> list[str]:
    policies = [
        element.attributes.get("content", "")
        for element in read.tags("meta")
        if element.attributes.get("http-equiv", "").lower() == "content-security-policy"
    ]
    found = [] if any("default-src 'none'" in policy and "script" not in policy for policy in policies) else ["no policy"]
    found += [f"<{element.tag}>" for element in read.tags(*FORBIDDEN_TAGS)]
    return found + [
        f"<{element.tag} {name}>"
        for element in read.elements
        for name in element.attributes
        if name in LOADING or name.startswith("on")
    ]


def short(read: Page, path: Path) -> list[str]:
    count = read.front_words
    return [f"{count} words before the annex"] if path.stem == "briefing" and count > MOST_WORDS else []


def narrow(read: Page, path: Path) -> list[str]:
    return [f"{table.caption}: {len(table.head)} columns" for table in read.tables if len(table.head) > MOST_COLUMNS]


def ordered(read: Page, path: Path) -> list[str]:
    levels = [int(element.tag[1]) for element in read.tags("h1", "h2", "h3", "h4", "h5", "h6")]
    found = [] if levels[:1] == [1] and levels.count(1) == 1 else [f"begins with {levels[:1]}, {levels.count(1)} of level 1"]
    return found + [f"level {a} and then {b}" for a, b in zip(levels, levels[1:]) if b > a + 1]


def linked(read: Page, path: Path) -> list[str]:
    """Inner links lead to an id of the page, those to files to one that is there; others only to the web."""
    ids = read.ids
    found = [f"the id {name} twice" for name in sorted(set(ids)) if ids.count(name) > 1]
    return found + [fault for element in read.tags("a") for fault in link_faults(element.attributes["href"], ids, path)]


def link_faults(target: str, ids: list[str], path: Path) -> list[str]:
    if target.startswith("#"):
        return [] if target[1:] in ids else [f"{target} leads nowhere"]
    if target.startswith(("http://", "https://")):
        return []
    if ":" in target.split("/")[0]:
        return [f"a link to {target[:60]}"]
    return [] if (path.parent / unquote(target)).is_file() else [f"no file {target}"]


def described(read: Page, path: Path) -> list[str]:
    """Each drawing is one to a reader of screens: its role, and a title and a description that it points to."""
    found = []
    for place, element in enumerate(read.elements):
        if element.tag == "svg":
            inner = read.elements[place + 1 : place + 3]
            named = element.attributes.get("aria-labelledby", "").split()
            told = [part.attributes.get("id") for part in inner if part.tag in ("title", "desc")]
            if element.attributes.get("role") != "img" or len(told) != 2 or told != named:
                found.append(f"a figure with role {element.attributes.get('role')}, labelled by {named}, has {told}")
        elif "svg" in element.inside and (element.tag == "a" or any("href" in name for name in element.attributes)):
            found.append(f"<{element.tag}> of a figure has a link")
    return found


def plain_spoken(read: Page, path: Path) -> list[str]:
    return [
        f"“{match[0]}” in “{page.text(block)[:80]}”"
        for block in read.blocks
        if not QUOTING & set(block.inside) and block.tag != "footer"
        for match in [FORBIDDEN_WORDS.search(block.text)]
        if match
    ]


def same_words(markdown: Path, read: Page) -> list[str]:
    """Where the page in Markdown first says something else than that in HTML."""
    ours, theirs = read.words, page.as_html(markdown).words
    if ours == theirs:
        return []
    at = next((at for at, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
    return [f"HTML has “{' '.join(ours[max(0, at - 4):at + 6])}”, Markdown “{' '.join(theirs[max(0, at - 4):at + 6])}”"]


def without_html(markdown: Path, read: Page) -> list[str]:
    tree = page.as_tree(markdown)
    return [
        f"HTML in Markdown: {(node.text or '')[:60]}"
        for kind in ("html_block", "html_inline")
        for node in tree.iter(MARKDOWN + kind)
    ]


def rendered(markdown: Path, read: Page) -> list[str]:
    """Mark-up that stands on the page as signs."""
    tree = page.as_tree(markdown)
    texts = [page.inner_text(node) for kind in ("paragraph", "heading", "table_cell") for node in tree.iter(MARKDOWN + kind)]
    ours = set(" ".join(read.words).split())
    return [
        f"mark-up stands: {text[:80]}"
        for text in texts
        for sign in ("**", "|:-", "|--", "](")
        if sign in text and not any(sign in word for word in ours)
    ]


def anchored(markdown: Path, read: Page) -> list[str]:
    """Inner links equal the names that GitHub gives to headings; files and figures that are linked are there."""
    tree = page.as_tree(markdown)
    slugs: list[str] = []
    for node in tree.iter(MARKDOWN + "heading"):
        slug = github_slug(page.inner_text(node))
        slugs.append(slug if slug not in slugs else f"{slug}-{slugs.count(slug)}")
    found = [
        fault
        for node in tree.iter(MARKDOWN + "link")
        for fault in link_faults(node.attrib["destination"], slugs, markdown)
        if "mailto:" not in fault
    ]
    return found + [
        f"no figure {node.attrib['destination']}"
        for node in tree.iter(MARKDOWN + "image")
        if not (markdown.parent / unquote(node.attrib["destination"])).is_file()
    ]


def github_slug(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def figure_faults(path: Path) -> list[str]:
    read = Page.of(path)
    found = described(read, path) + [f"<{element.tag}>" for element in read.tags("script", "foreignobject", "image", "style")]
    sizes = [float(element.attributes["font-size"]) for element in read.elements if "font-size" in element.attributes]
    found += [f"letters of {min(sizes):g}"] if sizes and min(sizes) < LEAST_FONT else []
    return [f"{path.name}: {fault}" for fault in found + ["url(" for _ in re.findall(r"url\(|@import", read.text)]]


CHECKS = {
    "pages load and run nothing": closed,
    "the front has 400 words at most": short,
    "tables have seven columns at most": narrow,
    "headings skip no level": ordered,
    "links of pages lead somewhere": linked,
    "figures in pages have role, title and description, and no link": described,
    "words that the house does not use are absent": plain_spoken,
}
MARKDOWN_CHECKS = {
    "HTML and Markdown say the same": same_words,
    "Markdown holds no HTML": without_html,
    "no mark-up of Markdown stands on the page": rendered,
    "inner links of Markdown are GitHub's, and its files are there": anchored,
}
