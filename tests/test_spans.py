from __future__ import annotations

import re

import pytest
from hypothesis import given

from govnews.spans import Span, lines, trim
from made import ANY_TEXT, PAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("云", ["云"]),
        ("云\n", ["云"]),
        ("云\n岭", ["云", "岭"]),
        ("云\r\n岭\r市", ["云", "岭", "市"]),
        ("\n\n云", ["", "", "云"]),
        ("云\n\r岭", ["云", "", "岭"]),
    ],
)
def test_lines_end_at_every_kind_of_line_end(text: str, expected: list[str]) -> None:
    assert [text[s.start : s.end] for s in lines(text)] == expected


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85", "\x1c", "\x0b", "\x0c"])
def test_what_splitlines_takes_for_a_line_end_stays_inside_a_line(char: str) -> None:
    assert list(lines(f"云{char}岭")) == [Span(0, 3)]


@given(ANY_TEXT | PAGES)
def test_lines_cover_everything_but_the_line_ends(text: str) -> None:
    at = 0
    for span in lines(text):
        assert at <= span.start <= span.end
        assert re.fullmatch(r"[\r\n]*", text[at : span.start])
        assert not re.search(r"[\r\n]", text[span.start : span.end])
        at = span.end
    assert re.fullmatch(r"[\r\n]*", text[at:])


@given(ANY_TEXT)
def test_lines_are_those_of_universal_newlines(text: str) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if expected[-1] == "":
        expected.pop()
    assert [text[s.start : s.end] for s in lines(text)] == expected


@given(ANY_TEXT)
def test_trim_keeps_all_ink(text: str) -> None:
    start, end = trim(text, 0, len(text))
    assert text[start:end] == text.strip()
    assert 0 <= start <= end <= len(text)


def test_trim_looks_only_between_its_ends() -> None:
    assert trim("云 岭 市", 1, 4) == (2, 3)
    assert trim("云   岭", 1, 4) == (1, 1)


def test_the_length_of_a_span_is_in_code_points() -> None:
    assert len(Span(3, 7)) == 4
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]
