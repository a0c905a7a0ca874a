"""Look again at the lines under a headline: the outlet that stands alone over the day is the source."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from govnews.blocks import BlockKind
from govnews.lexicon.forms import OUTLET_END
from govnews.stages.label.grammar import Region, State
from govnews.stages.label.label import Labelled

_OUTLET = re.compile(rf"[\u4e00-\u9fff]{{2,14}}{OUTLET_END}")
_DAY = frozenset({"meta-date-only", "meta-date-inside", "meta-date-and-field"})
"""Rules of a line that opens with the day."""
_HEAD = frozenset({BlockKind.TITLE, BlockKind.KICKER})
"""What the headline over an outlet's name may have been taken for."""
_TAKEN_FOR = frozenset({BlockKind.TITLE, BlockKind.NAV})
"""What the outlet's name may have been taken for."""
OFFICE = "meta-office"
"""The rule of a line with the name of an outlet and nothing else."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """An outlet's name between the headline and the day belongs to the publication line."""
    out = list(pieces)
    for i in range(1, len(pieces) - 1):
        over, one, under = pieces[i - 1 : i + 2]
        between = over.kind in _HEAD and one.kind in _TAKEN_FOR and under.rule in _DAY
        whole = one.piece.first and one.piece.last and over.piece.last
        if between and whole and _OUTLET.fullmatch(folded, one.piece.start, one.piece.end):
            out[i - 1] = attrs.evolve(over, state=State(Region.HEAD, BlockKind.TITLE))
            out[i] = attrs.evolve(one, state=State(Region.HEAD, BlockKind.META), rule=OFFICE)
    return out
