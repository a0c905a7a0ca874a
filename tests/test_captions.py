"""Captions that no mark tells, and who took the picture."""

from __future__ import annotations

import pytest

import govnews

HEAD = "云岭县召开春耕生产现场会\n来源：云岭日报 发布时间：2022-05-06\n"
FIRST = "5月4日，云岭县春耕生产现场会在杉坪乡召开，县委书记沈若谷出席会议并讲话，各乡镇主要负责人参加会议。\n"
SECOND = "会议指出，春耕生产是全年农业生产的基础，要抢抓农时，稳住面积，确保全年粮食生产任务圆满完成。\n"
SCENES = (
    *("县委书记沈若谷在现场调研", "沈若谷一行实地察看项目建设", "县委书记沈若谷（左二）在杉坪乡查看秧苗长势"),
    *("村民在采摘花椒", "杉坪村村民在田间插秧", "工人正忙着分拣茶叶", "收割机在田间作业"),
    *("志愿者为老人理发", "县领导为获奖选手颁奖", "技术员指导群众修剪果树"),
)
HEADINGS = (
    *("抢抓农时稳面积", "党员在一线冲锋", "让群众在家门口办成事", "村民在家门口就业增收"),
    *("群众在哪里，阵地就在哪里", "产业在升级 群众在增收", "县领导到杉坪乡调研"),
)


def kind(page: str, line: str) -> str:
    (found,) = [block for block in govnews.parse_page(page).blocks if block.text.strip() == line]
    return str(found.kind)


@pytest.mark.parametrize("line", SCENES)
def test_a_line_that_shows_somebody_at_work_is_a_caption(line: str) -> None:
    for text in (
        f"{FIRST}{line}\n{SECOND}",
        f"{line}\n{FIRST}{SECOND}",
        f"{FIRST}{SECOND}{line}\n编辑：江晚\n",
    ):
        assert kind(HEAD + text, line) == "caption"
    assert govnews.parse(f"{HEAD}{line}\n{FIRST}{SECOND}").title == "云岭县召开春耕生产现场会"


@pytest.mark.parametrize("line", HEADINGS)
def test_a_line_that_calls_or_tells_what_came_about_is_a_heading(line: str) -> None:
    assert kind(f"{HEAD}{FIRST}{line}\n{SECOND}", line) == "heading"


@pytest.mark.parametrize("title", [line for line in SCENES if "左二" not in line])
def test_a_headline_may_have_a_captions_form(title: str) -> None:
    line = HEAD.split("\n")[1]
    for page in (f"{title}\n{line}\n{FIRST}{SECOND}", f"{title}\n{FIRST}{SECOND}"):
        assert govnews.parse(page).title == title


@pytest.mark.parametrize(
    ("line", "photographers"),
    [
        ("图/江晚", ["江晚"]),
        ("图丨江晚", ["江晚"]),
        ("供图：江晚", ["江晚"]),
        ("江晚 供图", ["江晚"]),
        ("摄影：江晚", ["江晚"]),
        ("摄影 江晚", ["江晚"]),
        ("江晚 摄影", ["江晚"]),
        ("（江晚/图）", ["江晚"]),
        ("江晚 航拍", ["江晚"]),
        ("会议现场。江晚摄影", ["江晚"]),
        ("会议现场。（本报记者 江晚 摄影）", ["江晚"]),
        ("会议现场。拍摄：江晚 韩松", ["江晚", "韩松"]),
        ("5月4日，村民在茶园里采摘春茶，一派繁忙景象。新华社记者 江晚 摄", ["江晚"]),
        ("图为会议现场 江晚 图", ["江晚"]),
        ("（资料图）", []),
        ("受访者供图", []),
        ("云岭县水利局供图", []),
        ("供图：云岭县水利局", []),
        ("图片由云岭县水利局提供", []),
        ("▲图：高山之巅", []),
        ("▲航拍：云岭新城", []),
        ("图：会议现场", []),
    ],
)
def test_a_caption_names_its_photographer(line: str, photographers: list[str]) -> None:
    page = f"{HEAD}{FIRST}{line}\n{SECOND}"
    assert kind(page, line) == "caption"
    assert [(one.name, str(one.role)) for one in govnews.parse(page).byline] == [
        (name, "photographer") for name in photographers
    ]


@pytest.mark.parametrize(
    ("behind", "made"),
    [
        ("（江晚/文 韩松/图）", [("江晚", "author"), ("韩松", "photographer")]),
        ("（江晚文 韩松图）", [("江晚", "author"), ("韩松", "photographer")]),
        ("（江晚文、韩松摄）", [("江晚", "author"), ("韩松", "photographer")]),
        ("\n文/江晚 图/韩松", [("江晚", "author"), ("韩松", "photographer")]),
        ("\n文字：江晚 图片：韩松", [("江晚", "author"), ("韩松", "photographer")]),
        ("\n文、图：江晚", [("江晚", "author")]),
        ("\n文并摄/江晚", [("江晚", "author")]),
        ("\n江晚 文/摄", [("江晚", "author")]),
        ("\n记者 江晚 文/摄", [("江晚", "reporter")]),
        ("\n江晚 摄影报道", [("江晚", "photographer")]),
        ("\n摄影：江晚", [("江晚", "photographer")]),
    ],
)
def test_words_and_pictures_behind_the_text(behind: str, made: list[tuple[str, str]]) -> None:
    page = govnews.parse_page(f"{HEAD}{FIRST}{SECOND.strip()}{behind}\n")
    assert str(page.blocks[-1].kind) == "byline"
    assert [(one.name, str(one.role)) for one in page.articles[0].byline] == made


REPORT = "本报讯（记者 江晚）" + FIRST + SECOND


@pytest.mark.parametrize("line", ["云岭农商银行员工在烈士墓前默哀。 何田 摄", "现场会会场。　　柯岩　摄"])
def test_a_picture_over_a_report_without_a_headline_gives_it_none(line: str) -> None:
    assert kind(f"{line}\n\n{REPORT}", line) == "caption"
    assert govnews.parse(f"{line}\n\n{REPORT}").title is None


def test_the_line_under_a_picture_over_the_report_is_no_headline() -> None:
    head = "首页 > 要闻\n“马上办”办出群众满意\n稿源：云岭日报　2022-05-06　编辑：韩松\n"
    page = f"{head}![](1.jpg)\n村民在田间劳作\n{REPORT}"
    assert kind(page, "村民在田间劳作") == "caption"
    assert govnews.parse(page).title == "“马上办”办出群众满意"
