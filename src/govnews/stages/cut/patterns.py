"""The places where one line holds several things, as named patterns over folded text.

A pattern says where to cut and what the cut-off piece looks like; the grammar still decides what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import attrs

from govnews.blocks import BlockKind
from govnews.cues import CueIndex

BEGINS = r"(?<![在于至到从自将的,、])\d{1,2}月\d{1,2}日(?![前至到止])"
"""A day that opens the text right behind its headline."""


@attrs.frozen(slots=False)
class Cut:
    """One named place to cut."""

    name: str
    """Shown by `Page.why`."""
    kind: BlockKind
    """What the cut-off piece looks like."""
    pattern: str
    """Over folded text; matched at the start (heads), up to the end (tails) or anywhere (inner)."""
    examples: tuple[tuple[str, str], ...] = attrs.field(default=(), kw_only=True)
    """Lines with the piece that is cut off; a test runs them."""
    counter_examples: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Lines in which nothing may be cut."""
    cues: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Words of which every match has one: near the start for a head, near the end for a tail."""
    flat_only: bool = attrs.field(default=False, kw_only=True)
    """Whether only a line that may be a whole page is cut so."""
    under_headline: bool = attrs.field(default=False, kw_only=True)
    """Whether a tail follows nothing but a headline: ten characters or more without a full stop."""
    anywhere: bool = attrs.field(default=False, kw_only=True)
    """Whether a tail may follow words that end no sentence."""

    no_caption: bool = attrs.field(default=False, kw_only=True)
    """Whether a tail that ends with 摄 is cut off a long line only: a short one is a caption as a whole."""
    repeated: bool = attrs.field(default=False, kw_only=True)
    """Whether one match alone in a line is none: a page has several headings."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled on first use."""
        return re.compile(self.pattern)


class Cued:
    """Patterns of which a text is asked only those with one of their cues in it."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._cuts = cuts
        self._index = CueIndex({i: cut.cues for i, cut in enumerate(cuts)})

    def asked(self, text: str) -> list[Cut]:
        """The patterns that may match in `text`, in order."""
        return [self._cuts[i] for i in self._index.asked(text)]
