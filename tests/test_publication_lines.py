"""Publication lines in the many forms that sites print under a headline, and signs of who reports."""

from __future__ import annotations

import pytest

import govnews

TITLE = "全县春耕生产现场会召开"
TEXT = (
    "3月18日上午，全县春季农业生产现场会在杉坪乡召开。县委书记沈若谷出席会议并讲话。\n"
    "沈若谷指出，要抢抓农时，稳住面积，把春耕备耕各项工作抓早抓实，一天也不能耽误。\n"
)
END = "上一篇：无\n下一篇：县领导调研\n"


@pytest.mark.parametrize(
    ("line", "source", "date"),
    [
        ("2021年3月19日 星期五", None, "2021-03-19"),
        ("云岭发布 昨天", None, "XXXX-03-18"),
        ("2021-03-19 云岭发布 阅读 1234", "云岭发布", "2021-03-19"),
        ("3月19日 09:12 来源：云岭日报", "云岭日报", "XXXX-03-19"),
        ("20210319 云岭日报", "云岭日报", "2021-03-19"),
        ("来源：云岭日报记者：江晚时间：2021-03-19", "云岭日报", "2021-03-19"),
    ],
)
def test_a_publication_line_is_no_headline(line: str, source: str | None, date: str) -> None:
    (article,) = govnews.parse_page(f"首页 > 要闻 > 正文\n{TITLE}\n{line}\n{TEXT}{END}").articles
    assert (article.title, article.source) == (TITLE, source)
    assert article.date is not None
    assert article.date.edtf == date
    assert {one.name for one in article.byline} <= {"江晚"}


def test_the_day_of_the_visit_dates_nothing() -> None:
    page = f"今天是2021年3月25日 星期四\n首页 > 要闻 > 正文\n{TITLE}\n{TEXT}"
    (article,) = govnews.parse_page(page).articles
    assert article.date is not None
    assert article.date.edtf == "XXXX-03-18"


@pytest.mark.parametrize(
    ("opening", "made"),
    [
        ("县农业农村局讯 ", []),
        ("掌上云岭讯（记者 江晚）", [("江晚", "reporter")]),
        ("讯（江晚）", [("江晚", "author")]),
        ("云岭网·掌上云岭记者 江晚 东陵报道 ", [("江晚", "reporter")]),
    ],
)
def test_more_datelines(opening: str, made: list[tuple[str, str]]) -> None:
    page = govnews.parse_page(f"{TITLE}\n2021-03-19 来源：云岭网\n　　{opening}{TEXT}")
    assert "dateline" in [str(block.kind) for block in page.blocks]
    assert [(one.name, str(one.role)) for one in page.articles[0].byline] == made


@pytest.mark.parametrize(
    ("glued", "made"),
    [
        ("文图：江晚", [("江晚", "author")]),
        ("撰稿人：江晚　审稿人：何田", [("江晚", "author"), ("何田", "reviewer")]),
        ("来源丨云岭日报 记者丨江晚 编辑丨何田", [("江晚", "reporter"), ("何田", "editor")]),
        ("本文来源：云岭日报 作者：江晚", [("江晚", "author")]),
        ("信息员：江晚", [("江晚", "author")]),
    ],
)
def test_makers_glued_to_the_last_sentence(glued: str, made: list[tuple[str, str]]) -> None:
    (article,) = govnews.parse_page(f"{TITLE}\n2021-03-19\n{TEXT.strip()}{glued}\n").articles
    assert [(one.name, str(one.role)) for one in article.byline] == made
    assert glued not in article.body
