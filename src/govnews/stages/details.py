"""Look again at two headline lines of a site's page: under a whole one of an event stands a detail.

Two lines are one headline where the first breaks off (县里召开安全生产 / 工作电视电话会议) or where both
call for something (抢抓农时 / 抓好春耕). Where the first tells who did what, the second adds to it.
A meeting over what it calls for or dealt with stays a kicker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.headlines import deals, is_slogan
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_WHOLE = re.compile(
    r"(?!关于|我要|让|以|为|把|将)[^ ,:。“”]{1,14}?"
    r"(?:主持召开|组织召开|召开|举行|举办|组织开展|开展|启动|出席|参加|主办|承办)"
    r"[^:。]{4,40}(?:会|会议|大会|论坛|仪式|活动|演练|演习|比赛|竞赛|大赛|培训班?|检查|演出|行动|节|宣讲|义诊|庆典|展览?)"
)
"""Somebody, what was done, and an event as the line's last word."""
_MORE = re.compile(r"(?:[暨并及和与的等在、,—-]|工作|活动|会议|大会|仪式)")
"""How a line begins with which the one above goes on."""
_LEAST, _MOST = 8, 50
"""How long the second line is, in characters."""

_MEETING = ("会", "会议")


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The first of two headline lines as the title, the second as a subtitle."""
    out = list(pieces)
    kinds = [None, *(one.kind for one in out), None, None]
    for i in range(len(out) - 1):
        before, first, second, behind = kinds[i : i + 4]
        if second is not BlockKind.TITLE or BlockKind.TITLE in (before, behind):
            continue
        if first is BlockKind.TITLE:
            fits = _is_detail(folded, out[i], out[i + 1])
        else:
            fits = first is BlockKind.KICKER and _is_headline(folded, out[i], out[i + 1])
        if fits:
            out[i] = out[i].read_as(Region.HEAD, BlockKind.TITLE)
            out[i + 1] = out[i + 1].read_as(Region.HEAD, BlockKind.SUBTITLE, "subtitle-detail")
    return out


def _is_headline(folded: str, over: Labelled, one: Labelled) -> bool:
    """Whether a line that only its shape made a kicker is the headline; a meeting may well be one."""
    text = one.text(folded)
    calls = is_slogan(text) or deals(text) or over.text(folded).endswith(_MEETING)
    return over.untold and not calls and _is_detail(folded, over, one)


def _is_detail(folded: str, over: Labelled, one: Labelled) -> bool:
    """Whether the line under a whole headline adds to it."""
    if not (over.alone and one.alone) or over.level != one.level:
        return False
    text = one.text(folded)
    again = text[:6] == over.text(folded)[:6]
    fits = _LEAST <= len(text) <= _MOST and not _MORE.match(text)
    return fits and not again and _WHOLE.fullmatch(folded, *over.span) is not None
