"""A report's workbook and network as other programs open them, held against its tables."""

import csv
import datetime

import networkx
import openpyxl

SHEETS = ["Briefing", "Changes", "Countries", "Pairs A to B", "Focus", "Acts", "Announced", "Together", "People", "Regions",
          "Months", "Articles", "Words"]
# Sheets of tables that not every report has.
SOME = {"Focus": "focus", "Regions": "regions"}
# Columns that say in other words what a table has.
IN_WORDS = ("Counts as", "Status", "Why empty", "Problems", "Kind")
FREEZE = {"Changes": "C4", "Countries": "C4", "Pairs A to B": "C4", "Focus": "C4", "Acts": "D4", "Announced": "B4",
          "Together": "C4", "People": "B4", "Regions": "B4", "Months": "D4", "Articles": "D4", "Briefing": "A4", "Words": "A4"}


def workbook_faults(folder):
    path = folder / "workbook.xlsx"
    if not path.exists():
        print("  no workbook: the program was built without libxlsxwriter")
        return []
    book = openpyxl.load_workbook(path)
    lacking = {sheet for sheet, table in SOME.items() if not (folder / f"{table}.csv").exists()}
    if book.sheetnames != [name for name in SHEETS if name not in lacking]:
        return [f"sheets {book.sheetnames}"]
    faults = [f"{sheet.title}: frozen at {sheet.freeze_panes}" for sheet in book if sheet.freeze_panes != FREEZE[sheet.title]]
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                faults.append(f"{sheet.title}!{cell.coordinate}: a formula")
            link = cell.hyperlink
            if link and not (link.location or (link.target or "").startswith(("http://", "https://"))):
                faults.append(f"{sheet.title}!{cell.coordinate}: leads to {link.target}")
    return faults + [fault for name, table in tables(folder).items() for fault in sheet_faults(book[name], table)]


def tables(folder):
    """The rows of each sheet that is made of tables, in its order."""
    dealings = {row["iso3"]: row for row in rows(folder, "engagement")}
    comparison = rows(folder, "comparison") if (folder / "comparison.csv").exists() else []
    return {
        "Changes": [row for row in comparison if row["kind"] == "country"],
        # What both have is that of countries.csv; of a country without an act the other columns are empty.
        "Countries": [dict.fromkeys(column_names(folder, "engagement"), "") | dealings.get(row["iso3"], {}) | row
                      for row in rows(folder, "countries")],
        "Pairs A to B": rows(folder, "dyads"), "Acts": rows(folder, "events"), "Announced": rows(folder, "announced"),
        "Together": [row for row in rows(folder, "cooccurrence") if row["kind_a"] == row["kind_b"] == "country"],
        "People": rows(folder, "people") + [row | {"country": "", "called": ""} for row in rows(folder, "organisations")],
        "Months": rows(folder, "months"), "Articles": rows(folder, "articles"),
        **{sheet: rows(folder, table) for sheet, table in SOME.items() if (folder / f"{table}.csv").exists()},
    }


def sheet_faults(sheet, table):
    """Where a sheet has another value than the table, of the columns that both have."""
    names = [cell.value for cell in sheet[3]]
    found = list(sheet.iter_rows(min_row=4))
    if len(found) != len(table):
        return [f"{sheet.title}: {len(found)} rows, not {len(table)}"]
    faults, seen = [], set()
    for place, name in enumerate(names):
        head = sheet.cell(2, place + 1).value
        if head == "Beyond chance" and name != "balance_q":
            sign = "W" if name == "score_q" else "" if "a_name" in names else "N"
            faults += [f"{sheet.title}!{cells[place].coordinate}: {cells[place].value!r}, stated is {row['stated']!r}"
                       for cells, row in zip(found, table)
                       if (cells[place].value == "yes") != any(said.startswith(sign) for said in row["stated"].split())]
        if name in ("n_ab / n_a", "n_ab / n_b"):
            faults += [f"{sheet.title}!{cells[place].coordinate} {name}: {cells[place].value!r}" for cells, row in zip(found, table)
                       if abs((cells[place].value or 0) * int(row[name[-3:]]) - int(row["n_ab"])) > 1e-9]
        if not table or name not in table[0] or name in seen or head in (*IN_WORDS, "Beyond chance"):
            continue
        seen.add(name)
        faults += [f"{sheet.title}!{cells[place].coordinate} {name}: {cells[place].value!r}, not {row[name]!r}"
                   for cells, row in zip(found, table) if not agree(cells[place].value, row[name])]
    return faults


def agree(value, text):
    if value is None:
        return text == ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() == text
    if isinstance(value, (int, float)):
        return text != "" and float(text) == value
    # Text that begins like a formula has an apostrophe before it in CSV alone.
    return value in (text, text[1:] if text.startswith("'") else text)


def network_faults(folder):
    graph = networkx.read_gexf(folder / "network.gexf")
    found = {(a, b, int(link["weight"]), link["cooperative"], link["conflictual"]) for a, b, link in graph.edges(data=True)}
    table = {(row["source"], row["target"], *(int(row[name]) for name in ("weight", "cooperative", "conflictual")))
             for row in rows(folder, "network")}
    return [] if found == table else ["network.gexf: other links than network.csv"]


def column_names(folder, name):
    with open(folder / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
        return next(csv.reader(file))


def rows(folder, name):
    with open(folder / f"{name}.csv", newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))
