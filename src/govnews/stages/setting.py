"""How labelled pieces are set on the page: in lines, with blank lines between some of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.stages.label.label import Labelled

Line = tuple[int, int]
"""The pieces of a line: the place of the first, and the one behind the last."""
_BLANK = re.compile(r"\n\s*\n")


def lines_of(pieces: Sequence[Labelled]) -> list[Line]:
    """The lines that pieces stand on, in order."""
    starts = [i for i, one in enumerate(pieces) if one.piece.first]
    return list(zip(starts, [*starts[1:], len(pieces)], strict=True))


def is_set_apart(folded: str, pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a blank line stands before a piece."""
    return _BLANK.search(folded, pieces[i - 1].piece.end, pieces[i].piece.start) is not None
