"""Those who passed a text on: editors and reviewers, on lines of their own at its end."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.lexicon.forms import EDITOR, EDITORS, ONE_NAME, SET_APART, apart, apart_cues
from govnews.lexicon.signatures import are_people, names_in
from govnews.rules import Look, Rule

_C = BlockKind.CREDIT

_APART = re.compile(
    rf" {{0,4}}(?P<label>{SET_APART}{apart(EDITORS)}) {{1,4}}(?P<names>{ONE_NAME}(?:[、 ]{{1,2}}{ONE_NAME}){{0,3}}?)(?=\Z| {{1,4}}{SET_APART}{apart(EDITORS)} )"
)


def _set_apart(look: Look) -> bool:
    """Editors' labels that are set apart and part from their names by spaces alone: 编 辑 江晚."""
    at = 0
    while at < len(look.text):
        pair = _APART.match(look.text, at)
        if pair is None or " " not in pair["label"] or not are_people(names_in(pair["names"])):
            return False
        at = pair.end()
    return True


RULES: tuple[Rule, ...] = (
    Rule(
        "credit-spread-bare",
        _C,
        _set_apart,
        weight=6.0,
        longest=50,
        cues=apart_cues(EDITORS),
        examples=("编 辑 江晚", "责　编　江　晚　审　核　韩松"),
        counter_examples=("审 核 通过", "编辑 江晚", "主 编 出版 计划"),
    ),
    Rule(
        "credit-editor",
        _C,
        rf"^(?!.{{0,6}}(?:统筹|策划|出品|制作|审核):.*[“”?!])(?:【(?:我要)?纠错】 *)?[\[【(*\s▌▍▎▏█┃│◆●■▪★☆|]*(?:[\u4e00-\u9fff]{{0,4}}[::]?)?{EDITOR}(?!单位|同志|老师|先生|部:)[^。]{{0,3}}? ?(?:[::|丨/]|  ?[\u4e00-\u9fff]{{2,3}}|$)(?!.{{90}})",
        longest=160,
        cues=EDITORS,
        examples=(
            "【我要纠错】 责任编辑：杨姗",
            "责任编辑:杨姗",
            "编辑：陈平 责任编辑：刘亮",
            "监制|司空",
            "★ 编辑：江晚",
            "▍审核：韩松　监制：江晚",
        ),
        counter_examples=(
            "主编的话：这是一个好时代，我们要努力工作。" + "好" * 90,
            "制作单位:云屿网股份有限公司",
            "医保统筹:小病不再“硬扛”",
            "编辑老师：",
        ),
    ),
    Rule(
        "credit-named",
        _C,
        rf"^[\[【( ]{{0,2}}(?:责任|值班|流程|实习|助理)?{EDITOR} ?[::|丨/] ?[\u4e00-\u9fff]{{2,3}}[\])】 ]{{0,2}}$",
        weight=3.0,
        longest=24,
        cues=EDITORS,
        examples=("责任编辑：杨姗", "【责任编辑:杨姗姗】", "审核: 陈平"),
        counter_examples=("责任编辑：", "编辑推荐：杨姗来信了"),
    ),
    Rule(
        "credit-short",
        _C,
        r"^[\[【(]? ?(?:编|审|校)[::][^。]{2,30}[\])】]?$",
        longest=160,
        cues=("编", "审", "校"),
        examples=(
            "(编:杨通 审:吴贤)",
            "审：吴贤",
            "【校:江 晚】",
        ),
        counter_examples=(
            "编者按:石桥镇的经验",
            "审计报告:县财政局",
        ),
    ),
    Rule(
        "credit-page",
        _C,
        r"(?:本版)?(?:责编|责任编辑|执行主编|版式|校对|美编|视觉)[::].{1,10} .{0,4}(?:版式|校对|责编|美编|编辑|视觉|排版)[::]",
        longest=160,
        cues=("责编", "责任编辑", "执行主编", "版式", "校对", "美编", "视觉"),
        examples=(
            "01版·要闻　执行主编:江晚　责任编辑:柯岩　视觉:石磊",
            "02版 要闻 本版责编:侯骏 版式:丁岚 校对:方静",
            "责编：江　晚　　美编：柯岩",
        ),
        counter_examples=(
            "责任编辑：江晚",
            "责编:江晚 来源:青岚日报",
        ),
    ),
)
