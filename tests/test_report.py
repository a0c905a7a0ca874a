from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews import parse_page
from govnews.render.columns import clip, columns, printable, wrap
from govnews.render.report import page_report
from made import ANY_TEXT

FILES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_report_fits_its_width(path: Path, width: int) -> None:
    page = parse_page(path.read_text(encoding="utf-8"))
    lines = page_report(page, "p", width).splitlines()
    assert max(map(columns, lines)) <= width
    rows = "".join(line[12:] for line in lines)
    for article in page.articles:
        for value in (article.title, article.source, *(one.name for one in article.byline)):
            assert "".join(printable(value or "").split()) in "".join(rows.split())


def test_nothing_of_a_page_steers_the_terminal() -> None:
    text = "云岭\x1b[31m召开\x07会议\u202e\n会议\x1b]0;x\x07研究了防汛工作，要求压实责任，抓好落实。\n"
    report = page_report(parse_page(text), "p\x1b.txt")
    assert not set(report) & set("\x1b\x07\u202e")


@given(ANY_TEXT, st.integers(3, 30))
def test_wrapping_loses_nothing_but_spaces_and_fits(text: str, width: int) -> None:
    shown = printable(text)
    parts = list(wrap(shown, width))
    assert "".join(parts).replace(" ", "") == shown.replace(" ", "")
    assert all(0 < columns(part) <= width for part in parts if columns(part) or not shown)
    assert columns(clip(shown, width)) <= width


@pytest.mark.parametrize(
    ("text", "width"), [("云岭", 4), ("ab", 2), ("\uff11\uff12", 4), ("e\u0301", 1), ("", 0)]
)
def test_columns(text: str, width: int) -> None:
    assert columns(text) == width
