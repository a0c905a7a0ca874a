"""Look again at what a newspaper page prints beside boxes: running text, telephones of notices, pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_BOXES = frozenset({BlockKind.WIDGET, BlockKind.FOOTER, BlockKind.RELATED, BlockKind.NAV})
_FRAME = "*#【】[]■□◆●:| "
_NAME = 20
"""The name of a table is no longer; in characters."""
_LEAST = 14
"""Running text is at least this long; in characters."""
_SOLD = re.compile(r"℃|\d度|电话|热线|[@]|\d元|价格|欢迎|敬请|\d{5,}")
"""What stands in a box and not in running text."""
_CALL = re.compile(r"(?:联系|监督|举报|报名|投诉|咨询|服务)(?:人及?)?(?:电话|热线|方式)[::]")
_IMAGE = "caption-image"
_QUOTED = re.compile(
    r"[\u4e00-\u9fff]{0,8}(?:(?:菜|粮|肉|油|金|物|煤|蛋|果|牌|行)价|价格|行情)(?:表|速递|播报|一览表?|信息|行情)?"
)
"""What heads a table of prices."""
_ROW = re.compile(
    r"\|.*|[\u4e00-\u9fff()]{1,12}(?: {1,4}[-+]?\d[\d.%]*元?(?:/[\u4e00-\u9fff]{1,3})?| 持平){1,6}"
)
_LONE = frozenset({"paper-number", "paper-weekday", "paper-page-items", "paper-artist"})
"""Rules of a number, a weekday or a hand: alone, they may be a headline."""
_BARE = re.compile(r"\d{5,8}|星期[一二三四五六日天]|[\u4e00-\u9fff]{2,4}[作画绘刻书图题印]")
_SERVED = re.compile(
    r"[\u4e00-\u9fff]{2,8}(?:热线|电话)[:: ] ?\d{3,8}[:, ]?(?!联系|地址|传真|邮)[\u4e00-\u9fff]{2,}[^:。]*"
)
"""A telephone, and what became of those who called."""
_OVER = "headline-over-dateline"


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Text behind a box and the telephone at a notice's end as text, a picture in a box as the box.

    A table of prices under its name is a box.
    """
    out = list(pieces)
    for i, one in enumerate(out):
        if one.kind in _BOXES:
            if _heads(folded, out, i):
                out[i] = one.read_as(Region.HEAD, BlockKind.TITLE, _OVER)
            elif _runs(folded, one) or (i and _calls(folded, out[i - 1], one)):
                out[i] = one.read_as(Region.TEXT, BlockKind.BODY, "text-by-box")
        elif one.rule == _IMAGE and 0 < i < len(out) - 1 and _between_boxes(out[i - 1], out[i + 1]):
            out[i] = one.read_as(out[i - 1].state.region, BlockKind.WIDGET, "picture-in-box")
        elif one.rule in _LONE and _heads(folded, out, i):
            out[i] = one.read_as(Region.HEAD, BlockKind.TITLE, _OVER)
        elif one.piece.first and one.size <= _NAME and (rows := _rows(folded, out, i)):
            for k in range(i, i + 1 + rows):
                out[k] = out[k].read_as(Region.TAIL, BlockKind.WIDGET, "prices")
    return out


def _heads(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a line that may be of a box stands alone between a text and the dateline of the next.

    ``12345 / 本报讯…``, ``星期一 / 本报讯…``, ``白露作 / 本报讯``, ``投诉热线:12345 全年受理9万件 / 本报讯``;
    not ``新闻热线 / 96111``, ``红梅(木刻) / 江晚作``.
    A number may stand over text without a dateline.
    """
    one = pieces[i].piece
    if not (0 < i < len(pieces) - 1 and one.first and one.last):
        return False
    lone = pieces[i].rule in _LONE and _BARE.fullmatch(folded, one.start, one.end)
    if not (lone or (pieces[i].kind in _BOXES and _SERVED.fullmatch(folded, one.start, one.end))):
        return False
    above, below = pieces[i - 1], pieces[i + 1]
    text = below.kind is BlockKind.BODY and below.size > _NAME
    if below.kind is not BlockKind.DATELINE and not (text and pieces[i].rule == "paper-number"):
        return False
    signed = above.kind is BlockKind.BYLINE and folded[above.piece.start] == "("
    own = above.kind is BlockKind.META and not folded.startswith("星期", one.start)
    return above.kind is BlockKind.BODY or signed or own


def _rows(folded: str, pieces: Sequence[Labelled], i: int) -> int:
    """How many rows of prices stand under a line that names them; 0 for any other line.

    ``县城菜价 / 鲫鱼 17.6 / 青菜 4.2``; not ``今秋粮价 / 本报讯…``.
    """
    if not _QUOTED.fullmatch(pieces[i].text(folded).strip(_FRAME)):
        return 0
    rows = 0
    for below in pieces[i + 1 :]:
        if not below.piece.first or not _ROW.fullmatch(folded, *below.span):
            break
        rows += 1
    return rows if rows > 1 else 0


def _runs(folded: str, one: Labelled) -> bool:
    """Whether a piece that no rule knows is a sentence: a paragraph that stands behind a box."""
    start, end = one.span
    sentence = end - start >= _LEAST and folded[end - 1] in "。!?”" and one.untold
    return sentence and one.alone and not _SOLD.search(folded, start, end)


def _calls(folded: str, above: Labelled, one: Labelled) -> bool:
    """Whether a line names the telephone of the notice above it."""
    return above.kind is BlockKind.BODY and _CALL.match(folded, *one.span) is not None


def _between_boxes(above: Labelled, below: Labelled) -> bool:
    return above.kind is BlockKind.WIDGET and below.kind in _BOXES
