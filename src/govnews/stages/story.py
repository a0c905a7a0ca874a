"""Which pieces make an article: the value that splitting hands to the readers of fields."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled


@attrs.frozen
class Story:
    """The pieces of one article, in page order."""

    pieces: tuple[Labelled, ...]
    """What belongs to the article alone."""
    furniture: tuple[Labelled, ...]
    """The page's own publication lines (a newspaper's masthead), which date all its articles."""
    joins: tuple[tuple[int, int, float], ...] | None = None
    """Paragraphs that a column tore: where the first half ends, where the other begins, how well they fit
    (log-odds). None where nothing on the page was torn."""
    loose: tuple[int, ...] = ()
    """Where fragments begin that fit no torn paragraph."""

    def of(self, *kinds: BlockKind) -> Iterator[Labelled]:
        """The pieces of some kinds, in page order."""
        return (p for p in self.pieces if p.kind in kinds)

    def reading(self, *kinds: BlockKind) -> list[Labelled]:
        """The pieces of some kinds as they are read: text over the headline where it goes on, else last."""
        head = next((p.piece.start for p in self.pieces if p.state.region is Region.HEAD), 0)
        own = list(self.of(*kinds))
        above = [p for p in own if p.piece.start < head]
        left_of = {right: left for left, right, _ in self.joins or ()} if above else {}
        behind: dict[int | None, list[Labelled]] = {}
        left: int | None = None
        for piece in above:
            left = left_of.get(piece.piece.start, left)
            behind.setdefault(left, []).append(piece)
        out: list[Labelled] = []
        for piece in own[len(above) :]:
            out += [piece, *behind.pop(piece.piece.end, ())]
        return out + [piece for rest in behind.values() for piece in rest]
