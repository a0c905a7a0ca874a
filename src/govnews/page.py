"""A page: every article, every character accounted for."""

from __future__ import annotations

import bisect

import attrs

from govnews.article import Article, Evidence
from govnews.blocks import Block, BlockKind
from govnews.choosing import Choice
from govnews.spans import Span


@attrs.frozen
class Issue:
    """Something odd about a page; never an exception."""

    code: str
    """Short name of the kind of oddity: ``broken-sentence``, ``looks-like-html``."""
    message: str
    """One sentence for a person."""
    span: Span
    """Where it is."""


@attrs.frozen
class Reason:
    """Why a character has its label, and which values were read from it."""

    kind: BlockKind
    """The label."""
    rule: str
    """The rule that decided."""
    score: float
    """Sum of what spoke for the label, in log-odds; comparable within a page."""
    start: int
    """Start of the block, in code points."""
    end: int
    """End of the block."""
    evidence: tuple[Evidence, ...]
    """The field values that were read from a place around the character."""


@attrs.frozen
class Page:
    """What `govnews.parse_page` returns."""

    text: str
    """The text that every offset points into."""
    blocks: tuple[Block, ...]
    """In order, not overlapping; every non-space character is in exactly one."""
    articles: tuple[Article, ...]
    """In page order."""
    outlet: str | None
    """Key of the outlet whose rules applied."""
    issues: tuple[Issue, ...]
    """What was odd."""
    scores: tuple[float, ...]
    """For each block, the sum of what spoke for its kind."""
    choice: Choice | None = None
    """Why the outlet was taken; `why_outlet` returns it."""

    @property
    def boilerplate(self) -> tuple[Block, ...]:
        """The blocks whose kind is boilerplate."""
        return tuple(block for block in self.blocks if block.kind.is_boilerplate)

    def why(self, offset: int) -> Reason | None:
        """Why the character at `offset` (in code points) has its label; None for white space between blocks.

        Raises IndexError where `offset` is outside the page.
        """
        if not 0 <= offset < len(self.text):
            raise IndexError(f"no character at offset {offset} of a page of {len(self.text)}")
        at = bisect.bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        if at < 0 or offset >= self.blocks[at].end:
            return None
        block = self.blocks[at]
        read = [e for article in self.articles for e in article.evidence if e.start <= offset < e.end]
        return Reason(block.kind, block.rule, self.scores[at], block.start, block.end, tuple(read))

    def why_outlet(self) -> Choice | None:
        """Why the page was read as its outlet's: score, signs and their places; None without an outlet."""
        return self.choice

    def to_html(self) -> str:
        """The page with its blocks coloured by kind; a whole HTML document without outside resources."""
        from govnews.render.html import page_html

        return page_html(self)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        return self.to_html()
