"""Corpora of known truth: bursty mentions at a known rate, and engagements of a known mean score."""

import datetime

import numpy as np

import facts

WORDS_OF_SENTENCE = 20


def bursty(rng, stories, entities=100, rate=8.0, shape=2.0):
    """Stories in which every entity has the same rate per 1,000 words, and comes in bursts; and that rate.

    In a story of w words an entity has a Poisson number of mentions whose mean is rate · w / 1000 times a gamma factor of
    mean 1: independent between stories and entities. Half of the stories are of March, half of April 2021.
    """
    lines = []
    for number in range(stories):
        sentences = [[] for _ in range(int(rng.integers(8, 60)))]
        words = WORDS_OF_SENTENCE * len(sentences)
        counts = rng.poisson(rate * words / 1000 * rng.gamma(shape, 1 / shape, entities))
        for entity, count in enumerate(counts):
            for place in rng.integers(0, len(sentences), count):
                sentences[place].append(f"e{entity:03d}")
        month = 3 + number % 2
        day = datetime.date(2021, month, 1 + int(rng.integers(0, 30)))
        lines.append(facts.line(f"a{number:04d}", sentences, [len(sentences)], words, day.isoformat()))
    return lines, rate


# Types of the events of a story with the absolute score of each, in the order of data/engagement/weights/plover-0.8.tsv.
SCORES = {"AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5.0, "CONCEDE": 4.5, "COOPERATE": 9.5, "AID": 10.0, "RETREAT": 6.5}


def engaged(rng, stories, codes, share=0.6):
    """Undated stories in which pairs of countries engage independently; and E, score points per 100 stories, of each.

    A story tells of a pair with probability `share`, and then of one to three acts of different types.
    """
    types = list(SCORES)
    lines = []
    for number in range(stories):
        told = []
        for pair in np.flatnonzero(rng.random(len(codes) // 2) < share):
            for chosen in rng.choice(len(types), int(rng.integers(1, 4)), replace=False):
                told.append({"source": codes[2 * pair], "target": codes[2 * pair + 1], "type": types[chosen]})
        lines.append(facts.line(f"a{number:04d}", [[]], [1], 100, engagements=told))
    return lines, 100 * share * 2 * sum(SCORES.values()) / len(SCORES)
