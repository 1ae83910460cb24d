#!/usr/bin/env python3
"""Learns data/engagement/ranker.tsv and missed.tsv: how sure an act is, and what is missed, from articles that people coded.

    train.py --entente BINARY --gold FILE... --texts FOLDER --out data/engagement
             [--unseen FIRST-LAST,…] [--leave-out FIRST-LAST,…]

A line of gold is an article: {"id", "published"?, "events": [{"source", "target", "type", "type_alt"?, "status", "symmetric"}]}, its text
TEXTS/ID.txt. An act is right when some event that is realised or planned has its pair and its type (or the other type that is defensible).
The acts and their features come from `entente annotate --features`; what is learned is a logistic regression with a penalty on the squares.

Articles coded by hand are long, while many that are read are a few sentences: each is read once more in parts of about three sentences, so
that acts of short texts, in which nothing is told twice, have their own weight ("short text").

Articles that the rules were tuned on flatter them. --unseen names those that they were not: the others get a weight of their own, which is
not written, so that a probability is that of an article nobody has looked at. --leave-out names articles that are not read at all.
Printed are the figures of ten folds of articles, each told by the weights of the other nine: what was said against what was right.
Everything is in fixed order, with no random number: the same gold gives the same file.
"""
import argparse, collections, json, os, re, subprocess

import missed
from regression import TUNED, folds_of, learn, said

SHORT = 3
SHORT_TEXT = "short text"
MEANINGS = {
    "base": "what every act has",
    "type": "the type of the act",
    "sentences of the type": "sentences of the article that tell this of the pair",
    "sentences": "sentences of the article that tell anything of the pair",
    "types": "types of acts that the article tells of the pair",
    "order": "which words come first",
    "countries in the sentence": "countries that the sentence names",
    "mentions of the recipient": "how often the article names the recipient",
    "recipient": "whether the recipient's words name its country",
    "mutual": "each acts on the other",
    "cooperation and conflict": "the article tells both of the pair",
    SHORT_TEXT: "of fewer than eight sentences, in which nothing is told twice",
}


def ids(text, known):
    chosen = set()
    for part in filter(None, text.split(",")):
        first, _, last = part.partition("-")
        chosen |= {i for i in known if first <= i <= (last or first)}
    return chosen


def parts(text):
    """The text in parts of whole lines, each of SHORT sentences or a few more."""
    part = []
    for line in text.splitlines():
        part.append(line)
        if len(re.findall(r"[.!?][\"”’)]*(?=\s|$)", "\n".join(part))) >= SHORT:
            yield "\n".join(part)
            part = []
    if part:
        yield "\n".join(part)


def annotate(binary, texts, gold):
    """The answers to each article: of the whole, then of its parts."""
    lines = []
    for article in gold:
        day = {"published": article["published"]} if article.get("published") else {}
        with open(os.path.join(texts, article["id"] + ".txt"), encoding="utf8") as file:
            text = file.read()
        lines.append({"id": article["id"], "text": text, **day})
        lines += [{"id": article["id"], "text": part, "title": "", **day} for part in parts(text)]
    sent = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    done = subprocess.run([binary, "annotate", "--features"], input=sent.encode(), stdout=subprocess.PIPE, check=True)
    answers = collections.defaultdict(list)
    for answer in map(json.loads, done.stdout.decode().splitlines()):
        answers[answer["id"]].append(answer)
    return answers


def right(events):
    """(source, target, type) of what took place or is announced, a mutual act both ways."""
    told = set()
    for event in events:
        if event["status"] in ("realised", "planned"):
            for kind in {event["type"], event.get("type_alt") or event["type"]}:
                told.add((event["source"], event["target"], kind))
                if event.get("symmetric"):
                    told.add((event["target"], event["source"], kind))
    return told


def acts(gold, answers, unseen):
    """(article, features, whether it is right) of each act that has a probability, in order."""
    rows = []
    for article in gold:
        told = right(article["events"])
        for act in (act for answer in answers[article["id"]] for act in answer["engagements"]):
            if act.get("features") is not None:
                features = act["features"] + ([] if article["id"] in unseen else [TUNED])
                rows.append((article["id"], features, (act["source"], act["target"], act["type"]) in told))
    return rows


def folds(rows):
    """(said, right, article, whether in a part) of each act, told by the weights of the other folds."""
    told = []
    for articles, others in folds_of(rows, [row[0] for row in rows]):
        weights, _ = learn(others)
        for article, features, good in rows:
            if article in articles:
                told.append((said(weights, features), good, article, SHORT_TEXT in features))
    return told


def show(title, told):
    print(f"{title}: {sum(row[0] for row in told):.0f} of {len(told)} acts expected to be right, {sum(row[1] for row in told)} are")
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        here = [row[:2] for row in told if low <= row[0] < low + 0.2]
        if here:
            print(f"  said {sum(p for p, _ in here) / len(here):.2f}, right {sum(g for _, g in here) / len(here):.2f} of {len(here)}")


def meaning(feature):
    start = max((name for name in MEANINGS if feature == name or feature.startswith(name + " ")), key=len, default="")
    return MEANINGS.get(start, "")


def write(path, weights, counts, rows):
    right_ones = sum(good for _, _, good in rows)
    articles = len({article for article, _, _ in rows})
    with open(path, "w", encoding="utf8", newline="\n") as out:
        out.write(
            "# How sure an act is: what each feature adds to the log odds that pair and type are right, in thousandths.\n"
            f"# Learned by Tests/Evaluation/ranker/train.py from {len(rows)} acts in {articles} articles coded by hand, of which"
            f" {right_ones} are right;\n"
            "# what was tuned on some of these articles is taken into account. A feature without a row adds nothing.\n"
            "# acts: how many of them have the feature.\n")
        out.write("feature\tweight\tacts\tmeaning\n")
        for feature, weight in weights.items():
            if feature != TUNED:
                count = len(rows) if feature == "base" else counts[feature]
                out.write(f"{feature}\t{round(1000 * weight)}\t{count}\t{meaning(feature)}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", required=True)
    parser.add_argument("--gold", required=True, nargs="+")
    parser.add_argument("--texts", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--unseen", default="")
    parser.add_argument("--leave-out", default="")
    arguments = parser.parse_args()
    gold = [json.loads(line) for name in arguments.gold for line in open(name, encoding="utf8") if line.strip()]
    known = [article["id"] for article in gold]
    left_out, unseen = ids(arguments.leave_out, known), ids(arguments.unseen, known)
    gold = [article for article in gold if article["id"] not in left_out]
    answers = annotate(arguments.entente, arguments.texts, gold)
    rows = acts(gold, answers, unseen)
    told = folds(rows)
    for which, chosen in (("all articles", set(known)), ("articles the rules were not tuned on", unseen)):
        if chosen:
            show(which, [row for row in told if row[2] in chosen and not row[3]])
            show(f"{which}, in parts", [row for row in told if row[2] in chosen and row[3]])
    weights, counts = learn(rows)
    write(os.path.join(arguments.out, "ranker.tsv"), weights, counts, rows)
    stories = missed.stories(gold, answers, rows, unseen)
    missed.write(os.path.join(arguments.out, "missed.tsv"), stories, unseen)


if __name__ == "__main__":
    main()
