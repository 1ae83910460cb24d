"""Runs every block of reports/COOKBOOK.md, as it stands and in order, in a folder of its own.

Blocks marked sh, python and r are run; a block marked text directly behind one is what it prints. A block that fails, or
prints something else, is named with its line; exit code 1 when there is one.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

COMMANDS = {
    "sh": ["bash", "-eu", "-c"],
    "python": [sys.executable, "-c"],
    "r": ["Rscript", "-e"],
}


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--entente", required=True, type=Path)
    words.add_argument("--cookbook", required=True, type=Path)
    words.add_argument("--data", required=True, type=Path)
    options = words.parse_args()
    blocks = list(blocks_of(options.cookbook.read_text(encoding="utf-8")))
    missing = sorted({COMMANDS[kind][0] for kind, *_ in blocks if shutil.which(COMMANDS[kind][0]) is None})
    if missing:
        sys.exit(f"not here, and a recipe needs it: {', '.join(missing)}")
    environment = {
        **os.environ,
        "PATH": f"{options.entente.resolve().parent}:{os.environ['PATH']}",
        "ENTENTE_SAMPLE": str(options.data.resolve() / "sample"),
        "ENTENTE_WORDS": str(options.data.resolve() / "words"),
    }
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for block in blocks for fault in faults_of(block, folder, environment)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(blocks)} recipes of {options.cookbook} run, {len(faults)} at fault")
    sys.exit(1 if faults else 0)


def blocks_of(text):
    """Yields (kind, code, what it prints or None, line) of every block that is run."""
    found = [
        (match[1], match[2], text[: match.start()].count("\n") + 1, match.start(), match.end())
        for match in re.finditer(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    ]
    for at, (kind, code, line, _, end) in enumerate(found):
        if kind not in COMMANDS:
            continue
        follower = found[at + 1] if at + 1 < len(found) else None
        prints = follower and follower[0] == "text" and not text[end : follower[3]].strip()
        yield kind, code, follower[1] if prints else None, line


def faults_of(block, folder, environment):
    """Runs a block; returns what is wrong with it, a line each."""
    kind, code, prints, line = block
    run = subprocess.run([*COMMANDS[kind], code], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return [f"line {line}: exit code {run.returncode}: {run.stderr.strip()[-400:]}"]
    if prints is not None and run.stdout != prints:
        return [f"line {line}: prints {run.stdout!r}, not {prints!r}"]
    return []


main()
