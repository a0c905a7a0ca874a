from __future__ import annotations

import pytest
from hypothesis import given

from govnews.folding import fold
from govnews.stages.cut import cut
from govnews.stages.label.facts import FACTS, Shape, facts, is_long, is_prose, shape
from govnews.stages.label.looks import looks
from made import PAGES

PROSE = (
    "云岭市委书记张国栋主持会议,研究部署防汛工作。会议强调,要压实责任,抓好落实,确保安全,守住底线,不留隐患。"
)


def of(text: str) -> list[tuple[str, ...]]:
    folded = fold(text)
    return facts(looks(folded, cut(text, folded)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("***", Shape.SYMBOLS),
        ("2021-02-19 16:15", Shape.FIGURES),
        ("政务公开", Shape.WORD),
        ("云岭市人民政府", Shape.TERM),
        ("云岭市召开防汛工作会议部署近期重点任务", Shape.PHRASE),
        ("好" * 60, Shape.RUN),
        ("会议指出:", Shape.LABEL),
        ("会议研究了有关事项。", Shape.SENTENCE),
        ("“会议研究了有关事项。”", Shape.SENTENCE),
        (PROSE, Shape.PROSE),
    ],
)
def test_shapes(text: str, expected: Shape) -> None:
    assert shape(text) is expected


def test_what_stands_around_a_piece() -> None:
    head, prose, label, last = of(f"云岭召开防汛会议\n  {PROSE}\n附件:\n名单")
    assert {"first", "next-text"} <= set(head)
    assert {"prev-short", "indented", "full-stop"} <= set(prose)
    assert {"prev-text", "label-over-line"} <= set(label)
    assert {"last", "under-label"} <= set(last)


def test_a_headline_is_said_again_by_the_lead() -> None:
    said, unsaid = "said-again-3", "said-again-0"
    assert said in of(f"研究部署防汛工作\n{PROSE}")[0]
    assert unsaid in of(f"乡村学校迎来新校车\n{PROSE}")[0]


def test_a_headline_printed_twice() -> None:
    found = of(f"云岭召开 防汛会议\n云岭召开防汛会议\n{PROSE}\n云岭日报社")
    assert ["repeated" in one for one in found] == [True, True, False, False]


def test_markdown_headings() -> None:
    found = of(f"# 云岭召开会议\n## 一、概况\n{PROSE}")
    assert ["markdown-1" in one for one in found] == [True, False, False]
    assert ["markdown-2" in one for one in found] == [False, True, False]


@pytest.mark.parametrize("text", ["**", "__", "*", "_*_", "*会议*"])
def test_marks_alone_are_a_piece(text: str) -> None:
    assert len(of(text)) == 1


def test_long_pieces() -> None:
    sentence, prose, word = of(f"会议研究了有关事项。\n{PROSE}\n要闻")
    assert (is_long(sentence), is_long(prose), is_long(word)) == (True, True, False)
    assert (is_prose(sentence), is_prose(prose), is_prose(word)) == (False, True, False)


@given(PAGES)
def test_every_fact_has_a_name_in_the_list(text: str) -> None:
    for found in of(text):
        assert set(found) <= set(FACTS)
        assert len(set(found)) == len(found)


@given(PAGES)
def test_every_piece_has_one_shape(text: str) -> None:
    for found in of(text):
        assert sum(one in set(Shape) for one in found) == 1
