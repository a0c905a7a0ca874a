"""How well the parser reads our own labelled pages (docs/labels.md): nothing here may slip back.

The floors are a little below what was measured; a gain raises them.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest

import govnews
from govnews.blocks import BlockKind
from govnews.folding import fold

PAGES = Path(__file__).parent / "pages"
FLOORS = {
    "labels": 0.975,
    "articles": 0.95,
    "title": 0.97,
    "source": 0.95,
    "date": 0.97,
    "byline": 0.97,
    "officials": 0.95,
}
SITE = {"nav", "related", "copyright", "footer", "widget"}
"""Told apart on the page; a label that only mistakes one for another is counted as right here."""


@attrs.define
class Count:
    """How many of some items were right."""

    right: float = 0
    all: float = 0

    def add(self, right: float, of: float) -> None:
        self.right += right
        self.all += of

    def add_lists(self, found: Counter[Any], wanted: Counter[Any]) -> None:
        """Two bags: twice what they share, out of what both hold (so that the share is F1)."""
        self.add(2 * (found & wanted).total(), found.total() + wanted.total())

    @property
    def share(self) -> float:
        return self.right / self.all


def squashed(value: str | None) -> str:
    """What two spellings of one value share."""
    return "" if value is None else fold("".join(value.split()))


def wanted_labels(text: str, gold: dict[str, Any]) -> list[str | None]:
    """The label of every character that is not white space."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    marks: list[str | None] = [None] * len(text)
    for numbers, kind, _ in gold["lines"]:
        first, _, last = numbers.partition("-")
        begin, end = starts[int(first) - 1], starts[int(last or first)] - 1
        marks[begin:end] = [kind] * (end - begin)
    for number, piece, kind, *_ in gold["spans"]:
        begin = starts[number - 1] + fold(lines[number - 1]).index(fold(piece))
        marks[begin : begin + len(piece)] = [kind] * len(piece)
    return [None if char.isspace() else mark for char, mark in zip(text, marks, strict=True)]


def found_labels(page: govnews.Page) -> list[str | None]:
    """The same, as the parser reads the page."""
    marks: list[str | None] = [None] * len(page.text)
    for block in page.blocks:
        marks[block.start : block.end] = [str(block.kind)] * (block.end - block.start)
    return marks


def score_labels(count: Count, text: str, gold: dict[str, Any], page: govnews.Page) -> None:
    for want, have in zip(wanted_labels(text, gold), found_labels(page), strict=True):
        if want is not None:
            count.add(want == have or {want, have} <= SITE, 1)


def score_fields(counts: dict[str, Count], gold: dict[str, Any], page: govnews.Page) -> None:
    for want, have in zip(gold["articles"], page.articles, strict=True):
        titles, sources = ({squashed(value) for value in want[key]} or {""} for key in ("title", "source"))
        counts["title"].add(squashed(have.title) in titles, 1)
        counts["source"].add(squashed(have.source) in sources, 1)
        counts["date"].add((have.date and have.date.edtf) in (want["date"], *want.get("date_ok", ())), 1)
        spare = want.get("byline_optional", ())
        counts["byline"].add_lists(
            Counter((squashed(one.name), str(one.role)) for one in have.byline if one.name not in spare),
            Counter((squashed(name), role) for name, role in want["byline"]),
        )
        counts["officials"].add_lists(
            Counter(one.name for one in have.officials if one.name not in want["optional"]),
            Counter(squashed(name) for name, *_ in want["officials"]),
        )


@cache
def scores() -> dict[str, Count]:
    """Every figure over all of our pages."""
    counts = {name: Count() for name in FLOORS}
    for path in sorted(PAGES.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (PAGES / gold["page"]).read_bytes().decode("utf-8")
        page = govnews.parse_page(text)
        score_labels(counts["labels"], text, gold, page)
        same = len(page.articles) == len(gold["articles"])
        counts["articles"].add(same, 1)
        if same:
            score_fields(counts, gold, page)
    return counts


@pytest.mark.parametrize("name", FLOORS)
def test_figure_does_not_fall(name: str) -> None:
    count = scores()[name]
    assert count.share >= FLOORS[name], f"{name}: {count.share:.4f}"


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.gold.json")), ids=lambda path: path.name.split(".")[0])
def test_label_file_is_whole(path: Path) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = (PAGES / gold["page"]).read_bytes().decode("utf-8")
    marks = wanted_labels(text, gold)
    assert {mark for mark in marks if mark} <= set(BlockKind)
    assert not [i for i, char in enumerate(text) if not char.isspace() and marks[i] is None], (
        "a line without a label"
    )
    used = {row[2] for row in gold["lines"]} | {row[3] for row in gold["spans"] if len(row) > 3}
    assert used - {0} == set(range(1, len(gold["articles"]) + 1))


def test_a_wrong_label_lowers_the_figure() -> None:
    page = govnews.parse_page("县政府召开常务会议\n3月19日,县政府召开常务会议,研究春耕备耕工作。")
    shares = []
    for kind in ("body", "footer"):
        count = Count()
        score_labels(count, page.text, {"lines": [["1", "title", 1], ["2", kind, 1]], "spans": []}, page)
        shares.append(count.share)
    assert shares == [1.0, pytest.approx(9 / len("".join(page.text.split())))]
