"""Lines under a headline that name who filled which role, on every kind of page."""

from __future__ import annotations

import pytest

import govnews

TOPS = ("云江日报\n2021年8月5日 星期四 第8642期 今日8版\n", "首页 > 要闻\n", "")
TITLE = "五千亩荒田“醒”了"
TEXT = (
    "“这田荒了十二年，蒿草比人高。”9月20日，云台镇农民站在田埂上，看着旋耕机来回穿梭，乐得合不拢嘴。\n"
    "“以后再也不荒了。”他说，今年一亩能收八百斤稻谷，比种别的强得多，家里人都高兴。\n"
)


@pytest.mark.parametrize("top", TOPS, ids=["newspaper", "site", "bare"])
@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("本报记者江晚 通讯员柯岩 文/图", [("江晚", "reporter"), ("柯岩", "correspondent")]),
        ("记者江晚通讯员柯岩", [("江晚", "reporter"), ("柯岩", "correspondent")]),
        ("记者江晚、通讯员柯岩", [("江晚", "reporter"), ("柯岩", "correspondent")]),
        ("实习生柯岩 记者江晚/文图", [("柯岩", "other"), ("江晚", "reporter")]),
        ("本报记者　江　晚　通讯员　柯　岩", [("江晚", "reporter"), ("柯岩", "correspondent")]),
        ("云江日报记者 江晚 发自东陵", [("江晚", "reporter")]),
        ("通讯员 江晚 东陵报道", [("江晚", "correspondent")]),
        ("本报记者 江晚 李强报道", [("江晚", "reporter"), ("李强", "reporter")]),
        ("司马小悦", [("司马小悦", "author")]),
        ("淳于方", [("淳于方", "author")]),
    ],
)
def test_a_line_of_roles_is_a_byline(top: str, line: str, made: list[tuple[str, str]]) -> None:
    (article,) = govnews.parse_page(f"{top}{TITLE}\n{line}\n{TEXT}").articles
    assert article.title == TITLE
    assert [(one.name, str(one.role)) for one in article.byline] == made


@pytest.mark.parametrize(("line", "source"), [("融媒体记者 江晚", None), ("云江融媒记者 江晚", "云江融媒")])
def test_what_every_house_has_is_no_source(line: str, source: str | None) -> None:
    (article,) = govnews.parse_page(f"{TITLE}\n{line}\n{TEXT}").articles
    assert article.source == source
