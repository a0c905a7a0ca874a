"""How much of a caption the article says that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled

_HAN = re.compile(r"[\u4e00-\u9fff]{3,}")
_SEVERAL = -1
"""Threes that stand on more than one line."""


class Sayings:
    """The threes of characters of each article of a page, read once, however many captions ask."""

    def __init__(self, folded: str, pieces: Sequence[Labelled]) -> None:
        self._folded, self._pieces = folded, pieces
        self._read: dict[tuple[int, int], dict[str, int]] = {}
        self._bounds: list[tuple[int, int]] = []

    def share(self, i: int, end: int, page: bool = False) -> float:
        """How much of a caption is said on other lines of its article, as a share of its threes.

        `page`: of any article, for what 图为 shows may stand in another column.
        """
        where = (0, len(self._pieces)) if page else self._article(i)
        if where not in self._read:
            self._read[where] = self._threes_of(*where)
        said, piece = self._read[where], self._pieces[i].piece
        own = set(_threes(self._folded, piece.start, end))
        return sum(said.get(three, piece.line) != piece.line for three in own) / max(1, len(own))

    def _article(self, i: int) -> tuple[int, int]:
        """Where the headlines over a piece begin, and those behind it."""
        if not self._bounds:
            heads = [p.state.region is Region.HEAD for p in self._pieces]
            begins = [at for at, head in enumerate(heads) if at == 0 or (head and not heads[at - 1])]
            for first, last in zip(begins, [*begins[1:], len(heads)], strict=True):
                self._bounds += [(first, last)] * (last - first)
        return self._bounds[i]

    def _threes_of(self, first: int, last: int) -> dict[str, int]:
        """Each three with the line that it stands on."""
        found: dict[str, int] = {}
        for one in self._pieces[first:last]:
            line = one.piece.line
            for three in _threes(self._folded, *one.span):
                if found.setdefault(three, line) != line:
                    found[three] = _SEVERAL
        return found


def _threes(folded: str, start: int, end: int) -> Iterator[str]:
    for run in _HAN.finditer(folded, start, end):
        part = run.group()
        yield from (part[at : at + 3] for at in range(len(part) - 2))
