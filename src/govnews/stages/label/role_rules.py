"""Lines that hold nothing but roles and those who filled them: 本报记者江晚 通讯员柯岩 文/图."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govnews.blocks import BlockKind
from govnews.lexicon.forms import ONE_NAME
from govnews.lexicon.signatures import is_likely_name, is_name, names_in
from govnews.lexicon.words import common
from govnews.rules import Look, Rule

_ROLE = r"(?![\u4e00-\u9fff·]{0,10}(?:优秀|十佳|百佳|最美|模范|先进)(?:新闻)?(?:记者|通讯员|评论员))[\u4e00-\u9fff·]{0,12}?(?:记者|通讯员|通信员|实习生|见习生|摄影师|撰稿人|评论员)"
_PEOPLE = rf"{ONE_NAME}(?:[、, ]{{1,3}}{ONE_NAME}){{0,5}}?"
_WORK = r"(?:文 ?[/、并]? ?[图摄]影?|图 ?[/、]? ?文|(?:摄影)?报道|摄影?|[文图])"
_MARK = r"[ 、,;/|]{0,3}"
_NEXT = re.compile(
    rf"{_ROLE}[ :|/]{{0,3}}(?P<people>{_PEOPLE})"
    rf"(?: {{0,3}}[/(]? ?{_WORK}\)?)?(?={_MARK}(?:{_ROLE}|\Z))"
)
_EDGES = "□■◎●⊙*()【】 "
_BETWEEN = " 、,;/|"


def _named(text: str) -> Iterator[list[str]]:
    """The people of each role in turn; an empty list where something else stands on the line."""
    at = 0
    while at < len(text):
        found = _NEXT.match(text, at)
        if found is None:
            yield []
            return
        yield names_in(found["people"])
        at = found.end()
        while at < len(text) and text[at] in _BETWEEN:
            at += 1


def _has_roles(look: Look) -> bool:
    """Whether a line is roles and people; of several names one short one may be doubted."""
    roles = list(_named(look.text.strip(_EDGES)))
    names = [name for people in roles for name in people]
    if not names or not all(roles) or any(name in common() for name in names):
        return False
    doubted = [name for name in names if not is_likely_name(name)]
    return not doubted or (len(doubted) == 1 < len(names) and len(doubted[0]) == 2 and len(roles) > 1)


_HAND = r"(?:撰文|文字|文|图片|图|摄影|拍摄|供图|绘图|制图|图文|文图|视频|剪辑)"
_HANDS = re.compile(rf"{_HAND} ?[/|丨:] ?(?P<people>{_PEOPLE})(?={_MARK}(?:{_HAND} ?[/|丨:]|\Z))")


def _has_hands(look: Look) -> bool:
    """Whether a line tells whose the words are and whose the pictures: 文/江晚 图/何田."""
    text, at, names = look.text.strip(_EDGES), 0, list[str]()
    while at < len(text):
        found = _HANDS.match(text, at)
        if found is None:
            return False
        names += names_in(found["people"])
        at = found.end()
        while at < len(text) and text[at] in _BETWEEN:
            at += 1
    return text.startswith(("文", "撰文", "图文")) and all(map(is_name, names))


RULES: tuple[Rule, ...] = (
    Rule(
        "byline-roles",
        BlockKind.BYLINE,
        _has_roles,
        weight=7.0,
        longest=80,
        cues=("记者", "通讯员", "通信员", "实习生", "见习生", "摄影师", "撰稿人", "评论员"),
        examples=(
            "本报记者江晚 通讯员柯岩 文/图",
            "记者江晚通讯员柯岩",
            "记者江晚、通讯员柯岩",
            "实习生柯岩 记者江晚/文图",
            "融媒体记者阳晓通讯员禾苗文/图",
            "□本报记者 江 晚 通讯员 柯 岩 摄影报道",
            "（云江日报全媒体记者江晚、何田 通讯员柯岩）",
            "评论员 江晚",
            "记者王明李晓 通讯员欧阳菁菁",
        ),
        counter_examples=(
            "记者获悉",
            "记者从会上了解到",
            "通讯员培训班开班",
            "记者走基层 通讯员培训班",
            "记者节里话记者",
            "本报记者",
            "记者江晚在现场看到，险情已经排除。",
            "优秀通讯员名单",
            "记者江山行",
            "记者马上办",
            "评论员 张弛有度",
            "记者高度关注",
            "记者路上见闻",
            "记者安全保障",
            "优秀记者王明",
            "十佳记者王明",
            "记者王明 通讯员队伍建设",
        ),
    ),
    Rule(
        "byline-hands",
        BlockKind.BYLINE,
        _has_hands,
        weight=7.0,
        longest=60,
        cues=("文",),
        examples=("文/江晚 图/何田", "文丨江晚　图丨何 田", "文字：江晚 图片：何田、韩松", "（文/江晚）"),
        counter_examples=("文/图", "文：略", "图/江晚", "文字：繁体 简体"),
    ),
)
"""Bylines told by their roles."""
