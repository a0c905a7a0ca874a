"""Laws that hold for every text, and the cost of hostile ones."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.folding import fold
from govnews.officials import find_officials

PARTS = [
    *"市县省区委书记长主任王李张三和、,。;:() \n·等为任的",
    *(
        "市委书记",
        "副市长",
        "县长",
        "市领导",
        "组织部部长",
        "主任:",
        "免去",
        "任命",
        "同志",
        "当选",
        "(女)",
        "出席",
        "张三丰",
    ),
    *("扎西顿旦", "艾力·吐尔逊", "总书记", "男,汉族", "现任", "“", "”", "　", "１２日", "書記", "於", "€"),
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(PARTS), max_size=40).map("".join))


@given(TEXTS)
def test_any_text_is_read_and_every_offset_reads_its_value(text: str) -> None:
    for official in find_officials(text, segmenter=None):
        assert 0 <= official.confidence <= 1
        assert official.posts
        assert official.mentions
        assert list(official.mentions) == sorted(official.mentions)
        for mention in official.mentions:
            assert 0 <= mention.start < mention.end <= len(text)
            printed = "".join(text[mention.start : mention.end].split())
            assert fold(printed) == fold(official.name)
        for post in official.posts:
            assert "".join(text[post.start : post.end].split()) == post.text
            assert fold(post.text).endswith(post.title[-2:])


@given(TEXTS)
def test_folding_beforehand_changes_nothing(text: str) -> None:
    assert find_officials(text, folded=fold(text), segmenter=None) == find_officials(text, segmenter=None)


HOSTILE = [
    *("(", "()", "(女)", " ", "　", "、", ",", "1", "·", "王", "任", "和", "“", "\n", "王·", "县("),
    *("市长", "市长、", "市长\n", "市长(", "市长张三丰、", "市长张三丰。", "张三丰(市长)", "张三丰为市长"),
    *("张三丰,男,现任市长", "市领导王明、", "、研究员", "免去张三丰的", "由市长转任"),
    "西平县县长王伟、遂平县县长王伟、",
]


def _seconds(text: str) -> float:
    began = time.process_time()
    find_officials(text, segmenter=None)
    return time.process_time() - began


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_is_linear(piece: str) -> None:
    size = 4000 // len(piece)
    _seconds(piece * size)
    short = min(_seconds(piece * size) for _ in range(2))
    long = min(_seconds(piece * size * 8) for _ in range(2))
    # Eight times the text may take eight times as long; a quadratic walk would take sixty-four times.
    assert long < 24 * max(short, 0.002)


def test_a_roster_of_twenty_thousand() -> None:
    given_names = [chr(code) for code in range(0x4F1A, 0x4F1A + 141)]
    names = [f"王{a}{b}" for a in given_names for b in given_names]
    text = "市领导" + "、".join(names) + "参加。"
    began = time.process_time()
    find_officials(text, segmenter=None)
    assert time.process_time() - began < 5
