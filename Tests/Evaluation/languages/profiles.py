#!/usr/bin/env python3
"""Writes data/languages/profiles.tsv: how much more often a language has three letters in a row than a language seldom does.

    profiles.py FOLDER /usr/share/man/sr > data/languages/profiles.tsv

FOLDER holds the profiles of langdetect 1.0.9 (https://pypi.org/project/langdetect/, Apache License 2.0, Copyright
2014-2015 Michal Danilak, from Nakatani Shuyo's language-detection), counts of letters in Wikipedia: langdetect/profiles. It has no Serbian: that is half Croatian in the letters of Serbian, half
counts of Debian's manpages-sr.
"""
import collections, json, math, os, re, sys

import manpages

# Code, name, and of languages that share no script the script.
LATIN = [
    ("ca", "Catalan"), ("cs", "Czech"), ("cy", "Welsh"), ("da", "Danish"), ("de", "German"), ("en", "English"), ("es", "Spanish"),
    ("et", "Estonian"), ("fi", "Finnish"), ("fr", "French"), ("hr", "Croatian"), ("hu", "Hungarian"), ("id", "Indonesian"),
    ("it", "Italian"), ("lt", "Lithuanian"), ("lv", "Latvian"), ("nl", "Dutch"), ("no", "Norwegian"), ("pl", "Polish"),
    ("pt", "Portuguese"), ("ro", "Romanian"), ("sk", "Slovak"), ("sl", "Slovenian"), ("so", "Somali"), ("sq", "Albanian"),
    ("sv", "Swedish"), ("sw", "Swahili"), ("tl", "Tagalog"), ("tr", "Turkish"), ("vi", "Vietnamese"),
]
CYRILLIC = [("bg", "Bulgarian"), ("mk", "Macedonian"), ("ru", "Russian"), ("uk", "Ukrainian")]
ARABIC = [("ar", "Arabic"), ("fa", "Persian"), ("ur", "Urdu")]
ALONE = [
    ("am", "Amharic", "ethiopic"), ("bn", "Bengali", "bengali"), ("el", "Greek", "greek"), ("gu", "Gujarati", "gujarati"),
    ("he", "Hebrew", "hebrew"), ("hi", "Hindi or another language in Devanagari", "devanagari"), ("hy", "Armenian", "armenian"),
    ("ja", "Japanese", "kana"), ("ka", "Georgian", "georgian"), ("km", "Khmer", "khmer"), ("kn", "Kannada", "kannada"),
    ("ko", "Korean", "hangul"), ("lo", "Lao", "lao"), ("ml", "Malayalam", "malayalam"), ("my", "Burmese", "myanmar"),
    ("pa", "Punjabi", "gurmukhi"), ("si", "Sinhala", "sinhala"), ("ta", "Tamil", "tamil"), ("te", "Telugu", "telugu"),
    ("th", "Thai", "thai"), ("zh", "Chinese", "han"),
]
# Macedonian and Serbian have letters of their own, and small words.
MACEDONIAN = "ѓ ќ ѕ _во_ _со_ _ги_ _го_ _ја_ _што_ _кој _ќе_ _сè_ _како_ _при_ ите_ ата_ ија_".split()
SERBIAN_CYRILLIC = "ђ ћ _је_ _су_ _у_ _са_ _који _која _које _или_ _као_ _за_ _ако_ _ова_ _ово_ ање_ ост_ ог_".split()
# Serbian in Latin letters has the runs of Croatian; the two are told apart by pieces of words, _ for the edge of a word.
CROATIAN = """\
_što_ _tko_ netko_ nitko_ _također_ _tijek _tisuć _tjed općin općen _sustav uvjet _točn europ suradnj vanjsk _veleposl priopć \
_tvrtk _glazb sveučil _vlak_ _unatoč _sječnj veljač _ožuj travnj svibnj lipnj srpnj kolovoz _rujn listopad studen prosin \
izvješć dopušt _uporab zaslon poslužitelj ijed_ iječ ijel ijes ijet ijek ijež ijev ijedi ijede mje vje pje _gdje djel sje tje \
_htio_ _dio_ _cio_""".split()
SERBIAN = """\
_šta_ _ko_ _neko_ _niko_ _takođe_ _tokom _hiljad _nedelj opšt _sistem uslov _tačn evrop saradnj _spoljn _ambasad saopšt \
_izvešt _kompanij _muzik _univerzitet _voz_ _uprkos _januar _februar _mart_ _marta_ _april _maja_ _jun _jul _avgust septemb \
oktob novemb decemb _dozvol _ekran _vreme_ _gde _ovde_ negde nigde _pre_ _posle _reč _mest _umest svet čovek vide _hte _uvek \
_dve _obe_ _sneg _reka_ _reke_ _mlek _cena _cene _vera_ _primer primen pesm _telo_ _sled posled uspe rešen promen izmen zamen \
vrednost _del _deo_ _ceo_ _cel eo_ smer _lep deli_ delit""".split()
MOST = 1000
SELDOM = 5e-5
HEAD = """\
# Which language a text is in: by its script, and where languages share one by runs of three letters.
# code: ISO 639-1. script: the letters that most of the text is in. marks: pieces of words by which a language is told from
# others of its script that have marks. runs: three letters, _ for the edge of a word, with the gain of a text of the language that
# has them over one of a language that seldom does, in hundredths of the natural logarithm: 100 ln(share / 0.00005).
# Languages without runs are alone in their script, or have those of another one ("as hr").
# Made by Tests/Evaluation/languages/profiles.py from counts that LICENSE names, which is where to change it.
"""


def cyrillic(run):
    """A run of Croatian in the letters of Serbian, which differs from it in few words."""
    for latin, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        run = run.replace(latin, letter)
    return run.translate(str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж"))


def counted(folder, code):
    """How often each run occurs in Wikipedia, in lower case."""
    counts = collections.Counter()
    with open(os.path.join(folder, code), encoding="utf8") as file:
        for run, count in json.load(file)["freq"].items():
            lower = run.lower()
            if len(run) == 3 and len(lower) == 3 and lower[1] != " " and all(c == " " or c.isalpha() for c in lower):
                counts[lower.replace(" ", "_")] += count
    return counts


def serbian(folder, pages):
    """Shares of runs in Cyrillic: as often in manual pages as in Croatian spelt so."""
    spelt, printed = collections.Counter(), collections.Counter()
    for run, count in counted(folder, "hr").items():
        spelt[cyrillic(run)] += count
    for path in manpages.pages(pages):
        for word in manpages.text(path).lower().split():
            if re.fullmatch("[а-яђјљњћџ]+[,.;:)]*", word):
                word = "_" + word.rstrip(",.;:)") + "_"
                printed.update(word[i:i + 3] for i in range(len(word) - 2))
    return {run: (spelt[run] / spelt.total() + printed[run] / printed.total()) / 2 for run in spelt | printed if len(run) == 3}


def written(shares):
    kept = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
    gains = [(run, round(100 * math.log(share / SELDOM))) for run, share in kept if share > SELDOM]
    return " ".join(f"{run}{gain}" for run, gain in gains if gain > 0)


def runs(folder, code):
    counts = counted(folder, code)
    return written({run: count / counts.total() for run, count in counts.items()})


def main():
    folder, pages = sys.argv[1:]
    marks = {"hr": " ".join(CROATIAN), "mk": " ".join(MACEDONIAN)}
    out = [HEAD + "code\tname\tscript\tmarks\truns"]
    for script, languages in (("latin", LATIN), ("cyrillic", CYRILLIC), ("arabic", ARABIC)):
        for code, name in languages:
            out.append("\t".join([code, name, script, marks.get(code, ""), runs(folder, code)]))
            if code == "hr":
                out.append("\t".join(["sr", "Serbian", script, " ".join(SERBIAN), "as hr"]))
            if code == "mk":
                out.append("\t".join(["sr", "Serbian", script, " ".join(SERBIAN_CYRILLIC), written(serbian(folder, pages))]))
    out += ["\t".join([code, name, script, "", ""]) for code, name, script in ALONE]
    print("\n".join(out))


if __name__ == "__main__":
    main()
