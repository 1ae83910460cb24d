"""Learns data/engagement/missed.tsv: how many acts are missed, and which, for the intervals of score_expected.

Used by train.py. The number of acts of a country that a story tells and that are not found is taken to be
`expected` times how many found ones are likely right, plus `found` where any is found, plus `mention` for each mention of at
most MENTIONS (of a directed pair: mentions of whichever is named less); the three by least squares over stories coded by hand.
How far the totals of countries stray from that is a gamma distribution of shape SHAPE. The tails are those at which, in corpora
drawn from the articles, at most 2.5 % of the hand's scores lie beyond either bound: draws hold both errors, so that those
at 2.5 % and 97.5 % would hold more than 95 %. Everything is in fixed order with fixed seeds.
"""
import bisect, collections, itertools, math
from random import Random

from regression import TUNED, folds_of, learn, logistic, solve

MENTIONS = 8
SHAPE = 3
LEAST = 0.3
SIZES = (10, 20, 40)
CORPORA, DRAWS = 40, 300
TAILS = [i / 100 for i in range(3, 11)]
SCORES = dict(
    AGREE=2.5, CONSULT=2.5, SUPPORT=5, CONCEDE=4.5, COOPERATE=9.5, AID=10, RETREAT=6.5, REQUEST=0, ACCUSE=3, REJECT=2,
    THREATEN=3.5, PROTEST=5, SANCTION=6, MOBILIZE=5.5, COERCE=7, ASSAULT=9)
BODY = "EUE"


def now(code):
    """Texts of the Soviet Union and of Russia are of one country here."""
    return "RUS" if code == "SUN" else code


def is_state(code):
    return len(code) == 3 and code != BODY


class Act:
    """An act once, however many sentences tell it: its type, its directed pairs, how likely it is right."""

    def __init__(self, kind, legs, probability=None, counts=True, weight=None):
        self.kind, self.legs, self.probability, self.counts = kind, sorted(set(legs)), probability, counts
        self.countries = sorted({c for leg in self.legs for c in leg})
        self.score = SCORES[kind] if weight is None else weight


def legs(event):
    leg = (now(event["source"]), now(event["target"]))
    return [leg] if leg[0] != leg[1] and all(map(is_state, leg)) else []


def hand_acts(article):
    """What the hand coding of an article has that took place or is announced: several parties of one act are one act."""
    by_place = collections.OrderedDict()
    for event in article["events"]:
        if event["status"] in ("realised", "planned") and event.get("repeat_of") is None and legs(event):
            place = (event["sentence_start"], event["trigger"], event["type"])
            by_place.setdefault(place, []).append(event)
    return [(Act(events[0]["type"], [leg for e in events for leg in legs(e)]), events) for events in by_place.values()]


def found_acts(engagements, probability):
    """The acts that an answer of `entente annotate` comes to: sentences that tell the same kind of act of the same pair, and
    the pairs of one trigger, are of one act."""
    told = [e for e in engagements if e["status"] == "realised" and e.get("probability") is not None and legs(e)]
    group = list(range(len(told)))

    def root(i):
        return i if group[i] == i else root(group[i])

    seen = {}
    for i, e in enumerate(told):
        act = (e["type"], e["mode"], e["prospective"], e["reciprocal"], e["rule"].split("#")[-1].split("/")[0])
        pair = (e["source"], e["target"])
        for key in ((act, tuple(sorted(pair)) if e["reciprocal"] else pair), (act, e["sentence"], tuple(e["trigger"]))):
            group[root(i)] = root(seen.setdefault(key, i))
    groups = collections.OrderedDict()
    for i, e in enumerate(told):
        groups.setdefault(root(i), []).append(e)
    return [
        (Act(
            es[0]["type"], [leg for e in es for leg in legs(e)], max(map(probability, es)),
            max(e["probability"] for e in es) >= LEAST), es)
        for es in groups.values()]


class Story:
    """What is found and what the hand coding has in an article."""

    def __init__(self, article, answer, probability):
        found = found_acts(answer["engagements"], probability)
        hand = hand_acts(article)
        self.id = article["id"]
        self.found, self.hand = [a for a, _ in found], [a for a, _ in hand]
        self.mentions = collections.Counter(now(c["iso3"]) for c in answer["countries"])
        told = set()
        for act, engagements in found:
            for e in engagements:
                told |= {(*leg, act.kind) for leg in legs(e)}
                told |= {(t, s, act.kind) for s, t in legs(e) if e["reciprocal"]}
        self.missed = [act for act, events in hand if not any(self.is_told(e, told) for e in events)]

    @staticmethod
    def is_told(event, told):
        kinds = {event["type"], event.get("type_alt") or event["type"]}
        (pair,) = legs(event)
        pairs = [pair] + ([pair[::-1]] if event.get("symmetric") else [])
        return any((*p, kind) in told for p in pairs for kind in kinds)

    def keys(self, of):
        """Countries or directed pairs of which it can have missed something."""
        named = sorted(self.mentions)
        return sorted(set(named if of == "country" else itertools.permutations(named, 2)) | {
            key for act in self.found + self.missed for key in parts(act, of)})

    def features(self, key, of):
        expected = sum(act.probability for act in self.found if key in parts(act, of))
        named = self.mentions[key] if of == "country" else min(self.mentions[c] for c in key)
        return (expected, float(expected > 0), float(min(MENTIONS, named)))


def parts(act, of):
    return act.countries if of == "country" else act.legs


def rates(stories, of):
    """expected, found, mention: by least squares, none below zero."""
    rows = [
        (story.features(key, of), sum(key in parts(act, of) for act in story.missed))
        for story in stories for key in story.keys(of)]
    kept = [0, 1, 2]
    while True:
        matrix = [[sum(x[i] * x[j] for x, _ in rows) for j in kept] for i in kept]
        fitted = solve(matrix, [sum(x[i] * y for x, y in rows) for i in kept])
        if min(fitted) >= 0:
            return [fitted[kept.index(i)] if i in kept else 0.0 for i in range(3)]
        kept.remove(kept[fitted.index(min(fitted))])


def poisson(chance, mean):
    """By inversion, in pieces small enough for exp."""
    count = 0
    while mean > 0:
        piece = min(mean, 30.0)
        mean -= piece
        p = total = math.exp(-piece)
        u, k = chance.random(), 0
        while u > total and k < 200:
            k += 1
            p *= piece / k
            total += p
        count += k
    return count


def draws(chance, country, corpus, rate, pool):
    """Scores of a country as they may be, sorted: what EntenteStatistics/UncertainTotal.swift draws."""
    items = [[(a.probability, a.score) for a in story.found if country in a.countries] for story in corpus]
    missed = [sum(r * x for r, x in zip(rate, story.features(country, "country"))) for story in corpus]
    bounds = list(itertools.accumulate(count for _, count in pool))
    scores = []
    for _ in range(DRAWS):
        weights = [poisson(chance, 1) for _ in corpus]
        mean = sum(map(lambda w, m: w * m, weights, missed))
        strays = sum(chance.expovariate(1) for _ in range(SHAPE)) / SHAPE
        score = sum(w * s for w, acts in zip(weights, items) if w for p, s in acts if chance.random() < p)
        for _ in range(poisson(chance, mean * strays)):
            score += pool[bisect.bisect_right(bounds, chance.randrange(bounds[-1]))][0]
        scores.append(score)
    return sorted(scores)


def tails(stories, rate, pool):
    """The shares of draws that are cut off below and above."""
    chance, beyond, rows = Random(20211109), collections.Counter(), 0
    for size in SIZES:
        for _ in range(CORPORA if len(stories) > size else 0):
            corpus = chance.sample(stories, size)
            hand = collections.Counter()
            for story in corpus:
                for act in story.hand:
                    for country in act.countries:
                        hand[country] += act.score
            for country in sorted({c for s in corpus for a in s.found if a.counts for c in a.countries}):
                drawn, rows = draws(chance, country, corpus, rate, pool), rows + 1
                for tail in TAILS:
                    beyond["lower", tail] += hand[country] < drawn[math.ceil(tail * DRAWS) - 1] - 1e-9
                    beyond["upper", tail] += hand[country] > drawn[DRAWS - math.ceil(tail * DRAWS)] + 1e-9
    fit = {side: [t for t in TAILS if beyond[side, t] <= 0.025 * rows] for side in ("lower", "upper")}
    return [max(fit[side], default=0.025) for side in ("lower", "upper")], rows


def stories(gold, answers, rows, unseen):
    """Each article with the probabilities that the weights of the other folds give its acts."""
    weights = {}
    for articles, others in folds_of(rows, [article["id"] for article in gold]):
        learned, _ = learn(others)
        weights |= {article: learned for article in articles}

    def probability(article):
        w = weights[article["id"]]
        start = w["base"] + (0.0 if article["id"] in unseen else w.get(TUNED, 0.0))
        return lambda act: logistic(start + sum(w.get(feature, 0.0) for feature in act["features"]))

    return [Story(article, answers[article["id"]][0], probability(article)) for article in gold]


def write(path, told, unseen):
    missed = collections.Counter(act.kind for story in told for act in story.missed)
    pool = [(SCORES[kind], missed[kind]) for kind in SCORES if missed[kind]]
    fitted = {of: rates(told, of) for of in ("country", "pair")}
    fresh = [story for story in told if story.id in unseen] or told
    (lower, upper), rows = tails(fresh, fitted["country"], pool)
    with open(path, "w", encoding="utf8", newline="\n") as out:
        out.write(
            "# What is missed: how many acts a story tells of a country or a directed pair that are not found, and of which types.\n"
            f"# Learned by Tests/Evaluation/ranker/train.py from {len(told)} articles coded by hand, of whose"
            f" {sum(len(s.hand) for s in told)} acts {sum(missed.values())} were missed.\n"
            "# Rates, spread and tails are in thousandths; missed acts are counted.\n")
        out.write("name\tvalue\tmeaning\n")
        for of in ("country", "pair"):
            for name, value, meaning in zip(("expected", "found", "mention"), fitted[of], (
                    "for each act found in the story that is likely right", "where any act is found in the story",
                    f"for each mention in the story, of at most {MENTIONS}")):
                out.write(f"{of} {name}\t{round(1000 * value)}\tmissed acts of a {of}: {meaning}\n")
        out.write(f"mentions\t{MENTIONS}\tmentions in a story that are taken into account\n")
        out.write(f"shape\t{SHAPE}\tof the gamma distribution by which totals stray from these rates\n")
        out.write(f"lower tail\t{round(1000 * lower)}\tshare of draws below the lower bound\n")
        out.write(f"upper tail\t{round(1000 * upper)}\tshare of draws above the upper bound\n")
        for kind in SCORES:
            out.write(f"{kind}\t{missed[kind]}\tacts of the type that were missed\n")
    expected = sum(act.probability for story in told for act in story.found)
    print(f"missed: {sum(missed.values())} of {sum(len(s.hand) for s in told)} acts; {expected:.0f} found acts likely right")
    print("  " + ", ".join(f"{of} {' '.join(f'{v:.3f}' for v in fitted[of])}" for of in fitted)
          + f"; tails {lower} and {upper} by {rows} scores of countries")
