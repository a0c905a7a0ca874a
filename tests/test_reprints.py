"""Pages of sites with several reports of a newspaper, or with the headline that a report had before."""

from __future__ import annotations

import govnews

LINE = "来源：青岚日报 发布时间：2023-03-19\n"
FIRST = (
    "3月18日上午，青岚县春季农业生产现场会在杉坪乡召开，县委书记沈若谷出席会议并讲话，"
    "县委副书记、县长陶之遥主持会议。\n"
    "沈若谷指出，要抢抓农时，稳住面积，把春耕备耕各项工作抓早抓实，确保粮食稳产增产。\n"
)
SECOND = (
    "3月19日下午，青岚县防汛工作会议召开，县委副书记、县长陶之遥出席会议并讲话，"
    "各乡镇主要负责人参加会议，汇报了有关情况。\n"
    "会议要求，各乡镇、各部门要压实责任，落实措施，确保群众生命财产安全。\n"
)


def test_a_second_report_below_the_first_has_its_own_headlines() -> None:
    page = govnews.parse_page(
        f"青岚县召开春季农业生产现场会\n{LINE}{FIRST}\n"
        f"陶之遥在全县防汛工作会议上强调\n压实责任守牢防汛底线\n乔木主持 方既白出席\n{SECOND}"
    )
    first, second = page.articles
    assert first.title == "青岚县召开春季农业生产现场会"
    assert (second.kicker, second.title) == (("陶之遥在全县防汛工作会议上强调",), "压实责任守牢防汛底线")
    assert second.subtitle == ("乔木主持 方既白出席",)
    assert [len(one.paragraphs) for one in page.articles] == [2, 2]


def test_a_line_of_saying_within_a_report_opens_none() -> None:
    page = govnews.parse_page(
        f"青岚县召开春季农业生产现场会\n{LINE}{FIRST}陶之遥在会上要求\n各乡镇要压实责任，一天也不能耽误。\n"
    )
    assert len(page.articles) == 1


BUTTONS = "分享到：\n微信\n新浪微博\nQQ空间\n"
BODY = (
    "日前，经市委批准，市纪委对青岚县人大常委会原副主任何长庚严重违纪问题进行了立案审查。\n"
    "经查，何长庚严重违反政治纪律，对抗组织审查；严重违反中央八项规定精神，收受礼品礼金。\n"
)


def test_a_portals_headline_over_buttons_and_the_one_of_before() -> None:
    article = govnews.parse(
        "新闻首页 > 国内新闻 > 正文\n云岭青岚县人大原副主任何长庚被开除党籍\n"
        f"2016-11-03 08:12:26　来源: 青岚晚报\n{BUTTONS}"
        f"（原标题：青岚县人大常委会原副主任何长庚严重违纪被开除党籍）\n{BODY}"
    )
    assert article.title == "云岭青岚县人大原副主任何长庚被开除党籍"
    assert article.source == "青岚晚报"


def test_the_bracket_around_the_headline_of_before_is_no_part_of_it() -> None:
    article = govnews.parse(f"（原标题：青岚县人大常委会原副主任何长庚（副处级）被开除党籍）\n{BODY}")
    assert article.title == "青岚县人大常委会原副主任何长庚（副处级）被开除党籍"


def test_pictures_stand_between_a_portals_headline_and_the_one_of_before() -> None:
    page = govnews.parse_page(
        "云岭网>>青岚频道>>市县新闻\n云岭青岚：书记县长走进热线直播间 解答群众关切\n"
        "2015年09月17日10:22　　来源：青岚日报\n9月16日，沈若谷在直播间接听群众来电。本报记者 江晚 摄\n"
        f"　　原标题：书记县长接热线 群众关切有回音\n　　{FIRST}"
    )
    assert [one.title for one in page.articles] == ["云岭青岚：书记县长走进热线直播间 解答群众关切"]
