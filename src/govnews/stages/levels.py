"""Look again at a page that marks its headings: lines of one level that open articles are all headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_HEADS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_LEAST = 3
"""So many headlines of one level, twice as many as headings, make headlines of them all."""


def relabel(_: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """A heading among headlines of its Markdown level as a headline."""
    found = Counter((one.level, one.kind) for one in pieces if one.level and one.kind in _HEADS)
    levels = {
        level
        for (level, kind), times in found.items()
        if kind is BlockKind.TITLE and times >= max(_LEAST, 2 * found[level, BlockKind.HEADING])
    }
    if not levels:
        return pieces
    return [
        one.read_as(Region.HEAD, BlockKind.TITLE, "headline-of-level")
        if one.kind is BlockKind.HEADING and one.level in levels
        else one
        for one in pieces
    ]
