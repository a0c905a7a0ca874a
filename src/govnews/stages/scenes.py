"""Look again at what stands between pictures: a paragraph behind 培训会现场, a whole caption, is text."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_SCENE = "caption-scene"
"""The rule of a caption that names a scene and says nothing else."""
_UNTOLD = "shape-prose"
"""The rule of a paragraph that no other rule knows."""


def relabel(pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Paragraphs behind a scene's caption as text, where only the pictures around made captions of them."""
    out = list(pieces)
    for i, one in enumerate(pieces[1:], 1):
        if one.kind is BlockKind.CAPTION and one.rule == _UNTOLD and pieces[i - 1].rule == _SCENE:
            out[i] = attrs.evolve(one, state=State(Region.TEXT, BlockKind.BODY), rule="text-behind-scene")
    return out
