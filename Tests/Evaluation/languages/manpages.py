"""Words of manual pages as Debian keeps them: /usr/share/man/LANGUAGE/man1/ls.1.gz."""
import gzip, os, random, re, unicodedata

LITERAL = re.compile(r"[.'](nf|EX|TS)\b")
PROSE = re.compile(r"[.'](fi|EE|TE)\b")
SET = re.compile(r"[.'](?:B|I|BR|IR|RB|RI|BI|IB)\s+(.*)")
MARKS = [(r"\\f(?:\[[^\]]*\]|\(..|.)", ""), (r"\\s[+-]?\d", ""), (r"\\-", "-"), (r"\\[&/,%|)]", ""), (r"\\e", r" "),
         (r"\\\(aq", "'"), (r"\\\(..|\\\[[^\]]*\]|\\\*(?:\(..|\[[^\]]*\]|.)|\\.", " ")]
# Letters as groff_char(7) names them: `\(:a` is ä, and so is `\[u00E4]`.
LETTER = re.compile(r"\\(?:\((..)|\[(?:u([0-9A-F]{4,6})|([^\]]{2}))\])")
ACCENTS = {"'": "\u0301", "`": "\u0300", ":": "\u0308", "^": "\u0302", "~": "\u0303", ",": "\u0327"}
NAMED = {"ss": "ß", "oa": "å", "oA": "Å", "/o": "ø", "/O": "Ø", "/l": "ł", "/L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
         "vs": "š", "vS": "Š", "vz": "ž", "vZ": "Ž"}
# Words of which prose in English has several in every line, and those of notices: a passage with three is not all translated.
ENGLISH = set("""the of and to is for that with this be are if by from you not which when will it or on any all
copyright license licence free software foundation report bugs help online written print output version file""".split())
# Where words are not set apart by blanks, as many letters as fifty words have.
UNSPACED, LETTERS, WORDS = ("zh", "ja", "ko"), 120, 50


def text(path):
    """The running text of a page, without examples, tables and headings."""
    lines, is_literal = [], False
    with gzip.open(path) as file:
        page = file.read().decode("utf8", "replace")
    for line in page.split("\n"):
        if LITERAL.match(line) or PROSE.match(line):
            is_literal = bool(LITERAL.match(line))
        elif not is_literal and line[:1] not in (".", "'"):
            lines.append(line)
        elif not is_literal and SET.match(line):
            lines.append(SET.match(line)[1].replace('"', ""))
    joined = LETTER.sub(letter, " ".join(lines))
    for mark, instead in MARKS:
        joined = re.sub(mark, instead, joined)
    return joined


def letter(match):
    """The letter that an escape stands for, or the escape where it is no letter."""
    name, number = match[1] or match[3], match[2]
    if number:
        return chr(int(number, 16))
    if name in NAMED:
        return NAMED[name]
    is_accented = name[0] in ACCENTS and name[1].isalpha()
    return unicodedata.normalize("NFC", name[1] + ACCENTS[name[0]]) if is_accented else match[0]


def pages(folder):
    """Paths of the pages of a language, sorted; a page that is another one's link is not among them."""
    found = [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".gz")]
    return sorted(path for path in found if not os.path.islink(path) and os.path.getsize(path) > 400)


def passages(folder, count, seed=1):
    """Up to `count` passages of fifty words, at most six of a page; those that were left in English are not among them."""
    dice, found = random.Random(seed), []
    paths = pages(folder)
    dice.shuffle(paths)
    is_unspaced = os.path.basename(folder).startswith(UNSPACED)
    for path in paths:
        parts = list(unspaced(text(path)) if is_unspaced else spaced(text(path)))
        dice.shuffle(parts)
        found += [part for part in parts if is_translated(part, is_unspaced)][:6]
        if len(found) >= count:
            break
    return found[:count]


def spaced(page):
    words = page.split()
    return (" ".join(words[i:i + WORDS]) for i in range(0, len(words) - WORDS + 1, WORDS))


def unspaced(page):
    page = " ".join(page.split())
    return (page[i:i + LETTERS] for i in range(0, len(page) - LETTERS + 1, LETTERS))


def is_translated(passage, is_unspaced):
    words = [word.strip(".,;:()[]<>\"'").lower() for word in passage.split()]
    if is_unspaced:
        return sum(ord(letter) > 0x2E80 for letter in passage) > len(passage) / 2
    letters = sum(bool(re.fullmatch(r"[^\W\d_]{2,}", word)) for word in words)
    return sum(word in ENGLISH for word in words) < 3 and letters > len(words) / 2
