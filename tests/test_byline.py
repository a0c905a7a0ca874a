from __future__ import annotations

import pytest

from govnews.blocks import BlockKind as K
from govnews.stages.fields.byline import byline
from made import Line, story

BODY = (K.BODY, "会议研究了防汛工作。")


def read(*lines: Line) -> list[tuple[str, str]]:
    text, folded, made = story(*lines)
    return [(one.name, str(one.role)) for one in byline(text, folded, made)[0]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            (K.DATELINE, "本报讯\uff08记者 韦小梅 通讯员 韩松\uff09"),
            [("韦小梅", "reporter"), ("韩松", "correspondent")],
        ),
        ((K.DATELINE, "中新网云岭8月27日电 (韦小梅)"), [("韦小梅", "author")]),
        ((K.META, "韦小梅    发布时间\uff1a 2011-11-11 08:49    来源\uff1a云岭网"), [("韦小梅", "author")]),
        ((K.CREDIT, "责任编辑\uff1a[韦小梅](mailto:web@yunling.example)"), [("韦小梅", "editor")]),
        ((K.META, "云岭镇    发布时间\uff1a 2011-11-11 08:49"), []),
        ((K.META, "宣传部  发布日期\uff1a2011-11-11"), []),
        ((K.DATELINE, "新华社云岭2月10日电"), []),
        (
            (K.DATELINE, "本报讯 记者韦小梅、通讯员韩松报道\uff1a"),
            [("韦小梅", "reporter"), ("韩松", "correspondent")],
        ),
        ((K.DATELINE, "云岭网8月5日讯(记者韦小梅 整合)"), [("韦小梅", "reporter")]),
        (
            (K.BYLINE, "图片由云岭日报记者 韦小梅 韩松/摄"),
            [("韦小梅", "photographer"), ("韩松", "photographer")],
        ),
        (
            (K.META, "来源\uff1a云岭日报 作者\uff1a韦小梅 责任编辑\uff1a韩松"),
            [("韦小梅", "author"), ("韩松", "editor")],
        ),
        ((K.META, "2021-02-19 来源\uff1a云岭日报 浏览次数\uff1a287"), []),
        ((K.BYLINE, "作者 韦小梅 \uff08某部修理连下士\uff09"), [("韦小梅", "author")]),
        ((K.BYLINE, "作者\uff1a韦梅(云岭镇退休教师)"), [("韦梅", "author")]),
        ((K.BYLINE, "作者 韦小梅 (通讯员 韩松)"), [("韦小梅", "author"), ("韩松", "correspondent")]),
        ((K.META, "作者\uff1a 来源\uff1a云岭日报"), []),
        ((K.CREDIT, "责任编辑\uff1a韦小梅 审核\uff1a韩松"), [("韦小梅", "editor"), ("韩松", "reviewer")]),
        ((K.CREDIT, "来源\uff1a云岭日报"), []),
        ((K.CREDIT, "记者\u4e28韦小梅 编辑\u4e28韩松"), [("韦小梅", "reporter"), ("韩松", "editor")]),
        ((K.CREDIT, "责任编辑\uff1a韦小梅【打印本页】【关闭】"), [("韦小梅", "editor")]),
        ((K.CREDIT, "本文来源\uff1a云岭日报 责任编辑\uff1a韦小梅"), [("韦小梅", "editor")]),
        ((K.CAPTION, "会场。云岭摄影队 韦小梅 摄"), [("韦小梅", "photographer")]),
        ((K.DATELINE, "(韦小梅 韩松)"), [("韦小梅", "author"), ("韩松", "author")]),
        ((K.DATELINE, "本港讯 (记者 韦小梅 摄影报道)"), [("韦小梅", "reporter")]),
        (
            (K.CREDIT, "值班总编\uff1a韦小梅值班校对\uff1a韩 松"),
            [("韦小梅", "reviewer"), ("韩松", "reviewer")],
        ),
        ((K.BYLINE, "播音\uff1a韦小梅"), [("韦小梅", "other")]),
        ((K.CREDIT, "韦小梅"), [("韦小梅", "editor")]),
        ((K.BYLINE, "\uff08韦小梅 韩松\uff09"), [("韦小梅", "author"), ("韩松", "author")]),
        ((K.CAPTION, "▲会场。韦小梅 摄"), [("韦小梅", "photographer")]),
        ((K.CAPTION, "会场。本报记者\u3000韦小梅\u3000摄  "), [("韦小梅", "photographer")]),
        ((K.CAPTION, "会场。韦小梅摄\uff08云岭图片\uff09"), [("韦小梅", "photographer")]),
        ((K.CAPTION, "图为会议现场。"), []),
        ((K.BYLINE, "本报首席评论员 韦小梅"), [("韦小梅", "author")]),
        ((K.BYLINE, "本报评论员"), [("本报评论员", "author")]),
        ((K.BYLINE, "城关镇西正街 韦小梅等三十一户"), [("韦小梅", "author")]),
        ((K.BYLINE, "(作者系云岭市第二职业中专教师 韦小梅)"), [("韦小梅", "author")]),
        ((K.BYLINE, "(作者单位\uff1a云岭大学法学院)"), []),
        ((K.BYLINE, "(本文作者系云岭市委党校教师 韦小梅)"), [("韦小梅", "author")]),
        ((K.BYLINE, "(作者\uff1a韦小梅 单位\uff1a云岭市第一中学)"), [("韦小梅", "author")]),
        ((K.BYLINE, "(选自《云岭文史》 作者 韦小梅)"), [("韦小梅", "author")]),
        ((K.CREDIT, "\uff08摘自 云岭文史 第3辑\uff09"), []),
        ((K.BYLINE, "县第三中学八\uff084\uff09班 韦小梅"), [("韦小梅", "author")]),
        ((K.BYLINE, "韦小梅/文 韩松/图"), [("韦小梅", "author"), ("韩松", "photographer")]),
        ((K.DATELINE, "本报云岭8月4日电\u3000记者韦小梅报道\uff1a"), [("韦小梅", "reporter")]),
        ((K.BODY, "市长韦小梅说，记者韩松来过。"), []),
        ((K.FOOTER, "责任编辑\uff1a韦小梅"), []),
    ],
)
def test_who_made_the_article(line: Line, expected: list[tuple[str, str]]) -> None:
    assert read(line, BODY) == expected


@pytest.mark.parametrize("line", ["\uff08万源发布\uff09", "\uff08云岭市公安局\uff09", "\uff08区残联\uff09"])
def test_a_sending_office_is_no_person(line: str) -> None:
    assert read(BODY, (K.BYLINE, line)) == []


def test_one_person_with_two_roles_stands_twice_and_with_one_role_once() -> None:
    lines = (
        (K.DATELINE, "本报讯(记者 韦小梅)"),
        BODY,
        (K.BYLINE, "(韦小梅)"),
        (K.CREDIT, "编辑:韦小梅 编辑:韦小梅"),
    )
    assert read(*lines) == [("韦小梅", "reporter"), ("韦小梅", "editor")]


@pytest.mark.parametrize("line", ["审核 通过 名单", "统筹 城乡 发展", "★ 审核\uff1a不得收取任何费用"])
def test_words_behind_an_editors_label_are_nobody(line: str) -> None:
    assert read(BODY, (K.CREDIT, line)) == []


def test_an_editor_is_no_writer() -> None:
    text, folded, made = story(BODY, (K.CREDIT, "责任编辑\uff1a韦小梅 审核\uff1a韩松"))
    found, _ = byline(text, folded, made)
    assert found.writers == ()
    assert [one.name for one in found.editors] == ["韦小梅"]


def test_the_text_is_as_printed_with_its_labels_and_evidence_holds_the_names() -> None:
    text, folded, made = story(
        (K.DATELINE, "本报讯\uff08记者\u3000韦小梅\uff09"), BODY, (K.CREDIT, "编辑\uff1a韩\u3000松")
    )
    found, places = byline(text, folded, made)
    assert found.text == "记者 韦小梅 编辑\uff1a韩 松"
    for one, place in zip(found, places, strict=True):
        assert place.start <= one.start < one.end <= place.end
    assert [one.name for one in found] == ["韦小梅", "韩松"]


def test_nobody() -> None:
    found = byline(*story(BODY))
    assert (list(found[0]), found[0].text, found[1]) == ([], "", [])
