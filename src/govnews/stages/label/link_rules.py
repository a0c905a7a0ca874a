"""Links and other markup that a page in Markdown still shows, and that lead around a site."""

from __future__ import annotations

import re

from govnews.blocks import BlockKind
from govnews.rules import Look, Rule

_N = BlockKind.NAV

_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\([^)]*\)[\s|>»·/]*")


def _links(look: Look) -> bool:
    """Nothing but links of a word each: a menu or a path."""
    if look.level or look.text[0] != "[":
        return False
    at = 0
    while at < len(look.text):
        link = _LINK.match(look.text, at)
        if link is None or len(link["text"].strip()) > _WORD:
            return False
        at = link.end()
    return True


_WORD = 8
"""A menu's word is seldom longer; in characters."""

RULES: tuple[Rule, ...] = (
    Rule(
        "nav-tool-links",
        _N,
        r"^(?:\[(?:打印|关闭|收藏|返回)[^\]]{0,6}\]\([^\s]*\)\s*)+$",
        longest=130,
        cues=("打印", "关闭", "收藏", "返回"),
        examples=(
            "[打印本页](javascript:window.print()) [关闭窗口](x)",
            "[打印](#)[关闭](#)",
        ),
        counter_examples=(
            "[打印本页](x) 云岭县召开会议",
            "[要闻](/1.html)",
            "[打印社里的年轻人圆了梦](/1.html)",
        ),
    ),
    Rule(
        "nav-links",
        _N,
        _links,
        weight=3.0,
        longest=900,
        cues=("](",),
        examples=("[首页](/) > [要闻](/ym/) > [头条](/ym/xhy/)", "[ 登录 ](/e/member/login/)", "[](#) [](#)"),
        counter_examples=("[云岭全省经济工作会议在江州召开](/2021/1.html)", "详见[附件](/1.pdf)。"),
    ),
    Rule(
        "nav-script-link",
        _N,
        r"\]\([Jj]ava[Ss]cript:",
        weight=6.0,
        longest=400,
        cues=("avascript:", "avaScript:"),
        examples=(
            "[隐藏边栏](javascript:pr())",
            "[字体：大](JavaScript:doZoom(16))",
        ),
        counter_examples=(
            "[javascript入门](/1.html)",
            "javascript:void(0)",
        ),
    ),
    Rule(
        "nav-link",
        _N,
        r"^!?\[(?:(?:查看|点击|返回|下载)[^\]]*|(?:阅读|更多)[^\]]{0,6})\]\([^)\s]*\)$",
        weight=8.0,
        longest=200,
        cues=("](",),
        examples=(
            "[查看原文](https://news.example/t2.html)",
            "[返回首页](/)",
        ),
        counter_examples=(
            "[青岚县召开会议](/1.html)",
            "[查看原文](/1.html) 青岚县召开会议",
            "[阅读点亮乡村孩子的梦想](/2021/3.html)",
        ),
    ),
    Rule(
        "nav-comment",
        _N,
        r"^<!--.*-->$",
        weight=8.0,
        longest=300,
        cues=("<!--",),
        examples=(
            "<!--body.begin-->",
            "<!-- 正文开始 -->",
        ),
        counter_examples=(
            "<!--enpcontent-->青岚县召开会议",
            "<!--正文开始",
        ),
    ),
)
