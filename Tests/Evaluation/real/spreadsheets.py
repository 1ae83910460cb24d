"""Tables and workbook in LibreOffice in several languages, and in Gnumeric: no number another one, no formula, text as it is."""

import csv
import os
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path

import openpyxl
import readers

from corpora import LIKE_VALUES
from reports import Report

# What readers.LOCALES calls a language, and what the system does.
LANGUAGES = ("en_US", "de_DE", "pt_BR", "es_ES", "fr_FR")


def libreoffice(report: Report, language: str) -> list[str]:
    """Each cell of each table as LibreOffice opens it, special numbers detected, and each cell of the workbook."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        names = {path: _copied(path, report, folder) for path in report.tables}
        readers.convert(folder, readers.LOCALES[language], list(names.values()))
        found = [
            fault
            for path, name in names.items()
            for fault in readers.changed(path, folder / f"{name}.xlsx")
            if not fault.endswith(tuple(f"not {value!r}" for value in LIKE_VALUES))
        ]
        return found + _workbook(report.folder / "workbook.xlsx", folder, language)


def gnumeric(report: Report) -> list[str]:
    """The same in Gnumeric, which takes 2021-04 for a day and drops an apostrophe before a text.

    It guesses what parts the cells of a table. Where hostile titles mislead it, so that the head is another one, none is a formula.
    """
    with tempfile.TemporaryDirectory() as place:
        found = []
        for path in report.tables:
            opened = Path(place) / f"{path.stem}.xlsx"
            subprocess.run(
                [
                    "ssconvert",
                    "--import-type=Gnumeric_stf:stf_csvtab",
                    "--export-type=Gnumeric_Excel:xlsx2",
                    str(path),
                    str(opened),
                ],
                check=True,
                capture_output=True,
                env=os.environ | {"LC_ALL": "C.UTF-8"},
            )
            found += _unlike(path, opened)
        return found


def _copied(path: Path, report: Report, folder: Path) -> str:
    name = "-".join(path.relative_to(report.folder).with_suffix("").parts)
    (folder / f"{name}.csv").write_bytes(path.read_bytes())
    return name


def _workbook(path: Path, folder: Path, language: str) -> list[str]:
    """Where the workbook has other cells once LibreOffice has opened and kept it."""
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{folder}/user",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder / "kept"),
            str(path),
        ],
        check=True,
        capture_output=True,
        env=os.environ | {"HOME": str(folder), "LC_ALL": f"{language}.UTF-8", "LANGUAGE": language},
    )
    written, kept = openpyxl.load_workbook(path), openpyxl.load_workbook(folder / "kept" / path.name)
    if written.sheetnames != kept.sheetnames:
        return [f"{path.name}: sheets {kept.sheetnames}"]
    return [
        f"{path.name}: {sheet.title}!{cell.coordinate}: {other.value!r} ({other.data_type}), not {cell.value!r} ({cell.data_type})"
        for sheet in written
        for row in sheet.iter_rows()
        for cell in row
        for other in [kept[sheet.title][cell.coordinate]]
        if not _same(cell, other)
    ]


def _same(cell: openpyxl.cell.Cell, other: openpyxl.cell.Cell) -> bool:
    """The same kind of cell with the same value; of a number LibreOffice keeps fifteen digits."""
    if cell.data_type != other.data_type or cell.data_type != "n" or None in (cell.value, other.value):
        return (cell.value, cell.data_type) == (other.value, other.data_type)
    return abs(cell.value - other.value) <= 1e-14 * abs(cell.value)


def _unlike(path: Path, opened: Path) -> list[str]:
    """Cells that are another number, a formula or another text than was written."""
    sheet = openpyxl.load_workbook(opened).worksheets[0]
    with open(path, newline="", encoding="utf-8") as file:
        written = list(csv.reader(file))
    if sheet["A1"].value != written[0][0]:
        return [
            f"{path.name}: {cell.coordinate} is a formula" for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
        ]
    return [
        f"{path.name}:{line} {written[0][place]}: {cell and cell.value!r}, not {text!r}"
        for line, (texts, cells) in enumerate(zip(written, sheet.iter_rows()), start=1)
        for place, text in enumerate(texts)
        for cell in [cells[place] if place < len(cells) else None]
        if not _kept(text, cell)
    ]


def _kept(text: str, cell: openpyxl.cell.Cell | None) -> bool:
    if text in LIKE_VALUES:
        return True
    if cell is not None and isinstance(cell.value, datetime) and len(text) == len("2021-04"):
        return cell.value.date().isoformat() == f"{text}-01"
    if text.startswith("'"):
        return cell is not None and cell.data_type == "s" and cell.value in (text, text[1:])
    return readers.kept(text, cell)
