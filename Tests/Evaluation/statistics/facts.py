"""Lines of the `entente annotate` contract, made from corpora that nobody has to read."""

import json


def line(article_id, sentences, paragraphs, words, date=None, engagements=(), signature=None):
    """One annotated article whose bodies are the entities of its sentences; a repeated entity is a repeated mention.

    sentences: lists of ids of bodies; paragraphs: how many sentences each holds; engagements: dictionaries with source,
    target, type and mode, each told in the first sentence.
    """
    text, ranges, mentions = _text(sentences, paragraphs)
    return json.dumps(
        {
            "schema": 2, "id": article_id, "status": "ok", "published": date, "date_source": "given" if date else None,
            "source": None, "url": None, "title": None, "language": "en", "words": words, "coder": "generated",
            "sentences": [["body", start, end] for start, end in ranges], "paragraphs": paragraphs,
            "countries": [], "people": [],
            "organisations": [
                {"id": entity, "name": entity, "mentions": places} for entity, places in sorted(mentions.items())
            ],
            "engagements": [_engagement(told, ranges[0]) for told in engagements],
            "skipped": [], "signature": signature or article_id, "issues": [], "body": text,
        },
        ensure_ascii=False,
    )


def _text(sentences, paragraphs):
    """The words of the sentences, their places in bytes, and the places of each entity."""
    text, ranges, mentions, number = b"", [], {}, 0
    for count in paragraphs:
        text += b"\n\n" if text else b""
        for place in range(count):
            text += b" " if place else b""
            start = len(text)
            for order, entity in enumerate(sentences[number] or ["..."]):
                text += b" " if order else b""
                if sentences[number]:
                    mentions.setdefault(entity, []).append(
                        {"surface": entity, "field": "body", "sentence": number, "start": len(text),
                         "end": len(text) + len(entity.encode())})
                text += entity.encode()
            ranges.append((start, len(text)))
            number += 1
    return text.decode(), ranges, mentions


def _engagement(told, place):
    return {
        "source": told["source"], "target": told["target"], "type": told["type"], "mode": told.get("mode"),
        "context": None, "quad": None, "prospective": False, "status": "realised", "attribution": "narrator",
        "speaker_country": None, "date": None, "date_basis": None, "reciprocal": False, "field": "body", "sentence": 0,
        "actor": list(place), "trigger": list(place), "recipient": list(place), "rule": "generated",
    }


def of_oracle(corpus):
    """The lines of a corpus as the oracle writes it."""
    return [
        line(article["id"], article["sentences"], article.get("paragraphs") or [1] * len(article["sentences"]),
             article["words"], article.get("date"))
        for article in corpus["articles"]
    ]
