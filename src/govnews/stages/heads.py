"""Straighten the headlines of a newspaper page: which of two lines is the headline, which stands over or under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.columns.seams import begins_within, is_open
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_HEAD = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
_LEVEL = re.compile(r"(#{1,6}) |(\*\*|__)|([*_])(?=\S)")
_PLAIN = 7
"""The level of a line without a mark."""
_SLOGAN = re.compile(r"[\u4e00-\u9fff]{2,8}(?: +[\u4e00-\u9fff]{2,8}){1,3}")
_HEADING = 32
_LEAST = 7
_TORN = re.compile(r"[,、;][\u4e00-\u9fff]{0,2}\Z|(?:的|了|和|在|把|与|将|对|为|从|向)\Z|\d{4}年|^[^,]{2,16}(?:公司|局|委员会|政府|中心|办公室)\Z")
_TALKS = re.compile(r"(?:强调|指出|要求|时|上|会见|讲话|出席|主持)[::]?$")


def straighten(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Relabel headlines by the level of their marks and by their order."""
    out = list(pieces)
    i = 0
    while i < len(out):
        size = 1
        while out[i].kind in _HEAD and i + size < len(out) and out[i + size].kind in _HEAD:
            size += 1
        if size > 1:
            out[i : i + size] = _by_order(folded, _by_level(folded, out[i : i + size]))
        i += size
    return [_heading(folded, out, i) for i in range(len(out))]


def _heading(folded: str, pieces: Sequence[Labelled], i: int) -> Labelled:
    """A short line without a stop, between a whole paragraph and another's beginning, is a heading."""
    one = pieces[i]
    start, end = one.piece.start, one.piece.end
    if one.kind is not BlockKind.BODY or end - start > _HEADING or not 0 < i < len(pieces) - 1:
        return one
    alone = one.piece.first and one.piece.last and is_open(folded, start, end) and not _TORN.search(folded, start, end)
    above, below = pieces[i - 1], pieces[i + 1]
    if not alone or above.kind is not BlockKind.BODY or below.kind is not BlockKind.BODY:
        return one
    settled = not is_open(folded, above.piece.start, above.piece.end)
    at, to = below.piece.start, below.piece.end
    if settled and to - at >= 2 * _LEAST and end - start >= _LEAST and begins_within(folded, at, to) < 1.5:
        return attrs.evolve(one, state=State(Region.TEXT, BlockKind.HEADING), rule="heading-between")
    return one


def _level(folded: str, one: Labelled) -> int:
    mark = _LEVEL.match(folded, one.piece.start, one.piece.end)
    if not mark or not one.piece.first:
        return _PLAIN
    return len(mark[1]) if mark[1] else _PLAIN


def _by_level(folded: str, run: list[Labelled]) -> list[Labelled]:
    """What stands under a headline on a lower level is its subtitle, what stands over it its kicker."""
    levels = [_level(folded, one) for one in run]
    top = min(levels)
    if top == _PLAIN or levels.count(top) != 1:
        return run
    at = levels.index(top)
    return [
        _as(one, BlockKind.KICKER if i < at else BlockKind.TITLE if i == at else BlockKind.SUBTITLE)
        for i, one in enumerate(run)
    ]


def _by_order(folded: str, run: list[Labelled]) -> list[Labelled]:
    """Of two lines that look alike the first is the headline."""
    kinds = [one.kind for one in run[:3]]
    if kinds[:2] != [BlockKind.KICKER, BlockKind.TITLE] or BlockKind.TITLE in kinds[2:] or _is_kicker(folded, run[0]):
        return run
    return [_as(run[0], BlockKind.TITLE), _as(run[1], BlockKind.SUBTITLE), *run[2:]]


def _is_kicker(folded: str, one: Labelled) -> bool:
    text = folded[one.piece.start : one.piece.end].strip("*#【】[] ")
    told = one.rule.startswith(("kicker-emphasis", "kicker-column", "kicker-briefs", "paper-column"))
    return told or one.level > 0 or len(text) < 8 or _SLOGAN.fullmatch(text) is not None or _TALKS.search(text) is not None


def _as(one: Labelled, kind: BlockKind) -> Labelled:
    if one.kind is kind:
        return one
    return attrs.evolve(one, state=State(Region.HEAD, kind), rule="headline-order")
