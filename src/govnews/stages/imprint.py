"""Look again at what stands beside a headline and over a day: an outlet, half a headline, a notice's seal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.forms import OFFICE_END, OUTLET_END
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.label.statement_rules import STATES

_OUTLET = re.compile(rf"[\u4e00-\u9fff]{{2,14}}{OUTLET_END}")
_STATES = re.compile(STATES)
_DAY = frozenset({"meta-date-only", "meta-date-inside", "meta-date-and-field"})
"""Rules of a line that opens with the day."""
_HEAD = frozenset({BlockKind.TITLE, BlockKind.KICKER})
"""What the headline over an outlet's name may have been taken for."""
_TAKEN_FOR = frozenset({BlockKind.TITLE, BlockKind.NAV})
"""What the outlet's name may have been taken for."""
_TEXT = frozenset({BlockKind.BODY, BlockKind.HEADING})
OFFICE = "meta-office"
"""The rule of a line with the name of an outlet and nothing else."""


_OPEN = re.compile(r"[\u4e00-\u9fff“”、]{5,40}(?:暨|和|及|与|、)")
_HOST = re.compile(r"[\u4e00-\u9fff]{2,12}(?:人民政府|委员会|人民法院|检察院|[^广布格结僵大变定全]局|厅)")
"""Whose site it is."""
_GOES_ON = re.compile(
    r"关于|印发|转发|公告|通告|公示|通知|任免|决定|令|第"
    r"|召开|举[行办]|开展|组织|部署|学习|传达|推进|加强|启动|发布|赴|深入"
)
"""How a headline goes on under the office that gives or does it."""
_SEAL = re.compile(rf"[\u4e00-\u9fff]{{2,24}}{OFFICE_END}")


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The outlet over the day as the source, a headline torn behind 暨 whole, a notice's seal as text.

    A statement on copyright between the headline and the text is none of the text.
    """
    out = list(pieces)
    for i in range(1, len(pieces)):
        over, one = out[i - 1], out[i]
        if not (over.piece.last and one.alone):
            continue
        if _is_statement(folded, over, one):
            out[i] = one.read_as(Region.TAIL, BlockKind.COPYRIGHT, "copyright-opening")
        if i + 1 < len(pieces) and _is_outlet(folded, over, one, pieces[i + 1]):
            out[i - 1] = over.read_as(Region.HEAD, BlockKind.TITLE)
            out[i] = one.read_as(Region.HEAD, BlockKind.META, OFFICE)
        elif i == 1 and _is_host(folded, over, one):
            out[0] = over.read_as(Region.FURNITURE, BlockKind.NAV, "host-of-site")
            out[1] = one.read_as(Region.HEAD, BlockKind.TITLE)
        elif _is_torn(folded, over, one):
            out[i - 1] = over.read_as(Region.HEAD, BlockKind.TITLE, "headline-torn")
        elif _is_seal(folded, pieces, i):
            out[i - 1] = over.read_as(Region.TEXT, BlockKind.BODY, "seal-of-notice")
    return out


def _is_statement(folded: str, over: Labelled, one: Labelled) -> bool:
    """Whether what looks like the first paragraph says who may print the text again."""
    under = over.state.region is Region.HEAD or over.kind is BlockKind.COPYRIGHT
    told = under and one.kind is BlockKind.BODY
    return told and _STATES.match(one.text(folded)) is not None


def _is_outlet(folded: str, over: Labelled, one: Labelled, under: Labelled) -> bool:
    """Whether an outlet's name stands alone between the headline and the day."""
    between = over.kind in _HEAD and one.kind in _TAKEN_FOR and under.rule in _DAY
    return between and _OUTLET.fullmatch(folded, *one.span) is not None


def _is_host(folded: str, over: Labelled, one: Labelled) -> bool:
    """Whether the first line of a page is whose site it is, the second the headline; not 市政府 关于…"""
    heads = over.kind is BlockKind.TITLE and one.kind in (*_HEAD, BlockKind.SUBTITLE)
    host = heads and _HOST.fullmatch(folded, *over.span) is not None
    return host and not _GOES_ON.match(folded, *one.span)


def _is_torn(folded: str, over: Labelled, one: Labelled) -> bool:
    """Whether a line over the headline breaks off and no rule knows it as another thing."""
    unknown = over.kind is not BlockKind.BODY and over.untold and over.piece.first
    return one.kind is BlockKind.TITLE and unknown and _OPEN.fullmatch(folded, *over.span) is not None


def _is_seal(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether the line over a day is the office that signs the text above it."""
    over, one = pieces[i - 1], pieces[i]
    signed = i > 1 and pieces[i - 2].kind in _TEXT and over.rule == OFFICE and one.rule == "meta-date-only"
    return (
        signed
        and _SEAL.fullmatch(folded, *over.span) is not None
        and not _OUTLET.fullmatch(folded, *over.span)
    )
