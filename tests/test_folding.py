from __future__ import annotations

import pytest
from hypothesis import given

from govnews.folding import fold
from made import ANY_TEXT, PAGES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\uff08\uff09\uff1a\uff0c\uff1b\uff01\uff1f", "():,;!?"),
        ("\uff12\uff10\uff12\uff11", "2021"),
        ("\uff21\uff5a", "Az"),
        ("\u3000\u00a0\t\u2003", "    "),
        ("\u2022\u30fb", "\u00b7\u00b7"),
        ("\u2236\ufe30", "::"),
        ("\u25cb", "\u3007"),
        ("記者張國棟", "记者张国栋"),
        ("。、《》“”", "。、《》“”"),
    ],
)
def test_one_spelling(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_line_ends_are_no_plain_spaces() -> None:
    assert fold("a\r\nb\nc\rd") == "a\r\nb\nc\rd"


def test_a_text_with_many_kinds_of_marks_folds_as_its_characters_do() -> None:
    text = "".join(chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000)
    assert fold(text) == "".join(fold(char) for char in text)
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | PAGES)
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(ANY_TEXT | PAGES)
def test_folding_keeps_ink_and_white_space_apart(text: str) -> None:
    for before, after in zip(text, fold(text), strict=True):
        assert before.isspace() == after.isspace()


@given(ANY_TEXT | PAGES)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT, ANY_TEXT)
def test_every_character_folds_by_itself(left: str, right: str) -> None:
    assert fold(left + right) == fold(left) + fold(right)
