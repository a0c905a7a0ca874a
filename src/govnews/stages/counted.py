"""Look again at headings that count up: 01 alone on its line and the words under it, 1．县里开展演练.

One such line may be anything; several that count up, each over a paragraph, are the headings of a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_NUMBER = re.compile(r"(?:PART|Part|NO|No)?[. ]?0?(?P<number>[1-9])")
_ITEM = re.compile(r"(?P<number>[1-9])[.] ?[^。;:!?\d][^。;:!?]{4,44}")
_WORDS = re.compile(r"(?!\d{1,2}[.:/])[^。,;:!?][^。;:!?]{2,30}")
_BELOW = 40
"""A paragraph under a heading is seldom shorter; in characters."""
_LEAST, _ROW = 2, 3
"""So many lines count up; and so many that no other rule takes for headings."""
_MAY_BE = frozenset(
    {BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.RELATED, BlockKind.WIDGET}
)
_MAY_BE_WORDS = _MAY_BE | {BlockKind.TITLE, BlockKind.NAV}
_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE, BlockKind.CAPTION})


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """Lines that count up from 1 as headings, with the words under a number alone."""
    alone = _counted(folded, pieces, _NUMBER)
    items = _counted(folded, pieces, _ITEM)
    told = [i for i in items if pieces[i].kind is BlockKind.HEADING]
    items = items if len(told) >= _LEAST or len(items) >= _ROW else []
    below = [i + 1 for i in alone if _matches(folded, pieces, i + 1, _WORDS) and _is_over(pieces, i + 1)]
    if len(below) < _LEAST:
        alone, below = [], []
    if not (alone or items):
        return pieces
    out = list(pieces)
    for i in (*alone, *items):
        out[i] = out[i].read_as(Region.TEXT, BlockKind.HEADING, "heading-counted")
    for i in below:
        out[i] = out[i].read_as(Region.TEXT, BlockKind.HEADING, "heading-under-number")
    return out


def _counted(folded: str, pieces: Sequence[Labelled], pattern: re.Pattern[str]) -> list[int]:
    """The lines of a pattern, where they count up from 1 and stand among the text."""
    found: list[int] = []
    for i in range(len(pieces)):
        if pieces[i].kind in _MAY_BE and pieces[i].alone:
            match = pattern.fullmatch(folded, *pieces[i].span)
            if (
                match
                and int(match["number"]) == len(found) + 1
                and (pattern is _NUMBER or _is_over(pieces, i))
            ):
                found.append(i)
    return found if len(found) >= _LEAST else []


def _matches(folded: str, pieces: Sequence[Labelled], i: int, pattern: re.Pattern[str]) -> bool:
    """Whether a piece is a line of its own that may be the words of a heading."""
    if i >= len(pieces) or pieces[i].kind not in _MAY_BE_WORDS or not pieces[i].alone:
        return False
    return pattern.fullmatch(folded, *pieces[i].span) is not None


def _is_over(pieces: Sequence[Labelled], i: int) -> bool:
    """Whether a paragraph stands under a line, or the picture of one."""
    below = pieces[i + 1] if i + 1 < len(pieces) else None
    if below is None or below.kind not in _TEXT:
        return False
    return below.kind is not BlockKind.BODY or below.size >= _BELOW
