from __future__ import annotations

import pytest

from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.stages.sections import headings
from made import Line, labelled

REPORT: tuple[Line, ...] = (
    (K.TITLE, "老盐工的新本事"),
    (K.BYLINE, "本报记者 江晚 文/图"),
    (K.BODY, "凌晨四点，青盐滩的老盐工柏长风打开手机，屏幕上跳出卤水的读数。从前全靠柏长风用舌头尝。"),
    (K.TITLE, "从看天到看屏"),
    (K.BODY, "柏长风十八岁下滩晒盐。前年盐场装上探头，柏长风不信，天天拿着老式比重计跟着测卤水。"),
    (K.HEADING, "手艺交给谁"),
    (K.BODY, "柏长风收了两个徒弟，一个教晒盐，一个跟他学看卤水的颜色。"),
)
OTHER: tuple[Line, ...] = (
    (K.TITLE, "读者把还书箱搬到了早点铺"),
    (K.BODY, "家住槐树街的退休教师闻书香给本报来信，说图书馆离家远，借本小说要请半天假。"),
    (K.BODY, "图书馆副馆长卷千重听说以后，当天送来三百册新书，还约好每月换一批。"),
)


def told(*lines: Line) -> list[str]:
    text, pieces = labelled(lines)
    out = headings(fold(text), pieces)
    assert [one.piece for one in out] == [one.piece for one in pieces]
    return [text[p.piece.start : p.piece.end] for p in out if p.rule == "heading-of-section"]


def test_a_section_of_a_long_report_is_no_article() -> None:
    assert told(*REPORT, *OTHER) == ["从看天到看屏"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((REPORT[0], *REPORT[2:], *OTHER), id="nobody signs the report"),
        pytest.param((*REPORT[:5], *REPORT[6:], *OTHER), id="no heading behind it"),
        pytest.param((*REPORT[:3], REPORT[5], *REPORT[2:], *OTHER), id="the report has one before it"),
        pytest.param((*REPORT[:4], (K.BYLINE, "本报记者 何田"), *REPORT[4:], *OTHER), id="somebody signs it"),
        pytest.param((*REPORT[:4], OTHER[2], REPORT[5], OTHER[1], *OTHER), id="of another subject"),
        pytest.param((*REPORT[:3], (K.KICKER, "青盐滩见闻"), *REPORT[3:], *OTHER), id="with a line over it"),
        pytest.param(
            (*REPORT[:3], (K.TITLE, "从" + "看天" * 12), *REPORT[4:], *OTHER), id="too long for a heading"
        ),
        pytest.param((), id="an empty page"),
    ],
)
def test_what_may_be_an_article_stays_one(lines: tuple[Line, ...]) -> None:
    assert told(*lines) == []
