from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import govnews
from govnews import Page
from made import ANY_TEXT, FURNITURE, PAGES

HOSTILE = {
    "han": "云",
    "spaces": "云 ",
    "brackets": "(",
    "pairs": "()",
    "closing": ")",
    "fancy": "【】",
    "enumeration": "、",
    "commas": "云,",
    "digits": "1",
    "dates": "8月5日",
    "reporters": "记者 张三 ",
    "editors": "编辑:张三 ",
    "sources": "来源:云网 ",
    "officials": "县委书记张国栋、",
    "prose": "8月5日下午，云岭市委书记张国栋主持会议，研究部署防汛工作。会议强调，要压实责任。",
    "quotes": "“",
    "stars": "**",
    "hashes": "#",
    "tags": "<p>",
    "captions": "▲图 ",
    "headings": "1、云岭召开会议 会议研究了工作。",
    "datelines": "本报讯(记者 张三)",
    "lines": "张三\n",
    "same": "云岭召开防汛会议\n",
    "items": "·云岭召开总结会 2021-02-18\n",
    "crumbs": "首页 > ",
    "jumps": "(下转第3版)",
    "nul": "\x00",
}


def check(page: Page, text: str) -> None:
    """The page is a ledger: blocks tile the text, and every reason can be given."""
    assert page.text is text
    assert len(page.scores) == len(page.blocks)
    at = 0
    for block in page.blocks:
        assert at <= block.start < block.end
        assert not text[at : block.start].strip()
        assert block.text == text[block.start : block.end]
        assert block.rule
        assert block.article is None or 0 <= block.article < len(page.articles)
        at = block.end
    assert not text[at:].strip()


def check_reasons(page: Page) -> None:
    for offset, char in enumerate(page.text):
        reason = page.why(offset)
        assert char.isspace() or (reason and reason.start <= offset < reason.end and reason.rule)
    for article in page.articles:
        for place in (*article.evidence, *article.byline):
            assert 0 <= place.start < place.end <= len(page.text)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_TEXT | PAGES)
def test_any_text_is_tiled(text: str) -> None:
    page = govnews.parse_page(text)
    check(page, text)
    check_reasons(page)


@settings(max_examples=50, deadline=None)
@given(PAGES)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert govnews.parse_page(text) == govnews.parse_page(text)


@pytest.mark.parametrize("fragment", FURNITURE, ids=ascii)
def test_every_fragment_alone(fragment: str) -> None:
    check(govnews.parse_page(fragment), fragment)


@pytest.mark.parametrize("text", ["", " ", "\n", "\r\n\u3000\t\x85\u2028"])
def test_nothing_has_no_blocks(text: str) -> None:
    page = govnews.parse_page(text)
    assert (page.blocks, page.articles) == ((), ())


@pytest.mark.parametrize("char", ["云", "a", "1", "。", "(", "\x00", "\ud800", "\ufeff"])
def test_one_character_is_one_block_and_no_article(char: str) -> None:
    page = govnews.parse_page(char)
    assert len(page.blocks) == 1
    assert page.articles == ()


def test_a_listing_page_holds_no_article() -> None:
    text = (Path(__file__).parent / "pages" / "listing-page.txt").read_text(encoding="utf-8")
    assert govnews.parse_page(text).articles == ()
    with pytest.raises(govnews.NoArticleError):
        govnews.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "The committee met on Monday.\nIt decided nothing, and adjourned until the following week.\n",
        "委員会は月曜日に開催された。\n次回は来週の予定です。\n",
        "Комитет собрался в понедельник.\n",
        "اجتمعت اللجنة يوم الاثنين.\n",
    ],
    ids=["english", "japanese", "russian", "arabic"],
)
def test_another_language(text: str) -> None:
    page = govnews.parse_page(text)
    check(page, text)
    assert [official for article in page.articles for official in article.officials] == []


def test_html_by_mistake_is_told() -> None:
    text = (Path(__file__).parent / "pages" / "html-by-mistake.txt").read_text(encoding="utf-8")
    page = govnews.parse_page(text)
    (issue,) = [issue for issue in page.issues if issue.code == "looks-like-html"]
    assert text[issue.span.start] == "<"
    assert "parse_html" in issue.message
    plain = govnews.parse_page("会议研究了a<b的问题，要求x>y。")
    assert [issue.code for issue in plain.issues] == []


def seconds(text: str) -> float:
    began = time.perf_counter()
    check(govnews.parse_page(text), text)
    return time.perf_counter() - began


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_cost_grows_with_the_page_and_not_faster(unit: str) -> None:
    seconds(unit * 100)
    small, large = (unit * (size // len(unit)) for size in (12_500, 100_000))
    base = min(seconds(small), seconds(small))
    # Quadratic cost would be 64 times; the constant lets another process take a core for a while.
    assert min(seconds(large), seconds(large)) < 24 * base + 0.1


def test_a_megabyte_on_one_line() -> None:
    prose = HOSTILE["prose"] + "　　"
    text = prose * (350_000 // len(prose))
    assert len(text.encode()) > 1_000_000
    assert seconds(text) < 20
