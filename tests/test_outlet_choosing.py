"""Which outlet a page belongs to, and why."""

from __future__ import annotations

import pytest

from govnews import Outlet, Parser
from govnews.choosing import ADDRESS, DATELINE, FOOT, MARK, TOP, Chooser
from govnews.folding import fold

YUNYU = Outlet(
    key="yunyu", name="云屿日报", names=("云屿网",), domains=("yunyu.example",), marks=("云屿报业大厦",)
)
QINGLAN = Outlet(key="qinglan", name="青岚网", marks=("青岚网版权所有", "青岚网络中心"), families=("nets",))
NETS = Outlet(
    key="nets",
    name="平安网",
    names=("委平安办",),
    family=True,
    marks=("网版权所有", "网络中心"),
    domains=("nets.example",),
)
ALL = (YUNYU, QINGLAN, NETS)
BODY = "会议研究了防汛工作,云屿日报和青岚网的记者参加了会议。\n"


def chosen(text: str, url: str | None = None) -> tuple[str, float, list[str]] | None:
    found = Chooser(ALL).choose(fold(text), url)
    return (found[1].key, found[1].score, [sign.kind for sign in found[1].signs]) if found else None


@pytest.mark.parametrize(
    ("text", "url", "expected"),
    [
        (BODY, None, None),
        ("", None, None),
        (BODY, "https://news.YUNYU.example:8080/1.htm", ("yunyu", ADDRESS, ["address"])),
        (BODY, "https://notyunyu.example/", None),
        (BODY, "http://[", None),
        (BODY + "地址:云屿报业大厦\n", None, ("yunyu", MARK, ["mark"])),
        ("云屿网讯(记者 韦小梅)" + BODY, None, ("yunyu", DATELINE, ["dateline"])),
        ("　　云屿日报8月5日讯 " + BODY, None, ("yunyu", DATELINE, ["dateline"])),
        ("**云屿网消息**:" + BODY, None, ("yunyu", DATELINE, ["dateline"])),
        ("云屿网 > 要闻\n" + BODY, None, ("yunyu", TOP, ["top"])),
        ("云屿网\n" + BODY, None, ("yunyu", TOP, ["top"])),
        ("您当前所在的位置：云屿网 >> 要闻\n" + BODY, None, ("yunyu", TOP, ["top"])),
        ("当前位置:首页 > 云屿网 > 要闻\n" + BODY, None, ("yunyu", TOP, ["top"])),
        ("当前位置:首页 > 专题 > 云屿网 > 要闻\n" + BODY, None, None),
        (BODY * 20 + "云屿网\n", None, None),
        (BODY + "凡本网注明“来源:云屿网”的作品\n", None, ("yunyu", FOOT, ["foot"])),
        (BODY + "主办单位：云屿日报社\n", None, ("yunyu", FOOT, ["foot"])),
        (BODY + "由云屿日报主办的比赛\n", None, None),
        ("云屿网\n云屿网\n" + BODY, None, ("yunyu", TOP, ["top"])),
        (BODY + "Copyright 2021 云屿网\n", None, ("yunyu", FOOT, ["foot"])),
        (BODY + "云屿网(云屿传媒有限公司) 版权所有\n", None, ("yunyu", FOOT, ["foot"])),
        (BODY + "主办单位:中共朔原市委平安办\n", None, ("nets", FOOT, ["foot"])),
        (BODY + "版权所有:中共朔原市委 朔原市委平安办\n", None, ("nets", FOOT, ["foot"])),
    ],
)
def test_signs(text: str, url: str | None, expected: tuple[str, float, list[str]] | None) -> None:
    assert chosen(text, url) == expected


@pytest.mark.parametrize(
    "text",
    [
        "据云屿网消息,会议研究了防汛工作。\n",
        "云屿网\n青岚网\n朔原网\n新闻\n" + BODY,
        "会议研究防汛工作\n\n时政要闻\n云屿日报\n2021-08-05 09:15\n" + BODY,
        BODY + "云屿网朔原8月5日电\n",
        BODY + "云屿网 | 青岚网 | 联系我们 主办:朔原市人民政府\n",
        BODY + "云屿网 青岚网 版权所有:朔原市人民政府\n",
        BODY + "展览由朔原市网络中心的干部办成。\n",
        BODY + "展览由朔原市网络中心举办,为期三天。\n",
        "朔原市委平安办消息:会议召开。\n",
        "平安网\n会议研究了防汛工作\n",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert chosen(text) is None


def test_a_longer_mark_hides_no_shorter_one_and_a_member_goes_before_its_family() -> None:
    assert chosen("青岚网版权所有\n") == ("qinglan", MARK + FOOT, ["foot", "mark"])
    assert chosen("朔原网版权所有\n") == ("nets", MARK, ["mark"])
    both = "青岚网讯 " + BODY + "朔原网版权所有 网络中心\n"
    assert chosen(both) == ("qinglan", DATELINE, ["dateline"])


def test_marks_in_any_width_and_script() -> None:
    chooser = Chooser([Outlet(key="a", name="甲", marks=("（非青岚網）",))])
    assert chooser.choose(fold("(非青岚网)的作品")) is not None


def test_an_address_outweighs_a_reprinted_dateline() -> None:
    found = Chooser(ALL).choose("青岚网讯 会议召开。", "http://yunyu.example/")
    assert found is not None
    assert found[1].key == "yunyu"
    assert found[1].rivals == (("qinglan", DATELINE),)


def test_why_outlet_tells_signs_with_their_places() -> None:
    text = "云屿市召开会议\n2021-08-05\n本报讯（记者 韦小梅）" + BODY + "地址：云屿报业大厦\n"
    page = Parser(ALL, discover=False).parse_page(text)
    why = page.why_outlet()
    assert why is not None
    assert (why.key, why.sure, page.outlet) == ("yunyu", True, "yunyu")
    (sign,) = why.signs
    assert sign.start is not None
    assert page.text[sign.start :].startswith(sign.text)
    assert page.articles[0].source == "云屿日报"
    assert Parser(discover=False).parse_page(text).why_outlet() is None


def test_a_dateline_alone_does_not_say_whose_paper_ours_is() -> None:
    text = (
        "会议召开\n云屿网讯 "
        + BODY
        + "\n防汛工作推进会举行\n本报讯(记者 韦小梅)市委、市政府在云屿召开会议。\n"
    )
    page = Parser(ALL, discover=False).parse_page(text)
    assert page.outlet == "yunyu"
    assert "云屿日报" not in [article.source for article in page.articles]


def test_a_given_key_is_a_reason_too() -> None:
    why = Parser(ALL, discover=False).parse_page(BODY, outlet="qinglan").why_outlet()
    assert why is not None
    assert (why.key, [sign.kind for sign in why.signs], why.sure) == ("qinglan", ["given"], True)


def test_no_outlets_choose_nothing() -> None:
    assert Chooser(()).choose(BODY, "http://yunyu.example") is None
