"""Makes the statistical tables of data/english from treebanks: python3 tables.py FOLDER-OF-CONLLU data/english

Reads ewt-train, gum-train (counted twice) and news-silver, cuts their words as Entente's tokenizer does, maps their tags to
PartOfSpeech.swift's, and counts: words with their tags, tags after two tags, endings of rare words, and how words of a tag are written.
"""
import collections
import sys
import unicodedata

Counter = collections.Counter
OPEN = "noun nouns name adjective adverb verbBase verbPresent verbs verbPast verbParticiple verbGerund".split()
RELATIVES = {"who", "which", "whom", "whose"}
BE = {"is", "are", "was", "were", "am", "'re", "'m"}
PENN = {
    "MD": "modal", "POS": "possessive", "WRB": "whAdverb", "PRP$": "possessor", "EX": "there", "CC": "conjunction",
    "RP": "particle", "CD": "number", "NNP": "name", "NNPS": "name", "NNS": "nouns", "NN": "noun", "VB": "verbBase",
    "VBP": "verbPresent", "VBZ": "verbs", "VBD": "verbPast", "VBN": "verbParticiple", "VBG": "verbGerund",
    "$": "symbol", "SYM": "symbol",
}
QUANTITIES = set("many few several more most much enough less fewer none all some any both each others another".split())
NOMINAL = {"nsubj", "obj", "obl", "nmod", "iobj", "root"}
MARKS = {
    ",": "comma", "(": "open", "[": "open", "{": "open", ")": "close", "]": "close", "}": "close",
    '"': "quote", "''": "quote", "``": "quote", "'": "quote", "‘": "quote", "’": "quote", "“": "quote", "”": "quote",
}


def sentences(path):
    rows = []
    for line in open(path, encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 1:
            if not cells[0] and rows:
                yield rows
                rows = []
        elif cells[0].isdigit():
            rows.append((cells[1], cells[3], cells[4], cells[7], "SpaceAfter=No" not in cells[9]))
    if rows:
        yield rows


def mark(word, penn):
    if word in MARKS:
        return MARKS[word]
    if word in ("-", "–", "—", "--"):
        return "hyphen" if penn == "HYPH" else "dash"
    return "colon" if word == ":" else "stop" if word[0] in ".!?…;" else "mark"


def auxiliary(word, penn):
    if word in ("be", "been", "being"):
        return {"be": "beBase"}.get(word, word)
    if word in BE or word == "'s":
        return "was" if word in ("was", "were") else "be"
    if word in ("have", "has", "had", "having", "'ve", "'d"):
        return {"VB": "haveBase", "VBG": "having", "VBN": "had", "VBD": "hadPast"}.get(penn, "have")
    if word in ("do", "does", "did", "doing", "done"):
        return word if word in ("doing", "done", "did") else "doBase" if penn == "VB" else "do"
    return None


def that(universal, penn, relation):
    if universal == "SCONJ" or relation == "mark":
        return "that"
    if penn == "WDT":
        return "relative"
    if penn == "DT":
        return "determiner" if relation == "det" else "demonstrative"
    return "that" if penn == "IN" else "adverb"


def tag(form, universal, penn, relation):
    word = form.lower().replace("’", "'")
    if universal == "PUNCT":
        return mark(word, penn)
    if universal in ("AUX", "VERB") and penn != "MD" and (found := auxiliary(word, penn)):
        return found
    if word == "to":
        return "to" if universal == "PART" else "preposition"
    if word in ("not", "n't", "nt"):
        return "not"
    if word == "that":
        return that(universal, penn, relation)
    if penn in ("WP", "WDT", "WP$"):
        return "whose" if word == "whose" else "relative" if word in RELATIVES else "wh"
    if word in ("this", "these", "those") and universal == "PRON":
        return "demonstrative"
    if penn in ("DT", "PDT"):
        return "determiner" if universal == "DET" else "quantity"
    if penn == "PRP":
        if word in ("i", "he", "she", "we", "they"):
            return "subjectPronoun"
        return "objectPronoun" if word in ("him", "them", "me", "us", "her") else "pronoun"
    if penn == "IN" or penn == "RB" and universal == "SCONJ":
        return "subordinator" if universal == "SCONJ" else "preposition"
    if penn.startswith("RB"):
        return "adverb"
    if word in QUANTITIES and relation.split(":")[0] in NOMINAL:
        return "quantity"
    if penn.startswith("JJ"):
        return "adjective"
    return PENN.get(penn, "quantity" if universal == "PRON" else "other")


def cut(rows):
    """Words as the tokenizer cuts them: don|t, can|t, Peru|s, cannot."""
    words = []
    for form, universal, penn, relation, spaced in rows:
        kind = tag(form, universal, penn, relation)
        text = form.replace("’", "'")
        if kind == "not" and words and words[-1][0].lower() == "can" and text.lower() == "not" and not words[-1][2]:
            words[-1] = ("cannot", "modal", spaced)
            continue
        if kind == "not" and words and text.lower() == "n't":
            # The stem is kept under "dont", so that "won't" is not "won".
            words[-1] = (words[-1][0] + "nt", words[-1][1], True)
            text = "t"
        if text[0] == "'" and len(text) > 1:
            text = text[1:]
        words.append((text, kind, spaced))
    return words


def fold(word):
    plain = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in plain if not unicodedata.combining(c) and c != ".")


def shape(word, first):
    if first:
        return "first"
    letters = [c for c in word if c.isalpha()]
    if not letters or not letters[0].isupper():
        return "small"
    return "capitals" if len(letters) > 1 and all(c.isupper() for c in letters) else "capital"


class Tables:
    def __init__(self):
        self.words = collections.defaultdict(Counter)
        self.after = Counter()
        self.shapes = collections.defaultdict(Counter)

    def add(self, rows, weight):
        words = cut(rows)
        tags = ["stop", "stop"] + [w[1] for w in words] + ["stop"]
        first = True
        headline = sum(w[0][0].isupper() for w in words) * 2 > len(words)
        for text, kind, _ in words:
            dotted = "." in text[:-1] and text[0].isalpha()
            if not dotted and not text[0].isdigit() and any(c.isalpha() for c in text):
                self.words[fold(text)][kind] += weight
                if not headline:
                    self.shapes[kind][shape(text, first)] += weight
                first = False
        for at in range(len(tags) - 2):
            self.after[tuple(tags[at:at + 3])] += weight

    def suffixes(self):
        found = collections.defaultdict(Counter)
        for word, kinds in self.words.items():
            if sum(kinds.values()) <= 10 and word.isalpha():
                for length in range(min(6, len(word))):
                    for kind in OPEN:
                        if kinds[kind]:
                            found[word[len(word) - length:]][kind] += kinds[kind]
        return {s: k for s, k in found.items() if sum(k.values()) >= (25 if s else 0)}


def cells(kinds, least=0):
    return " ".join(f"{kind} {count}" for kind, count in sorted(kinds.items(), key=lambda x: (-x[1], x[0])) if count >= least)


def lexicon(words):
    """A word seen three times; its tags in thousandths, which need not be said of a word with one tag."""
    for word, kinds in sorted(words.items()):
        total = sum(kinds.values())
        if total < 3 or not word.isascii() or set(kinds) == {"name"} and total < 12 or "other" in kinds and len(kinds) == 1:
            continue
        if word.endswith("ed") and ("verbPast" in kinds) != ("verbParticiple" in kinds):
            kinds = kinds + Counter({"verbPast": total // 20 + 1, "verbParticiple": total // 20 + 1})
        share = {kind: round(1000 * count / total) for kind, count in kinds.items() if 1000 * count >= 4 * total}
        yield word + "\t" + (next(iter(share)) if len(share) == 1 else cells(share))


def write(path, comment, header, rows):
    with open(path, "w", encoding="utf8", newline="\n") as file:
        file.write("".join(f"# {line}\n" for line in comment) + header + "\n" + "".join(row + "\n" for row in rows))


SOURCE = "Made by Tests/Evaluation/english/tables.py; CC BY-SA 4.0, see LICENSE and SOURCES.tsv."


def main(folder, target):
    tables = Tables()
    for name, weight in (("ewt-train", 2), ("gum-train", 2), ("news-silver", 1)):
        for rows in sentences(f"{folder}/{name}.conllu"):
            tables.add(rows, weight)
    write(f"{target}/lexicon.tsv", ["Words and the classes they were seen in, of thousand.", SOURCE], "word\ttags", lexicon(tables.words))
    after = collections.defaultdict(Counter)
    for (before, previous, kind), count in tables.after.items():
        if count >= 6:
            after[before, previous][kind] = count
    write(f"{target}/transitions.tsv", ["How often a class followed two others.", SOURCE], "before\tprevious\ttags",
          (f"{b}\t{p}\t{cells(k)}" for (b, p), k in sorted(after.items())))
    write(f"{target}/suffixes.tsv", ["Classes of rare words by how they end; the first row is of all.", SOURCE], "suffix\ttags",
          (f"{s}\t{cells(k)}" for s, k in sorted(tables.suffixes().items())))
    write(f"{target}/shapes.tsv", ["How words of a class are written, not first in the sentence.", SOURCE], "tag\tsmall\tcapital\tcapitals",
          (f"{t}\t{s['small']}\t{s['capital']}\t{s['capitals']}" for t, s in sorted(tables.shapes.items())))


main(*sys.argv[1:])
