"""Settle what only a look back over the page can tell: a block printed a second time by mistake."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_TEXT = frozenset({BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION})
_LONG = 28
"""A paragraph this long is not a refrain; in characters without spaces."""


def settle(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """Relabel repeated text as `BlockKind.DUPLICATE`; the first printing stays.

    A short line is a duplicate only among duplicates: 会议指出 may begin many paragraphs, and a heading may come
    again as a refrain.
    """
    keys = ["".join(folded[p.piece.start : p.piece.end].split()) if p.kind in _TEXT else "" for p in pieces]
    seen: set[str] = set()
    again = []
    for key in keys:
        again.append(bool(key) and key in seen)
        seen.add(key)
    out = []
    for i, one in enumerate(pieces):
        if again[i] and (len(keys[i]) >= _LONG or _among(again, keys, i)):
            state = State(Region.TEXT, BlockKind.DUPLICATE)
            out.append(attrs.evolve(one, state=state, rule="printed-again"))
        else:
            out.append(one)
    return out


def _among(again: Sequence[bool], keys: Sequence[str], i: int) -> bool:
    """Whether a repeated short line stands right beside a long repeated one."""
    near = (j for j in (i - 1, i + 1) if 0 <= j < len(keys))
    return any(again[j] and len(keys[j]) >= _LONG for j in near)
