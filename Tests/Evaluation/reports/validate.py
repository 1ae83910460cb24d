"""Has frictionless read reports of every form as their datapackage.json describes them.

Types, empty cells, the words a column may hold, primary and foreign keys, sizes and hashes: whatever the description
promises is looked for in every row. The workbook is read back by openpyxl and the network by networkx, and held against
the tables. Prints a line for each report; exit code 1 when one is not as it is described.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import frictionless

import opened

# The name of a report, and the options that make it; the sample has stories of 2020, 2022 and 2023. A period without stories
# ends with 3.
REPORTS = {
    "everything": ["--statistics"],
    "a-year-and-another": ["--statistics", "--period", "2023", "--baseline", "2022"],
    "every-article-by-itself": ["--statistics", "--duplicates", "keep"],
    "for-excel": ["--statistics", "--csv-dialect", "excel"],
    "for-european-excel": ["--statistics", "--period", "2023", "--baseline", "2022", "--csv-dialect", "excel-eu"],
    "without-a-story": ["--statistics", "--period", "1999", "--baseline", "1998"],
}


def main():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--entente", required=True, type=Path)
    words.add_argument("--articles", required=True, type=Path)
    options = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for name in REPORTS for fault in faults_of(name, options, Path(folder))]
    sys.exit(1 if faults else 0)


def faults_of(name, options, folder):
    """Makes a report, prints whether it is as it is described, and returns what is not."""
    words = [options.entente.resolve(), "report", options.articles.resolve(), "--label", name, "-o", folder,
             "-d", folder / "entente.sqlite", "-q", *REPORTS[name]]
    code = subprocess.run(words, check=False, cwd=folder).returncode
    if code != (3 if name == "without-a-story" else 0):
        sys.exit(f"{name}: 'entente report' ended with {code}")
    tables, faults = described(folder / name)
    if not REPORTS[name][-1].startswith("excel"):
        faults += opened.workbook_faults(folder / name) + opened.network_faults(folder / name)
    if tables < 10:
        faults.append(f"{tables} tables were read, a report has ten at least")
    print(f"{name}: {f'{len(faults)} faults' if faults else f'{tables} tables as they are described'}")
    for fault in faults[:20]:
        print(f"  {fault}")
    return faults


def described(folder):
    """How many tables of a report were read by its datapackage.json, and where they are not as it says."""
    outcome = frictionless.validate(str(folder / "datapackage.json"), type="package")
    tables = sum(task.type == "table" for task in outcome.tasks)
    faults = [f"{task.name}: {error.message}" for task in outcome.tasks for error in task.errors]
    return tables, faults + [error.message for error in outcome.errors]


if __name__ == "__main__":
    main()
