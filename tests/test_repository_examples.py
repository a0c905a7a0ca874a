"""The scripts in examples/ run over the pages in examples/."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

import govnews

EXAMPLES = Path(__file__).parent.parent / "examples"
PAGES = sorted((EXAMPLES / "pages").iterdir())


def run(script: str, *arguments: str | Path) -> str:
    """What a script prints."""
    command = [sys.executable, EXAMPLES / script, *arguments]
    return subprocess.run(
        command, capture_output=True, check=True, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1"}
    ).stdout


def test_officials_to_csv() -> None:
    rows = list(csv.DictReader(run("officials_to_csv.py", *PAGES).splitlines()))
    assert ("county.txt", "2021-03-19", "沈若谷", "县委书记") in {
        (row["page"], row["date"], row["name"], row["post"]) for row in rows
    }
    texts = {path.name: govnews.read_text(path) for path in PAGES}
    for row in rows:
        assert texts[row["page"]][int(row["start"]) : int(row["end"])] == row["post"]


def test_why() -> None:
    said = run("why.py", EXAMPLES / "pages" / "county.txt", "青岚日报").splitlines()
    assert [line.split()[1] for line in said] == ["meta", "dateline"]
    assert "source by " in said[0]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_example_page_holds_a_dated_article(path: Path) -> None:
    page = govnews.parse_page(govnews.read_text(path))
    assert page.articles
    assert all(article.title and article.date for article in page.articles)
