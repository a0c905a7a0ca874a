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
        """The pieces of some kinds as they are read: text that a column put over the headline comes last."""
        head = next((p.piece.start for p in self.pieces if p.state.region is Region.HEAD), 0)
        return sorted(self.of(*kinds), key=lambda p: p.piece.start < head)
