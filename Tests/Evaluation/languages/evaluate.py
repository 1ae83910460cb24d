#!/usr/bin/env python3
"""Measures how well `entente annotate` tells languages, and how many texts in English it refuses.

    evaluate.py --entente BINARY --pages /usr/share/man [--english FOLDER] [--count 400]

--pages: manual pages by language, such as Debian's packages manpages-fr, manpages-de …; passages of fifty words that were
translated. --english: text files in English, whole and in passages of fifty words. Ends with 1 below .99, or above one in
a thousand refused.
"""
import argparse, json, os, subprocess, sys

import manpages

# Folders of pages by the code of their language, where that is another one.
CODES = {"pt_BR": "pt", "zh_CN": "zh", "zh_TW": "zh", "nb": "no"}
FLOOR, REFUSED = 0.99, 0.001


def languages(binary, texts):
    """The language that `annotate` says of each text."""
    lines = "".join(json.dumps({"id": f"a{n}", "title": "", "text": text}) + "\n" for n, text in enumerate(texts))
    done = subprocess.run([binary, "annotate"], input=lines.encode(), capture_output=True, check=True)
    return [json.loads(line).get("language", "") for line in done.stdout.splitlines()]


def foreign(options):
    print("| language | passages | right | taken for |\n|---|---:|---:|---|")
    is_good, all_right, all_passages = True, 0, 0
    for name in sorted(os.listdir(options.pages)):
        folder = os.path.join(options.pages, name)
        if name.startswith(("man", "en")) or not os.path.isdir(folder):
            continue
        passages = manpages.passages(folder, options.count)
        found = languages(options.entente, passages)
        wrong = sorted(code for code in found if code != CODES.get(name, name))
        if not passages:
            continue
        right = 1 - len(wrong) / len(passages)
        all_right, all_passages = all_right + len(passages) - len(wrong), all_passages + len(passages)
        is_good = is_good and right >= FLOOR
        kinds = ", ".join(f"{code} {wrong.count(code)}" for code in sorted(set(wrong)))
        print(f"| {name} | {len(passages)} | {right:.4f} | {kinds} |")
    print(f"| all | {all_passages} | {all_right / max(1, all_passages):.4f} | |")
    return is_good


def english(options):
    paths = sorted(os.path.join(place, name) for place, _, names in os.walk(options.english) for name in names if name.endswith(".txt"))
    texts = [open(path, encoding="utf8", errors="replace").read() for path in paths]
    passages = [passage for text in texts for passage in manpages.spaced(text)]
    is_good = True
    for name, parts in (("texts", texts), ("passages", passages)):
        refused = [code for code in languages(options.entente, parts) if code not in ("en", "und", "")]
        is_good = is_good and len(refused) <= REFUSED * len(parts)
        print(f"{len(refused)} of {len(parts)} {name} in English taken for others {sorted(set(refused))}")
    return is_good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", required=True)
    parser.add_argument("--pages")
    parser.add_argument("--english")
    parser.add_argument("--count", type=int, default=400)
    options = parser.parse_args()
    results = [foreign(options)] if options.pages else []
    results += [english(options)] if options.english else []
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
