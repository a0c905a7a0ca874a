"""Which pieces make an article: the value that splitting hands to the readers of fields."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from govnews.blocks import BlockKind
from govnews.stages.label.label import Labelled


@attrs.frozen
class Story:
    """The pieces of one article, in page order."""

    pieces: tuple[Labelled, ...]
    """What belongs to the article alone."""
    furniture: tuple[Labelled, ...]
    """The page's own publication lines (a newspaper's masthead), which date all its articles."""

    def of(self, *kinds: BlockKind) -> Iterator[Labelled]:
        """The pieces of some kinds, in page order."""
        return (p for p in self.pieces if p.kind in kinds)
