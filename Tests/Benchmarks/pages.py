#!/usr/bin/env python3
"""Reads pages as trafilatura does, for the benchmark: lines with "id" and "html" in, lines with "title" and "text" out.

    pages.py [--fast] COUNT < pages.jsonl

The last line has the processor's seconds for the extraction alone, without the start and the reading of JSON.
"""
import itertools, json, sys, time

import trafilatura

fast, count = "--fast" in sys.argv[1:], int(sys.argv[-1])
pages = [json.loads(line)["html"] for line in itertools.islice(sys.stdin.buffer, count)]
start = time.process_time()
read = [trafilatura.bare_extraction(page, with_metadata=True, fast=fast) for page in pages]
seconds = time.process_time() - start
for document in read:
    print(json.dumps({"title": document.title, "text": document.text}, ensure_ascii=False))
print(json.dumps({"seconds": seconds}))
