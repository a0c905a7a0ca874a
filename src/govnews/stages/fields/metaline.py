"""Read labelled values off a publication line: ``来源:云江日报 作者: 发布时间:2021-02-19 浏览次数:287``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import attrs

from govnews.lexicon.forms import EDITORS, apart
from govnews.tables import words

_STOP = re.compile(
    r"(?<=[^ ][^ ]) {2,}| {4,}|(?<=[\u4e00-\u9fff]) (?=\d{1,7}\Z)"
    r"|[|丨\]】\[【(<>]| (?=\d{4}[-年/.])|(?<=[\u4e00-\u9fff])(?=\d{4}[-年/.]\d)"
    r"|(?<=》)(?=\d{4}[-年/.]\d{1,2}[-月/.]\d)"
    r"| (?:发表于|发布于|打印|分享到?|收藏|复制链接|调整字体|听新闻|纠错|关闭|(?:网友|我要)?评论|阅读|浏览"
    r"|点击|参与(?:互动|评论)?|我[来要]说两句|我有话说|手机(?:看|观看|访问|版)|跟[帖贴]|举报|投稿|友善列印|列印|转寄|字[级号])"
    r"(?:[ :\d(]|\Z)"
    r"| (?=(?:本报|见习)?(?:记者|通讯员|作者|编辑|责编|责任编辑) )"
    r"|(?<=[\u4e00-\u9fff])(?=(?:责任编辑|编辑|责编|作者|记者):)"
    r"| (?=[\u4e00-\u9fff]{2,6} ?:)"
    r"| (?=(?:window|document|var|function)\b)"
)
"""Where a value ends: at a gap, a mark, a count, a date, a button of the page, a label glued to it."""


_GLUED = (
    *("发布时间", "发布日期", "发表时间", "更新时间", "信息来源", "文章来源", "来源"),
    *("浏览次数", "点击次数", "阅读次数", "点击数", "浏览量", "阅读量", "分享到", "字号", "字体"),
)
"""Labels that are known as such also where they are glued to the value before them."""


@attrs.frozen
class Field:
    """One labelled value; `start` and `end` are of the value."""

    label: str
    """The label, folded, without the spaces that set its characters apart."""
    at: int
    """Where the label begins."""
    start: int
    end: int


@cache
def _label() -> re.Pattern[str]:
    names = apart([*words("metalabels"), *EDITORS, "通讯员", "记者", "撰稿", "摄影", "发布人"])
    glued = apart([*EDITORS, "作者", "记者", *_GLUED])
    return re.compile(
        rf"(?:(?<![\u4e00-\u9fff])(?P<name>{names})[\]】*]* ?[:|丨]"
        rf"|(?<=[\[【])(?P<boxed>{names})[\]】](?! ?:)|(?P<glued>{glued}):)[* ]*"
    )


def fields(folded: str, start: int, end: int) -> Iterator[Field]:
    """The labelled values of a line, in order; empty ones are left out."""
    marks = list(_label().finditer(folded[start:end]))  # what stands before the line is none of its labels
    for i, mark in enumerate(marks):
        limit = start + marks[i + 1].start() if i + 1 < len(marks) else end
        at = start + mark.end()
        stop = _STOP.search(folded, at, limit)
        to = stop.start() if stop and stop.start() > at else limit
        while to > at and folded[to - 1] in " *·|":
            to -= 1
        to -= folded[to - 1] == ")" and folded.find("(", at, to) < 0
        if to > at:
            which = mark.lastgroup or "name"
            yield Field(mark[which].replace(" ", ""), start + mark.start(which), at, to)
