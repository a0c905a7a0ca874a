"""Values made by hand, so that a stage is tested without the stages before it."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from govnews.blocks import BlockKind as K
from govnews.folding import fold
from govnews.pieces import Piece
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_REGIONS = {
    Region.HEAD: (K.KICKER, K.TITLE, K.SUBTITLE, K.SUMMARY, K.META),
    Region.TEXT: (K.DATELINE, K.BODY, K.HEADING, K.CAPTION, K.BYLINE, K.JUMP),
}
REGION = {kind: region for region, kinds in _REGIONS.items() for kind in kinds}
"""The usual region of a kind; the tail for any other."""

Line = tuple[K, str] | tuple[K, str, str]
"""A line with its kind and, where it matters, the rule that decided."""


def labelled(lines: Iterable[Line], region: Region | None = None) -> tuple[str, list[Labelled]]:
    """A page of which every line is one piece, already labelled. White space before a line is its indent."""
    text, pieces = "", []
    for number, (kind, printed, *rule) in enumerate(lines):
        ink = printed.strip()
        indent = printed.index(ink)
        start = len(text) + indent
        piece = Piece(start, start + len(ink), number, indent, True, True)
        state = State(region or REGION.get(kind, Region.TAIL), kind)
        pieces.append(Labelled(piece, state, rule[0] if rule else "made", 1.0, 0))
        text += printed + "\n"
    return text, pieces


def story(*lines: Line, furniture: Iterable[Line] = ()) -> tuple[str, str, Story]:
    """A page's text, its folded spelling, and its lines as one story; `furniture` stands before them."""
    over, own = list(furniture), list(lines)
    text, pieces = labelled([*over, *own])
    return text, fold(text), Story(tuple(pieces[len(over) :]), tuple(pieces[: len(over)]))


FURNITURE = (
    "云岭市委书记张国栋在调研时强调",
    "云岭市召开防汛工作会议",
    "——云岭市防汛纪实",
    "2021-02-19 16:15:07 来源：云岭日报 浏览次数：287",
    "来源：\u3000字体：【大 中 小】",
    "本报讯（记者 韦小梅 通讯员 韩松）",
    "新华社云岭2月10日电",
    "8月5日下午，云岭市委书记张国栋主持会议，研究部署防汛工作。会议强调，要压实责任，抓好落实。",
    "一、提高认识",
    "▲会场。韦小梅 摄",
    "（韦小梅 韩松）",
    "责任编辑：韦小梅 审核：韩松",
    "(上接1版)",
    "（下转第3版）",
    "首页 > 要闻 > 正文",
    "相关新闻",
    "·云岭召开工作总结会 2021-02-18",
    "版权声明：未经授权不得转载。",
    "主办：云岭市人民政府 ICP备00000000号",
    "扫一扫关注我们",
    "(((())))",
    "【【】【",
    "原标题：",
    "来源|",
    "编辑：",
    "# ",
    "**",
    "```",
    "<p>&nbsp;</p>",
    "2021",
    "\x00",
    "\ud83d",
    "\udc00",
    "\ufeff",
    "\u2028",
    "\x85",
    "\x1c",
    "\u3000\u3000",
)
"""Fragments of pages, sound and broken."""

BREAKS = ("\n", "\r\n", "\r", "\n\n", " ", "  ", "    ", "\u3000", "\t", "")

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)
"""Any `str` whatever, lone surrogates too."""

PAGES = st.lists(
    st.one_of(st.sampled_from(FURNITURE), st.sampled_from(BREAKS), st.text("云岭市委书记张\n ", max_size=12)),
    max_size=40,
).map("".join)
"""Pages put together from fragments."""
