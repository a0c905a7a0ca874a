"""The states of a page: a kind of block within a region.

A page has up to four regions: furniture, head, text and tail. A kind needs its region, because a menu word
over the headline and one under the text have different neighbours. What may follow what is data: see
`weights`.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from govnews.blocks import BlockKind as K


class Region(StrEnum):
    """Part of a page."""

    FURNITURE = "furniture"
    """What a site prints before an article."""
    HEAD = "head"
    """Headlines and what stands with them."""
    TEXT = "text"
    """The article's text."""
    TAIL = "tail"
    """What follows: credits, lists, statements, footers."""


class Zone(StrEnum):
    """Where a piece lies relative to the page's long paragraphs."""

    BEFORE = "before"
    WITHIN = "within"
    OPENING = "opening"
    """Within, where a neighbour says that another article may begin: a dateline or a byline right behind, a
    closing byline or a credit right before."""
    AFTER = "after"
    NONE = "none"
    """The page has no long paragraph."""


@attrs.frozen
class State:
    """A kind within a region."""

    region: Region
    kind: K
    lead: bool = False
    """For a summary: the line that only says 视频简介, so that the next line is the summary itself."""

    @property
    def name(self) -> str:
        """As the table of weights spells it: ``head/title``."""
        return f"{self.region}/{self.kind}{'+' if self.lead else ''}"


_F, _H, _T, _E = Region
_SITE = (K.NAV, K.RELATED, K.FOOTER, K.WIDGET)

STATES: tuple[State, ...] = (
    *(State(_F, k) for k in (*_SITE, K.META, K.CREDIT)),
    *(State(_H, k) for k in (K.KICKER, K.TITLE, K.SUBTITLE, K.META, K.BYLINE, K.CREDIT, K.SUMMARY)),
    *(State(_H, k) for k in (K.NAV, K.RELATED, K.WIDGET)),
    State(_H, K.SUMMARY, lead=True),
    *(State(_T, k) for k in (K.DATELINE, K.BODY, K.HEADING, K.CAPTION, K.BYLINE, K.JUMP)),
    *(State(_E, k) for k in (*_SITE, K.COPYRIGHT, K.CREDIT, K.META, K.BYLINE, K.CAPTION, K.JUMP)),
)
"""Every state a piece can be in."""
