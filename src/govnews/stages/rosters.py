"""Look again at lists of people: a name, a gap, and who the person is, a line each.

Honours and appointments are printed so. No line of such a list heads anything; the count over it does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from govnews.blocks import BlockKind
from govnews.lexicon.signatures import NAME, is_name
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_ROW = re.compile(
    rf"(?P<name>{NAME})(?: ?\([^()]{{1,8}}\))? {{1,4}}(?=[\u4e00-\u9fff])(?!.*(?:记者|通讯员|[摄图文]\Z))"
    r"[^。,;:!?]{6,48}"
)
_COUNT = re.compile(r"[\u4e00-\u9fff“” ]{4,30}\((?:共|计)? ?\d{1,3} ?[名个人位家]\)")
_LEAST = 3
"""So many rows make a list."""
_LOOSE = frozenset({BlockKind.BODY, BlockKind.HEADING, BlockKind.BYLINE, BlockKind.CAPTION})


def relabel(folded: str, pieces: Sequence[Labelled]) -> list[Labelled]:
    """The rows of a list as text, and the line that counts them as its heading."""
    out = list(pieces)
    rows = [one.kind in _LOOSE and one.alone and _is_row(one.text(folded)) for one in pieces]
    at = 0
    for listed, group in groupby(rows):
        size = len(list(group))
        if listed and size >= _LEAST:
            for i in range(at, at + size):
                out[i] = out[i].made(Region.TEXT, BlockKind.BODY, "row-of-list")
            if at and _counts(folded, out[at - 1]):
                out[at - 1] = out[at - 1].made(Region.TEXT, BlockKind.HEADING, "heading-of-list")
        at += size
    return out


def _is_row(text: str) -> bool:
    row = _ROW.fullmatch(text)
    return row is not None and is_name(row["name"])


def _counts(folded: str, one: Labelled) -> bool:
    """Whether a line says of what kind and how many the people under it are."""
    known = one.kind in (BlockKind.BODY, BlockKind.TITLE, BlockKind.SUBTITLE)
    return known and one.alone and _COUNT.fullmatch(folded, *one.span) is not None
