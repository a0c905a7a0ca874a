"""What an OCR loop printed again right above a signature: the text that it signs is likely among it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govnews.blocks import BlockKind
from govnews.stages.columns.units import Form, Unit
from govnews.stages.label.label import Labelled

_KEY = 8
"""How much of a paragraph's beginning is looked up, in characters."""
_MOST = 12
"""How many lines of a loop are looked up; keeps the cost linear."""

Echoes = Mapping[int, tuple[int, ...]]
"""For a signature behind a loop the units that the loop prints again, the last one first."""


def echoes(folded: str, pieces: Sequence[Labelled], found: Sequence[Unit]) -> Echoes:
    """Which units are printed again right above which signatures."""
    known: dict[str, int] = {}
    for i, unit in enumerate(found):
        known.setdefault(_key(folded, unit.start, unit.end), i)
    return {
        i: again
        for i, unit in enumerate(found)
        if unit.form is Form.SIGNATURE and (again := _above(folded, pieces, unit.pieces[0], known))
    }


def _above(folded: str, pieces: Sequence[Labelled], at: int, known: Mapping[str, int]) -> tuple[int, ...]:
    keys = []
    for one in reversed(pieces[max(0, at - _MOST) : at]):
        if one.kind is not BlockKind.DUPLICATE:
            break
        keys.append(_key(folded, one.piece.start, one.piece.end))
    return tuple(known[key] for key in keys if key in known)


def _key(folded: str, start: int, end: int) -> str:
    return "".join(folded[start:end].split())[:_KEY]
