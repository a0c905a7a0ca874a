"""Headings beside captions, and headings that count up, on pages of sites and accounts."""

from __future__ import annotations

import govnews

HEAD = "青岚县开展防汛应急演练\n来源：青岚日报 发布时间：2023-03-19\n"
FIRST = (
    "3月18日上午，青岚县在杉坪乡开展防汛应急演练，县委书记沈若谷到场察看，县委副书记、县长陶之遥任总指挥。\n"
)
SECOND = (
    "演练设定青岚河水位超过保证水位，白沙堤出现管涌，县应急管理局局长顾长青当即启动预案，组织人员转移。\n"
)
THIRD = "无人机、移动泵车等装备悉数登场，县消防救援大队大队长何长庚说，整个演练用时不到两个小时。\n"


def headings(page: str) -> list[str | None]:
    return [section.heading for section in govnews.parse(page).sections]


def test_a_short_line_between_a_caption_and_a_paragraph_is_a_heading() -> None:
    above, below = "演练现场。办公室 江晚 摄\n模拟真险情\n", "抢险队员搭建子堤。河湖科 供图\n锤炼硬功夫\n"
    page = f"{HEAD}{FIRST}{above}{SECOND}{below}{THIRD}"
    assert headings(page) == [None, "模拟真险情", "锤炼硬功夫"]


def test_a_caption_in_two_lines_stays_one() -> None:
    page = f"{HEAD}{FIRST}▲演练现场\n江晚 摄\n{SECOND}{THIRD}"
    assert headings(page) == [None]


def test_numbers_alone_on_their_lines_and_what_stands_under_them_are_headings() -> None:
    page = f"{HEAD}{FIRST}01\n模拟真险情\n{SECOND}02\n锤炼硬功夫\n{THIRD}"
    assert headings(page) == [None, "01", "模拟真险情", "02", "锤炼硬功夫"]


def test_one_number_alone_is_no_heading() -> None:
    assert "07" not in headings(f"{HEAD}{FIRST}07\n{SECOND}{THIRD}")


def test_items_that_count_up_are_headings_all_or_none() -> None:
    page = (
        "一周要闻（3月4日—3月10日）\n来源：青岚日报 发布时间：2023-03-19\n"
        f"1．县里开展防汛应急演练\n{FIRST}图1：演练现场\n2．沈若谷到杉坪乡接待群众\n{SECOND}图2：接待现场\n"
        f"3．县应急管理局检查堤防\n{THIRD}"
    )
    found = headings(page)
    assert [one for one in found if one] == [
        "1．县里开展防汛应急演练",
        "2．沈若谷到杉坪乡接待群众",
        "3．县应急管理局检查堤防",
    ]


def test_a_slash_set_apart_between_photographer_and_role() -> None:
    article = govnews.parse(f"{HEAD}{FIRST}△ 工作人员正在装车　　江晚 / 摄\n{SECOND}{THIRD}")
    assert [(one.name, str(one.role)) for one in article.byline] == [("江晚", "photographer")]
