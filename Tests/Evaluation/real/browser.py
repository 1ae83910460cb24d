"""Pages and figures in Chromium: what it asks for, what it says, how wide it is, what overlaps and what cannot be read."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pypdf
from playwright.sync_api import Browser, Request, sync_playwright
from playwright.sync_api import Page as Tab

from reports import Report

WIDTHS = (1280, 400)
SCHEMES = ("light", "dark")
LEAST_CONTRAST = 4.5
LEAST_FONT = 12
MOST_FRONT_SHEETS = 4

# How far the page is wider than its window, and what sticks out of it; what scrolls by itself may.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth
  const outside = [...document.querySelectorAll('main, main *')]
    .filter(e => !e.closest('.tw') && !e.closest('svg') && e.getBoundingClientRect().right > width + 1)
    .map(e => `<${e.tagName.toLowerCase()}> “${e.textContent.trim().slice(0, 40)}” ends at ${Math.round(e.getBoundingClientRect().right)}`)
  const scrolled = document.documentElement.scrollWidth - width
  return (scrolled > 0 ? [`${scrolled} too wide`] : []).concat(outside)
}"""

# Texts of a drawing that leave it, that stand on each other, or that are small.
DRAWINGS = """least => [...document.querySelectorAll('svg')].flatMap(svg => {
  const name = svg.querySelector('title')?.textContent ?? 'a figure', view = svg.viewBox.baseVal, faults = []
  const texts = [...svg.querySelectorAll('text')].map(e => [e.textContent, e.getBBox(), parseFloat(getComputedStyle(e).fontSize)])
  texts.forEach(([text, box, size], i) => {
    if (box.x < view.x - 1 || box.y < view.y - 1 || box.x + box.width > view.x + view.width + 1 || box.y + box.height > view.y + view.height + 2)
      faults.push(`“${text}” leaves the drawing: ${Math.round(box.x)} to ${Math.round(box.x + box.width)} of ${view.width}, down to ${Math.round(box.y + box.height)} of ${view.height}`)
    if (size < least) faults.push(`“${text}” in letters of ${size}`)
    for (const [other, b] of texts.slice(0, i))
      if (Math.min(box.x + box.width, b.x + b.width) - Math.max(box.x, b.x) > 1 && Math.min(box.y + box.height, b.y + b.height) - Math.max(box.y, b.y) > 5)
        faults.push(`“${text}” stands on “${other}”`)
  })
  return faults.map(fault => `${name}: ${fault}`)
})"""

# Words whose colour is too near that of the ground on which they stand.
CONTRAST = """least => {
  const parse = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const solid = colour => { const c = parse(colour); return c.length > 2 && (c.length < 4 || c[3] > 0.5) ? c : null }
  const light = c => { const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b }
  const isDrawn = e => e instanceof SVGElement
  const groundOf = (e, x, y) => {
    for (const under of document.elementsFromPoint(x, y)) {
      if (isDrawn(under)) {
        if (under === e || under.closest('text') || ['svg', 'g', 'line'].includes(under.tagName)) continue
        const fill = solid(getComputedStyle(under).fill)
        if (fill) return fill
      } else {
        const ground = solid(getComputedStyle(under).backgroundColor)
        if (ground) return ground
      }
    }
    return solid(getComputedStyle(document.body ?? document.documentElement).backgroundColor) ?? [255, 255, 255]
  }
  const faults = new Map()
  for (const e of document.querySelectorAll('body *, svg text')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || ['STYLE', 'title', 'desc'].includes(e.tagName)) continue
    const box = e.getBoundingClientRect()
    if (!box.width) continue
    const style = getComputedStyle(e), ink = solid(isDrawn(e) ? style.fill : style.color)
    const ground = groundOf(e, Math.min(box.x + box.width / 2, innerWidth - 1), box.y + box.height / 2)
    const [a, b] = [light(ink), light(ground)].sort((p, q) => q - p), ratio = (a + 0.05) / (b + 0.05)
    if (ratio < least) faults.set(`${ink} on ${ground}`, `“${e.textContent.trim().slice(0, 40)}”: ${ink} on ${ground} is ${ratio.toFixed(2)}`)
  }
  return [...faults.values()]
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """The system's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


def faults(browser: Browser, report: Report, pages: list[Path]) -> dict[str, list[str]]:
    """The faults of some pages of a report on screens, and of all its figures, by what is checked."""
    found: dict[str, list[str]] = {}
    for path in pages:
        for width in WIDTHS:
            for scheme in SCHEMES:
                for what, seen in _on_screen(browser, path, width, scheme).items():
                    found.setdefault(what, []).extend(f"{path.name}, {width}, {scheme}: {fault}" for fault in seen)
    figures = sorted(report.folder.glob("figures/*.svg"))
    found["figures by themselves: no text overlaps or leaves them"] = _figures(browser, figures)
    return found


def front_sheets(browser: Browser, path: Path) -> int:
    """How many sheets of paper what stands before the annex takes."""
    with _tab(browser, path, 1280, "light") as (tab, _):
        tab.evaluate("document.getElementById('annex')?.remove()")
        return len(pypdf.PdfReader(BytesIO(tab.pdf(prefer_css_page_size=True))).pages)


def printed_faults(browser: Browser, path: Path) -> list[str]:
    count = front_sheets(browser, path)
    return [f"{path.name}: the front takes {count} sheets"] if count > MOST_FRONT_SHEETS else []


def _on_screen(browser: Browser, path: Path, width: int, scheme: str) -> dict[str, list[str]]:
    with _tab(browser, path, width, scheme) as (tab, heard):
        wide = tab.evaluate(OVERFLOW)
        # Grounds are looked up by place, which needs all of the page in the window.
        tab.set_viewport_size({"width": width, "height": tab.evaluate("document.documentElement.scrollHeight")})
        faint = tab.evaluate(CONTRAST, LEAST_CONTRAST)
        drawn = tab.evaluate(DRAWINGS, LEAST_FONT)
    return {
        "pages ask for nothing and say nothing on the console": heard,
        "pages are no wider than the window": wide,
        "words of pages stand out from their ground": faint,
        "in pages no text of a figure overlaps or leaves it": drawn,
    }


def _figures(browser: Browser, paths: list[Path]) -> list[str]:
    """Files of figures, each opened by itself in one tab."""
    if not paths:
        return ["no figures"]
    found = []
    with _tab(browser, paths[0], 1280, "light") as (tab, heard):
        for path in paths:
            tab.goto(path.resolve().as_uri())
            found += [f"{path.name}: {fault}" for fault in tab.evaluate(DRAWINGS, LEAST_FONT)]
        return heard + found


@contextmanager
def _tab(browser: Browser, path: Path, width: int, scheme: str) -> Iterator[tuple[Tab, list[str]]]:
    """A page that was opened, and all that it asked for or said meanwhile; where it is led by a program is its own affair."""
    heard: list[str] = []
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    tab = context.new_page()
    folder = path.parent.resolve().as_uri()
    tab.on("request", lambda request: heard.append(f"asks for {request.url}") if not _is_led(request, folder) else None)
    tab.on("console", lambda message: heard.append(f"console: {message.text}"))
    tab.on("pageerror", lambda error: heard.append(f"error: {error}"))
    tab.on("dialog", lambda dialog: (heard.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    tab.goto(path.resolve().as_uri())
    yield tab, heard
    context.close()


def _is_led(request: Request, folder: str) -> bool:
    """Whether a request is that of a page of the report which is opened."""
    return request.is_navigation_request() and request.url.startswith(folder)
