"""Round trip: what other programs read from the tables is what the tables say.

A reader that is not installed is named in the result, so that a test that did not run never looks like one that passed.
"""

import csv
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import networkx
import openpyxl
import pandas

from cells import number
from entente import columns, rows

# LibreOffice's numbers of languages: a decimal point, decimal commas, and a comma with spaces between thousands.
LOCALES = {"en_US": 1033, "de_DE": 1031, "pt_BR": 1046, "es_ES": 3082, "es_MX": 2058, "fr_FR": 1036}


def readers():
    """Which readers are here, and which are not."""
    found = {"networkx": True, "pandas": True, "R": shutil.which("Rscript"), "LibreOffice": shutil.which("soffice")}
    here = ", ".join(name for name, place in found.items() if place)
    missing = ", ".join([name for name, place in found.items() if not place] + ["Gephi (its rules held for edges.csv)"])
    return f"{here}; not here: {missing}"


def round_trip(folder):
    """The faults of every reader that is here, over all tables of a report."""
    tables = sorted(folder.rglob("*.csv"))
    faults = modularity(folder) + gephi(folder) + [fault for table in tables for fault in by_pandas(table)]
    if shutil.which("Rscript"):
        faults += by_r(tables)
    return faults


def modularity(folder):
    """networkx finds the printed modularity in edges.csv."""
    faults = []
    edges = pandas.read_csv(folder / "statistics/edges.csv")
    network = rows(folder / "statistics/network.csv")
    for kind in sorted({row["kind"] for row in network}):
        nodes = [row for row in network if row["kind"] == kind]
        graph = networkx.from_pandas_edgelist(edges[edges["kind"] == kind], edge_attr="weight")
        graph.add_nodes_from(row["id"] for row in nodes)
        numbers = sorted({row["community"] for row in nodes})
        communities = [{row["id"] for row in nodes if row["community"] == community} for community in numbers]
        printed = nodes[0]["best_modularity"]
        if graph.number_of_edges() == 0:
            faults += [f"modularity {printed} without an edge"] * (printed != "")
        elif abs(networkx.community.modularity(graph, communities) - float(printed)) > 1e-12:
            faults.append(f"modularity of {kind}: printed {printed}")
    return faults


def gephi(folder):
    """What Gephi asks of an edges table: no mark before the first column, the names it knows, each edge once."""
    path = folder / "statistics/edges.csv"
    table = rows(path)
    faults = [] if columns(path) == ["kind", "source", "target", "type", "weight"] else [f"columns {columns(path)}"]
    ends = [(row["kind"], *sorted((row["source"], row["target"]))) for row in table]
    faults += ["an edge comes twice"] * (len(set(ends)) != len(ends)) + ["a loop"] * any(a == b for _, a, b in ends)
    faults += ["an arrow"] * any(row["type"] != "Undirected" for row in table)
    shared = {
        (row["kind_a"], *sorted((row["a"], row["b"]))): row["n_ab"]
        for row in rows(folder / "statistics/cooccurrence.csv")
        if row["level"] == "sentence" and row["kind_a"] == row["kind_b"] and row["n_ab"] != "0"
    }
    if shared != {end: row["weight"] for end, row in zip(ends, table)}:
        faults.append("other edges or weights than the sentences of cooccurrence.csv")
    return [f"edges.csv: {fault}" for fault in faults]


def by_pandas(path):
    """pandas: what is empty as missing and nothing else, and every number; its quick default parser drops digits."""
    faults = []
    for precision, tolerance in (("round_trip", 0), (None, 1e-11)):
        table = pandas.read_csv(path, float_precision=precision)
        read = [["" if pandas.isna(cell) else cell for cell in row] for row in table.itertuples(index=False)]
        faults += unlike(path, f"pandas {precision or ''}", list(table.columns), read, tolerance)
    return faults


# R may miss the last of 17 digits.
R = """
tables <- commandArgs(trailingOnly = TRUE)
for (path in tables) {
  t <- read.csv(path, na.strings = "", fileEncoding = "UTF-8", check.names = FALSE)
  for (column in seq_along(t)) {
    cell <- t[[column]]
    text <- if (is.numeric(cell)) sprintf("%.17g", cell) else as.character(cell)
    t[[column]] <- ifelse(is.na(cell), "", text)
  }
  write.csv(t, paste0(path, ".r"), row.names = FALSE, fileEncoding = "UTF-8", quote = TRUE)
}
"""


def by_r(paths):
    """R's read.csv, told that only empty cells are missing: every cell of every table."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder) / f"{place}.csv" for place in range(len(paths))]
        for path, place in zip(paths, copies):
            shutil.copy(path, place)
        done = subprocess.run(["Rscript", "-e", R, *map(str, copies)], capture_output=True, text=True)
        if done.returncode != 0:
            return [f"R: {done.stderr.strip()}"]
        faults = []
        for path, place in zip(paths, copies):
            with open(f"{place}.r", newline="", encoding="utf-8") as file:
                names, *read = csv.reader(file)
            faults += unlike(path, "R", names, read, 1e-15)
        return faults


def unlike(path, reader, names, read, tolerance):
    """Where a reader has other names, another number of rows, or other cells."""
    if names != columns(path):
        return [f"{reader}: {path.name} has columns {names}"]
    written = [list(row.values()) for row in rows(path)]
    if len(read) != len(written):
        return [f"{reader}: {path.name} has {len(read)} rows, not {len(written)}"]
    return [
        f"{reader}: {path.name}:{line} {name}: {cell!r}, not {text!r}"
        for line, (texts, cells) in enumerate(zip(written, read), start=2)
        for name, text, cell in zip(names, texts, cells)
        if not same_cell(text, str(cell), tolerance)
    ]


def same_cell(text, cell, tolerance):
    """The same text, or the same number but for a part of it."""
    written, read = number(text), number(cell)
    if isinstance(written, str) or isinstance(read, str):
        return text == cell
    return abs(written - read) <= tolerance * abs(written)


def spreadsheets(folder):
    """LibreOffice in six languages: each number is that number or is left as text, and no cell becomes another thing."""
    if not shutil.which("soffice"):
        return []
    faults = []
    tables = sorted(folder.rglob("*.csv"))
    with tempfile.TemporaryDirectory() as place:
        names = {}
        for path in tables:
            names[path] = "-".join(path.relative_to(folder).with_suffix("").parts)
            shutil.copy(path, Path(place) / f"{names[path]}.csv")
        for language, code in LOCALES.items():
            convert(Path(place), code, list(names.values()))
            for path, name in names.items():
                faults += [f"LibreOffice {language}: {fault}" for fault in changed(path, Path(place) / f"{name}.xlsx")]
    return faults


def convert(folder, language, names):
    """Opens the tables as a user does who lets special numbers be detected, and keeps them as workbooks."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/user", "--headless", "--convert-to", "xlsx",
         f"--infilter=CSV:44,34,76,1,,{language},false,true", "--outdir", str(folder), *(f"{name}.csv" for name in names)],
        cwd=folder, check=True, capture_output=True, env=os.environ | {"HOME": str(folder)})


def changed(path, workbook):
    """The cells that are another number, a date, a formula or another text than was written."""
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    with open(path, newline="", encoding="utf-8") as file:
        written = list(csv.reader(file))
    return [
        f"{path.name}:{line} {written[0][place]}: {cells[place].value!r}, not {text!r}"
        for line, (texts, cells) in enumerate(zip(written, sheet.iter_rows()), start=1)
        for place, text in enumerate(texts)
        if not kept(text, cells[place] if place < len(cells) else None)
    ]


def kept(text, cell):
    value = None if cell is None else cell.value
    if value is None:
        return text == ""
    if cell.is_date:
        return str(value)[:10] == text
    if cell.data_type == "n":
        written = number(text)
        return not isinstance(written, str) and abs(written - value) <= 1e-14 * abs(written)
    return cell.data_type == "s" and value == text
