"""Headings of long reports that look like headlines, and the other way round, on invented pages."""

from __future__ import annotations

import re

import attrs
import pytest

from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.markup import blank
from govnews.stages.sections import relabel
from made import Line, labelled

_LEVEL = re.compile(r"(#{1,6}) ")
REPORT: tuple[Line, ...] = (
    (K.TITLE, "青盐滩上的新本事"),
    (K.BYLINE, "本报记者 江晚 文/图"),
    (
        K.BODY,
        "凌晨四点，青盐滩的老盐工雀舌儿打开手机，屏幕上跳出卤水的读数。从前晒盐，全靠舌头尝卤水的咸淡。",
    ),
    (K.BODY, "雀舌儿十八岁跟着师傅下滩，会看云、会听风，盐场里数他晒的盐最白。"),
)
SECTION: tuple[Line, ...] = (
    (K.TITLE, "舌头输给探头"),
    (K.BODY, "前年盐场在卤水池里装上探头，雀舌儿不信，天天拎着比重计跟着测。测了一个月，探头一次没错。"),
    (K.BODY, "“舌头会累，探头不会。”雀舌儿把比重计挂上墙，跟着盐场的后生学看屏幕。"),
)
OTHERS: tuple[Line, ...] = (
    (K.TITLE, "读者把还书箱搬到早点铺"),
    (K.BYLINE, "本报记者 何田"),
    (K.BODY, "家住槐树街的退休教师闻书香说，图书馆离家远，借本小说要请半天假。"),
    (K.BODY, "图书馆副馆长卷千重听说以后，当天送来三百册新书，约好每月换一批。"),
    (K.TITLE, "石桥镇三千亩油菜开镰"),
    (K.DATELINE, "本报讯（记者 韦编）"),
    (K.BODY, "昨日，石桥镇的油菜开镰收割，镇农技站站长麦穗带着农机手下田，一天收了四百亩。"),
    (K.BODY, "麦穗介绍，今年油菜亩产比去年多二十斤，榨油厂已经上门订购。"),
    (K.TITLE, "县医院开通夜间门诊"),
    (K.DATELINE, "本报讯（通讯员 白芷）"),
    (K.BODY, "从本月起，县医院每晚开设儿科和内科门诊，院长杜仲说，白天上班的家长不用再请假。"),
)
PAGE: tuple[Line, ...] = (*REPORT, *SECTION, *OTHERS)


def told(*lines: Line) -> list[str]:
    text, pieces = labelled(lines)
    marks = [_LEVEL.match(text, one.piece.start) for one in pieces]
    pieces = [attrs.evolve(p, level=len(m[1]) if m else 0) for p, m in zip(pieces, marks, strict=True)]
    out = relabel(blank(fold(text)), pieces)
    assert [one.piece for one in out] == [one.piece for one in pieces]
    return [text[p.piece.start : p.piece.end] for p in out if p.rule == "heading-of-section"]


def marked(lines: tuple[Line, ...], mark: str, closing: str = "") -> tuple[Line, ...]:
    """The same lines with a mark on every headline."""
    return tuple((kind, f"{mark}{text}{closing}" if kind is K.TITLE else text) for kind, text, *_ in lines)


def headed(title: str, rule: str = "shape-term") -> tuple[Line, ...]:
    """The section under another headline."""
    return (*REPORT, (K.TITLE, title, rule), *SECTION[1:], *OTHERS)


def test_a_section_of_a_long_report_is_no_article() -> None:
    assert told(*PAGE) == ["舌头输给探头"]


@pytest.mark.parametrize(
    ("section", "found"),
    [
        pytest.param("### ", ["### 舌头输给探头"], id="on a lower level than the report"),
        pytest.param("## ", [], id="on its level"),
        pytest.param("# ", [], id="on a higher one"),
        pytest.param("**", ["**舌头输给探头**"], id="in bold"),
    ],
)
def test_the_level_of_its_mark_tells(section: str, found: list[str]) -> None:
    own = marked(SECTION, section, section.strip("# "))
    assert told(*marked(REPORT, "## "), *own, *marked(OTHERS, "## ")) == found


def test_another_heading_makes_a_heading_likelier() -> None:
    again: tuple[Line, ...] = (
        (K.TITLE, "### 师傅又当了一回徒弟"),
        (K.BODY, "如今雀舌儿收了两个徒弟，一个晒盐，一个修泵。"),
    )
    lone = (*marked(REPORT, "## "), *marked(OTHERS, "## "), *again)
    both = (*marked(REPORT, "## "), *marked(SECTION, "### "), *marked(OTHERS, "## "), *again)
    assert told(*lone) == []
    assert told(*both) == ["### 舌头输给探头", "### 师傅又当了一回徒弟"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((REPORT[0], *REPORT[2:], *SECTION, *OTHERS), id="nobody signs the report"),
        pytest.param((*REPORT, SECTION[0], (K.BYLINE, "本报记者 何田"), *SECTION[1:], *OTHERS), id="signed"),
        pytest.param((*REPORT, *SECTION, (K.BYLINE, "（何田）"), *OTHERS), id="signed at its end"),
        pytest.param((*REPORT, (K.KICKER, "青盐滩见闻"), *SECTION, *OTHERS), id="a line over it"),
        pytest.param((*OTHERS[:4], *SECTION, *REPORT[2:], *OTHERS[4:]), id="of another subject"),
        pytest.param(
            headed("从看天看云看风看潮到看手机看屏幕看读数看曲线都在滩上"), id="too long for a heading"
        ),
        pytest.param(headed("关于安装探头的通告", "paper-title-notice"), id="a notice"),
        pytest.param((), id="an empty page"),
    ],
)
def test_what_may_be_an_article_stays_one(lines: tuple[Line, ...]) -> None:
    assert told(*lines) == []


def test_short_items_under_the_name_of_a_column_are_articles() -> None:
    items: tuple[Line, ...] = (
        (K.KICKER, "盐场短波"),
        (K.TITLE, "卤水池清淤"),
        (K.BODY, "盐场给青盐滩的卤水池清淤，探头也擦了一遍。"),
        *SECTION,
    )
    assert told(*REPORT, *OTHERS, *items) == []


def test_a_section_is_looked_for_up_to_where_its_text_is_torn() -> None:
    torn: tuple[Line, ...] = (
        SECTION[0],
        (K.BODY, "前年盐场在卤水池里装上探头，雀舌儿不信，天天拎着比重计跟着测，晒盐的后生都笑"),
        (K.BODY, "图书馆副馆长卷千重说，闻书香每月来换一批新书，还帮着登记图书馆的小说。"),
        (K.BYLINE, "（何田）"),
    )
    assert told(*REPORT, *torn, *OTHERS) == ["舌头输给探头"]
