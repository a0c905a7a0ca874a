from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.blocks import Block, BlockKind, Partition

BOILERPLATE = {"nav", "related", "copyright", "footer", "widget", "jump", "duplicate"}


def blocks(text: str, *spans: tuple[int, int]) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.BODY, start, end, 0, text[start:end], "made") for start, end in spans)


def test_the_kinds_of_boilerplate() -> None:
    assert {str(kind) for kind in BlockKind if kind.is_boilerplate} == BOILERPLATE


def test_white_space_may_lie_between_blocks() -> None:
    text = " 云\u3000岭\r\n市 "
    assert len(Partition(text, blocks(text, (1, 2), (3, 4), (6, 7))).blocks) == 3


@pytest.mark.parametrize("text", ["", " ", "\n\u3000\r\n"])
def test_a_page_without_ink_needs_no_block(text: str) -> None:
    assert Partition(text, ()).blocks == ()


@pytest.mark.parametrize(
    ("spans", "lost"),
    [([(1, 5)], 0), ([(0, 4)], 4), ([(0, 2), (3, 5)], 2), ([], 0)],
)
def test_a_gap_with_ink_is_refused(spans: list[tuple[int, int]], lost: int) -> None:
    text = "云岭市日报"
    with pytest.raises(AssertionError, match=f"between offsets {lost} and"):
        Partition(text, blocks(text, *spans))


@pytest.mark.parametrize(
    "spans",
    [[(0, 3), (2, 5)], [(2, 5), (0, 2)], [(0, 5), (5, 5)], [(0, 6)], [(-1, 5)], [(0, 5), (0, 5)], [(3, 1)]],
)
def test_overlap_disorder_emptiness_and_overrun_are_refused(spans: list[tuple[int, int]]) -> None:
    text = "云岭市日报"
    with pytest.raises(AssertionError, match="block"):
        Partition(text, blocks(text, *spans))


@given(st.text("云岭 \n\u3000", max_size=30), st.lists(st.integers(0, 30), max_size=8))
def test_any_cut_tiles_a_page_and_any_lost_inked_part_is_noticed(text: str, cuts: list[int]) -> None:
    ends = sorted({0, len(text), *(cut for cut in cuts if cut <= len(text))})
    spans = list(pairwise(ends))
    assert Partition(text, blocks(text, *spans))
    for lost in spans:
        rest = blocks(text, *(span for span in spans if span != lost))
        if text[slice(*lost)].strip():
            with pytest.raises(AssertionError):
                Partition(text, rest)
        else:
            assert Partition(text, rest)
