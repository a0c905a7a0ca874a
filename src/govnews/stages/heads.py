"""Straighten the headlines of a newspaper page: which line is the headline, what stands over and under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.headline_rules import who_did_what
from govnews.stages.label.label import Labelled

_HEAD = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
_LEVEL = re.compile(r"(#{1,6}) |(\*\*|__)|([*_])(?=\S)")
_PLAIN = 7
"""The level of a line without a mark."""
_SLOGAN = re.compile(r"[\u4e00-\u9fff]{2,8}(?: +[\u4e00-\u9fff]{2,8}){1,3}")
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
            out[i : i + size] = _present(folded, _by_order(folded, _by_level(folded, out[i : i + size])))
        i += size
    return out


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
    """Of two lines that look alike the first is the headline; what shares its line with it is part of it."""
    line = run[0].piece.line
    if len(run) == 2 and run[0].kind is BlockKind.TITLE and run[1].piece.line == line:
        return [run[0], _as(run[1], BlockKind.TITLE)]
    kinds = [one.kind for one in run[:3]]
    if (
        kinds[:2] != [BlockKind.KICKER, BlockKind.TITLE]
        or BlockKind.TITLE in kinds[2:]
        or _is_kicker(folded, run[0])
    ):
        return run
    return [_as(run[0], BlockKind.TITLE), _as(run[1], BlockKind.SUBTITLE), *run[2:]]


def _present(folded: str, run: list[Labelled]) -> list[Labelled]:
    """A line under the headline that says who led and who was there is its subtitle."""
    return [
        _as(one, BlockKind.SUBTITLE)
        if i and one.kind is BlockKind.TITLE and who_did_what(folded[one.piece.start : one.piece.end])
        else one
        for i, one in enumerate(run)
    ]


def _is_kicker(folded: str, one: Labelled) -> bool:
    text = folded[one.piece.start : one.piece.end].strip("*#【】[] ")
    told = one.rule.startswith(("kicker-emphasis", "kicker-column", "kicker-briefs", "paper-column"))
    return (
        told
        or one.level > 0
        or len(text) < 8
        or _SLOGAN.fullmatch(text) is not None
        or _TALKS.search(text) is not None
    )


def _as(one: Labelled, kind: BlockKind) -> Labelled:
    if one.kind is kind:
        return one
    return attrs.evolve(one, state=State(Region.HEAD, kind), rule="headline-order")
