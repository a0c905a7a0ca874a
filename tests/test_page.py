from __future__ import annotations

import pickle

import pytest

from govnews.article import Article, Byline, Evidence
from govnews.blocks import Block, BlockKind
from govnews.page import Page

TEXT = "云岭召开会议\n\n 会议研究了工作。(韦小梅)\n主办:云岭市\n"
SPANS = (
    (0, 6, BlockKind.TITLE),
    (9, 17, BlockKind.BODY),
    (17, 22, BlockKind.BYLINE),
    (23, 29, BlockKind.FOOTER),
)


def page() -> Page:
    blocks = tuple(
        Block(kind, start, end, None if kind.is_boilerplate else 0, TEXT[start:end], f"rule-of-{kind}")
        for start, end, kind in SPANS
    )
    evidence = (Evidence("title", 0, 6, "read-title"), Evidence("byline", 18, 21, "read-byline"))
    article = Article("云岭召开会议", (), (), None, Byline(), None, None, (), (), (), evidence)
    return Page(TEXT, blocks, (article,), None, (), (1.5, 2.5, 3.5, 4.5))


@pytest.mark.parametrize(
    ("offset", "kind", "score"),
    [
        (0, BlockKind.TITLE, 1.5),
        (5, BlockKind.TITLE, 1.5),
        (9, BlockKind.BODY, 2.5),
        (16, BlockKind.BODY, 2.5),
        (17, BlockKind.BYLINE, 3.5),
        (28, BlockKind.FOOTER, 4.5),
    ],
)
def test_why_a_character_has_its_label(offset: int, kind: BlockKind, score: float) -> None:
    reason = page().why(offset)
    assert reason
    assert (reason.kind, reason.rule, reason.score) == (kind, f"rule-of-{kind}", score)
    assert reason.start <= offset < reason.end


@pytest.mark.parametrize("offset", [6, 7, 8, 22, 29])
def test_white_space_between_blocks_has_no_label(offset: int) -> None:
    assert page().why(offset) is None


@pytest.mark.parametrize("offset", [-1, len(TEXT), 10**9])
def test_outside_the_page(offset: int) -> None:
    with pytest.raises(IndexError, match=str(offset)):
        page().why(offset)


@pytest.mark.parametrize(
    ("offset", "fields"), [(0, ["title"]), (9, []), (17, []), (18, ["byline"]), (20, ["byline"]), (21, [])]
)
def test_the_values_read_from_a_place(offset: int, fields: list[str]) -> None:
    reason = page().why(offset)
    assert reason
    assert [evidence.field for evidence in reason.evidence] == fields


def test_boilerplate_is_what_no_article_owns() -> None:
    assert [block.kind for block in page().boilerplate] == [BlockKind.FOOTER]


def test_a_page_hashes_and_pickles() -> None:
    assert hash(page()) == hash(page())
    assert pickle.loads(pickle.dumps(page())) == page()
