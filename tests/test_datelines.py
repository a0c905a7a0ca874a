"""Datelines and reporters at the start of a text, with and without brackets."""

from __future__ import annotations

import pytest

import govnews

TITLE = "云岭县召开防汛工作会议"
BODY = "5月4日上午，云岭县召开防汛工作会议，研究部署当前防汛工作。县委书记沈若谷出席会议并讲话。"
REST = "会议强调，要压实责任，落实措施，确保群众生命财产安全，确保安全度汛。"
REPORTED = [("张三", "reporter")]
BOTH = [*REPORTED, ("李四", "correspondent")]


@pytest.mark.parametrize(
    ("opening", "made", "source"),
    [
        ("本报讯 记者张三 通讯员李四报道：", BOTH, None),
        ("本报讯　记者　张三　通讯员　李四　", BOTH, None),
        ("本报讯 记者 张三 报道 ", REPORTED, None),
        ("● 本报讯 记者 张三 ", REPORTED, None),
        ("本报讯——", [], None),
        ("【本报讯】", [], None),
        ("【本报讯】（记者 张三）", REPORTED, None),
        ("[本报讯]记者张三报道：", REPORTED, None),
        ("【云岭日报讯】记者 张三", REPORTED, "云岭日报"),
        ("（记者张三 通讯员李四）", BOTH, None),
        ("（张三 李四）", [("张三", "author"), ("李四", "author")], None),
        ("云岭日报讯 记者 张三 通讯员 李四 文/图　", BOTH, "云岭日报"),
        ("本报记者 张三 发自东陵 ", REPORTED, None),
        ("本报记者张三发自东陵", REPORTED, None),
        ("本报记者 张三 东陵报道 ", REPORTED, None),
        ("本报记者 张三 李四报道：", [*REPORTED, ("李四", "reporter")], None),
        ("（云岭日报记者 张三 发自东陵）", REPORTED, None),
        ("本报记者 张三 通讯员 李四 ", BOTH, None),
        ("◎云岭日报记者 张三 文/图 ", REPORTED, "云岭日报"),
        ("新华社东陵5月4日电 记者张三 ", REPORTED, "新华社"),
        ("据新华社电 ", [], "新华社"),
        ("本报东陵电 记者张三报道：", REPORTED, None),
        ("本台消息 ", [], None),
        ("东陵讯 ", [], None),
        ("云岭广播电视台讯（记者 张三）", REPORTED, "云岭广播电视台"),
        ("特约通讯员 张三报道：", [("张三", "correspondent")], None),
    ],
)
def test_what_opens_a_text_is_no_part_of_it(
    opening: str, made: list[tuple[str, str]], source: str | None
) -> None:
    (article,) = govnews.parse_page(f"{TITLE}\n发布时间：2022-05-06\n{opening}{BODY}\n{REST}\n").articles
    assert article.body.split("\n") == [BODY, REST]
    assert [(one.name, str(one.role)) for one in article.byline] == made
    assert (article.title, article.source, str(article.date)) == (TITLE, source, "2022-05-06")


@pytest.mark.parametrize(
    "sentence",
    [
        "记者 近日从云岭县水利局获悉，全县已备足防汛物资，抢险队伍全部到位，各水库巡查人员昼夜值守。",
        "据本报记者 张三 5月4日报道，全县已备足防汛物资，抢险队伍全部到位，各水库巡查人员昼夜值守。",
        "记者张三发自内心地感叹，全县已备足防汛物资，抢险队伍全部到位，各水库巡查人员昼夜值守，群众安心。",
        "喜讯 5月4日揭晓，全县已备足防汛物资，抢险队伍全部到位，各水库巡查人员昼夜值守，群众十分安心。",
    ],
)
def test_sentences_that_speak_of_reporters_stay_whole(sentence: str) -> None:
    (article,) = govnews.parse_page(f"{TITLE}\n发布时间：2022-05-06\n{BODY}\n{sentence}\n{REST}\n").articles
    assert article.body.split("\n") == [BODY, sentence, REST]


def test_what_a_bracketed_dateline_calls_ours_is_the_outlets_name() -> None:
    outlet = govnews.Outlet(key="yunling", name="云岭日报", domains=("yunling.example",))
    page = f"{TITLE}\n发布时间：2022-05-06\n【本报讯】{BODY}\n{REST}\n"
    parser = govnews.Parser(outlets=[outlet], discover=False)
    assert parser.parse(page, url="http://yunling.example/1.html").source == "云岭日报"
