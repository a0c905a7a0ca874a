from __future__ import annotations

from hypothesis import given

from govnews.spans import Span, trim
from made import ANY_TEXT


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
