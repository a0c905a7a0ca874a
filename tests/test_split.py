from __future__ import annotations

import pytest

import govnews
from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.label.grammar import Region
from govnews.stages.split import split
from govnews.stages.story import Story
from made import Line, labelled

TITLE, BODY, META = (K.TITLE, "云岭召开会议"), (K.BODY, "会议研究了工作。"), (K.META, "2021-02-19")


def read(*lines: Line) -> tuple[list[Story], list[int | None]]:
    text, pieces = labelled(lines)
    return split(fold(text), pieces)


def owners(*lines: Line) -> list[int | None]:
    return read(*lines)[1]


def test_nothing_holds_no_article() -> None:
    assert read() == ([], [])


def test_what_a_site_prints_belongs_to_no_article() -> None:
    page = (
        (K.NAV, "首页"),
        TITLE,
        META,
        BODY,
        (K.CREDIT, "编辑：韩松"),
        (K.RELATED, "相关新闻"),
        (K.FOOTER, "主办"),
    )
    assert owners(*page) == [None, 0, 0, 0, 0, None, None]


def test_a_headline_behind_text_opens_another_article() -> None:
    assert owners(TITLE, BODY, (K.TITLE, "青岚有了校车"), BODY) == [0, 0, 1, 1]
    assert owners(TITLE, BODY, (K.KICKER, "青岚"), (K.TITLE, "有了校车"), BODY) == [0, 0, 1, 1, 1]


def test_a_headline_in_two_lines_opens_one_article() -> None:
    assert owners((K.KICKER, "张国栋强调"), TITLE, (K.SUBTITLE, "——防汛纪实"), BODY) == [0, 0, 0, 0]


def test_a_headline_with_nothing_under_it_is_a_link() -> None:
    stories, owner = read(TITLE, BODY, (K.TITLE, "青岚有了校车"))
    assert owner == [0, 0, None]
    assert len(stories) == 1


def test_a_dated_headline_is_an_article_without_text() -> None:
    assert owners(TITLE, META) == [0, 0]


def test_a_text_without_a_headline_is_an_article() -> None:
    assert owners(BODY, BODY) == [0, 0]


def test_text_that_goes_on_from_another_page_is_an_article_of_its_own() -> None:
    assert owners(TITLE, BODY, (K.JUMP, "(上接1版)"), BODY) == [0, 0, 1, 1]
    assert owners(TITLE, BODY, (K.JUMP, "(下转3版)"), BODY) == [0, 0, 0, 0]


def test_a_masthead_dates_every_article() -> None:
    text, masthead = labelled([(K.META, "云岭日报 2021年2月19日")], Region.FURNITURE)
    _, own = labelled([TITLE, BODY, TITLE, BODY])
    stories, owner = split(fold(text) + "\n" * 100, [*masthead, *own])
    assert owner == [None, 0, 0, 1, 1]
    assert [story.furniture for story in stories] == [tuple(masthead)] * 2


def test_the_pieces_of_a_story_are_those_it_owns() -> None:
    lines = ((K.NAV, "首页"), TITLE, BODY, (K.TITLE, "青岚有了校车"), META, BODY)
    text, pieces = labelled(lines)
    stories, owner = split(fold(text), pieces)
    for number, story in enumerate(stories):
        assert list(story.pieces) == [p for p, n in zip(pieces, owner, strict=True) if n == number]
    assert [p.kind for p in stories[1].of(K.BODY, K.TITLE)] == [K.TITLE, K.BODY]


def printed(*lines: Line) -> list[int | None]:
    text, pieces = labelled(lines)
    return split(fold(text), pieces, printed=True)[1]


LEAD = "8月4日，云岭市召开防汛会议，研究水库调度方案。"


def test_on_a_printed_page_the_editors_are_those_of_no_article() -> None:
    page = ((K.TITLE, "甲"), (K.BODY, LEAD), (K.TITLE, "乙"), (K.BODY, LEAD), (K.CREDIT, "责编：江晚"))
    assert printed(*page) == [0, 0, 1, 1, None]


def test_a_headline_printed_again_goes_on_with_its_article() -> None:
    page = ((K.TITLE, "云岭修桥"), (K.BODY, LEAD), (K.TITLE, "青岚修路"), (K.BODY, LEAD))
    assert printed(*page, (K.TITLE, "云岭修桥"), (K.BODY, LEAD)) == [0, 0, 1, 1, 0, 0]


def test_a_headline_printed_again_right_away_is_one_headline() -> None:
    assert printed((K.TITLE, "云岭修桥"), (K.BODY, LEAD), (K.TITLE, "云岭修桥"), (K.BODY, LEAD)) == [
        0,
        0,
        0,
        0,
    ]


def test_a_column_name_over_briefs_belongs_to_the_first() -> None:
    text = "▲近日，云岭县残联走访困难家庭。"
    page = (
        (K.KICKER, "简讯"),
        (K.BODY, text),
        (K.BYLINE, "（江晚）"),
        (K.BODY, text),
        (K.BYLINE, "（沈墨）"),
    )
    assert printed(*page) == [0, 0, 0, 1, 1]


def test_signed_items_under_one_headline_are_one_article() -> None:
    text = "▲近日，云岭县残联走访困难家庭。"
    items = ((K.BODY, text), (K.BYLINE, "（江晚）"), (K.BODY, text), (K.BYLINE, "（沈墨）"))
    assert printed((K.TITLE, "残联短波"), *items) == [0] * 5
    assert printed((K.TITLE, "残联走访"), BODY, *items) == [0, 0, 1, 1, 2, 2]


PICTURE = (
    "近日，杉坪乡新建的采茶机库投入使用，四十台采茶机整装待发，四百户茶农不再手采。　本报记者　江　晚　摄"
)


@pytest.mark.parametrize(
    ("caption", "articles"),
    [
        (PICTURE, ["全县水利工作会议召开", None]),
        (
            "昨日，祝云在全县水利工作会议上讲话，部署水库巡查和安全度汛。 本报记者 江晚 摄",
            ["全县水利工作会议召开"],
        ),
        ("代表们步入会场。 本报记者 江晚 摄", ["全县水利工作会议召开"]),
    ],
)
def test_a_picture_of_other_things_is_news_of_its_own(caption: str, articles: list[str | None]) -> None:
    page = govnews.parse_page(
        "云泉山讯\n云泉县水利局主管\u3000云泉县水利报社出版\n2019年 9月12日 星期四 第7218期 今日4版\n"
        "全县水利工作会议召开\n本报讯（记者 何田）昨日，全县水利工作会议召开，祝云讲话，部署水库巡查。"
        "会议要求，各地要抓好落实，确保安全度汛。\n"
        f"{caption}\n会议还研究了其他事项，并对下一步水库巡查工作作出安排。\n"
    )
    assert [one.title for one in page.articles] == articles
    assert page.articles[0].body.endswith("作出安排。")
    assert [one.name for one in page.articles[-1].byline][-1] == "江晚"
