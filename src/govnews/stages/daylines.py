"""A day with its weekday right under a headline is that of publication; elsewhere it is that of the visit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_TODAY = "widget-today"
_VISIT = re.compile("今天|今日|现在|欢迎")
_OVER = frozenset({BlockKind.TITLE, BlockKind.SUBTITLE})
_UNDER = frozenset({BlockKind.BODY, BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.SUMMARY})


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Such days as publication lines, on a page that prints no other."""
    out = list(pieces)
    if not any(one.rule == _TODAY for one in out) or any(one.kind is BlockKind.META for one in out):
        return out
    for i in range(1, len(out) - 1):
        at = out[i].piece
        between = out[i - 1].kind in _OVER and out[i + 1].kind in _UNDER
        if out[i].rule == _TODAY and between and not _VISIT.search(folded, at.start, at.end):
            out[i] = out[i].read_as(Region.HEAD, BlockKind.META, "meta-day-of-week")
    return out
