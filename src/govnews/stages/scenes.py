"""Look again at what stands between pictures: a paragraph behind 培训会现场, a whole caption, is text.

A line made like the page's headings is one of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_SCENE = "caption-scene"
"""The rule of a caption that names a scene and says nothing else."""
_UNTOLD = "shape-prose"
"""The rule of a paragraph that no other rule knows."""


_LINE = frozenset({"shape-term", "shape-phrase"})
"""The rules of a line that no other rule knows."""
_TAKEN_FOR = frozenset({BlockKind.CAPTION, BlockKind.BODY})
"""What a heading behind captions may have been taken for."""
_PAIRED = re.compile(r"[^,。:;]{2,8}:[^,。:;]{3,24}[^,。:;!?]")
"""A line of two parts: 补短板:让路更宽."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Lines behind captions as text or headings, where only the pictures around made captions of them."""
    paired = {
        folded.index(":", p.piece.start) - p.piece.start
        for p in pieces
        if p.kind is BlockKind.HEADING and p.rule in _LINE and _is_paired(folded, p)
    }
    out = list(pieces)
    for i, one in enumerate(pieces[1:], 1):
        if one.kind is BlockKind.CAPTION and one.rule == _UNTOLD and pieces[i - 1].rule == _SCENE:
            out[i] = attrs.evolve(one, state=State(Region.TEXT, BlockKind.BODY), rule="text-behind-scene")
        elif paired and _is_heading(folded, pieces[i - 1 : i + 2], paired):
            out[i] = attrs.evolve(
                one, state=State(Region.TEXT, BlockKind.HEADING), rule="heading-behind-scene"
            )
    return out


def _is_paired(folded: str, one: Labelled) -> bool:
    return _PAIRED.fullmatch(folded, one.piece.start, one.piece.end) is not None


def _is_heading(folded: str, around: Sequence[Labelled], paired: set[int]) -> bool:
    """Whether a line between a caption and text has its colon where another heading of the page has it."""
    if len(around) < 3:
        return False
    over, one, under = around
    untold = one.kind in _TAKEN_FOR and one.rule in _LINE and _is_paired(folded, one)
    between = over.kind is BlockKind.CAPTION and over.rule not in _LINE and under.kind is BlockKind.BODY
    return untold and between and folded.index(":", one.piece.start) - one.piece.start in paired
