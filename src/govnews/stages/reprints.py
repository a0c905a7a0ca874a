"""Look again at a site's page that prints several reports of a newspaper one under another.

Behind the last paragraph of one stand the headlines of the next, with nothing between that a site prints: who
spoke where (沈若谷在全县春耕生产现场会上强调), what for, who was there (陶之遥主持 乔木出席), then its text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.headline_rules import who_did_what
from govnews.stages.label.label import Labelled

_SPOKE = re.compile(r"[\u4e00-\u9fff]{2,4}在[^。,:;]{4,44}[上时中](?:强调|指出|要求) ?")
_LINE = re.compile(r"[^。,;:!?]{6,44}")
"""A line of a headline."""
_TEXT = frozenset({BlockKind.BODY, BlockKind.HEADING})
_CLOSED = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})
_MOST = 4
"""So many lines follow the first at most."""
_PARAGRAPH = 60
"""The text begins with no shorter line; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The first line as a kicker, what it stands over as headline and subtitle."""
    out = list(pieces)
    for i in range(1, len(out) - 2):
        if out[i].kind in _TEXT and out[i].alone and _SPOKE.fullmatch(folded, *out[i].span):
            below = _below(folded, out, i + 1)
            if below and _ended(folded, out[i - 1]):
                out[i] = out[i].read_as(Region.HEAD, BlockKind.KICKER, "reprint-kicker")
                for k in below:
                    there = k > i + 1 and who_did_what(folded[slice(*out[k].span)])
                    kind = BlockKind.SUBTITLE if there else BlockKind.TITLE
                    out[k] = out[k].read_as(Region.HEAD, kind, "reprint-headline")
    return out


def _below(folded: str, pieces: Sequence[Labelled], start: int) -> range:
    """The lines of a headline from `start` on; none where no paragraph stands behind them."""
    end = start
    while end < min(len(pieces), start + _MOST) and _is_line(folded, pieces[end]):
        end += 1
    text = pieces[end] if end < len(pieces) else None
    opens = text is not None and (
        text.kind is BlockKind.DATELINE or (text.kind is BlockKind.BODY and text.size >= _PARAGRAPH)
    )
    return range(start, end) if opens else range(0)


def _is_line(folded: str, one: Labelled) -> bool:
    return one.kind in _TEXT and one.alone and _LINE.fullmatch(folded, *one.span) is not None


def _ended(folded: str, one: Labelled) -> bool:
    """Whether the report above has come to its end."""
    return one.kind in _CLOSED or (one.kind is BlockKind.BODY and folded[one.piece.end - 1] in "。!?”")
