"""The ledger: blocks tile the page, so that nothing is lost and nothing is counted twice."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import attrs


class BlockKind(StrEnum):
    """What a piece of a page is."""

    KICKER = "kicker"
    """引题/肩题/眉题: the line printed over the headline."""
    TITLE = "title"
    """The main headline."""
    SUBTITLE = "subtitle"
    """副题: the line printed under the headline."""
    SUMMARY = "summary"
    """摘要, 导读, 内容提要."""
    META = "meta"
    """The publication line: date, time, source, clicks, font size."""
    BYLINE = "byline"
    """署名: who wrote it, on a line or in a bracket of its own."""
    DATELINE = "dateline"
    """电头: agency, place and day at a paragraph's start, with the reporters in it."""
    CREDIT = "credit"
    """责任编辑, 审核, and a source printed at the end."""
    BODY = "body"
    """A paragraph of the article's own text."""
    HEADING = "heading"
    """小标题: a heading inside the body."""
    CAPTION = "caption"
    """图片说明."""
    NAV = "nav"
    """Breadcrumbs, menus, previous and next, tool words."""
    RELATED = "related"
    """Lists of other articles."""
    COPYRIGHT = "copyright"
    """版权声明, 免责声明."""
    FOOTER = "footer"
    """The site's own lines: ICP number, sponsor, address, telephone."""
    WIDGET = "widget"
    """Comment boxes, mood ranks, QR code hints, advertisements."""
    JUMP = "jump"
    """上接/下转第N版."""
    DUPLICATE = "duplicate"
    """A block printed a second time by mistake."""

    @property
    def is_boilerplate(self) -> bool:
        """Whether blocks of this kind are no part of any article's own text or attribution."""
        return self in _BOILERPLATE


HEADLINES = frozenset({BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE})
"""The lines of a headline."""
TEXT = frozenset({BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION})
"""What an article's text may be printed as, and taken for one another."""
SITE = frozenset({BlockKind.NAV, BlockKind.RELATED, BlockKind.COPYRIGHT, BlockKind.FOOTER, BlockKind.WIDGET})
"""What a site prints around its articles."""
_BOILERPLATE = SITE | {BlockKind.JUMP, BlockKind.DUPLICATE}


@attrs.frozen
class Block:
    """One labelled piece of a page."""

    kind: BlockKind
    """What the piece is."""
    start: int
    """Offset of its first character, in code points."""
    end: int
    """Offset behind its last character, in code points."""
    article: int | None
    """Index into `Page.articles`; None for what belongs to the page and to no article."""
    text: str
    """The piece as printed: ``page.text[start:end]``."""
    rule: str
    """Name of the rule that decided."""


@attrs.frozen
class Partition:
    """Blocks that tile a text: in order, without overlap, every non-space character in exactly one."""

    text: str
    """The page."""
    blocks: tuple[Block, ...]
    """Its blocks, in order."""

    def __attrs_post_init__(self) -> None:
        at = 0
        for block in self.blocks:
            if not at <= block.start < block.end <= len(self.text):
                raise AssertionError(f"block {block.start}-{block.end} does not follow offset {at}")
            self._check_gap(at, block.start)
            at = block.end
        self._check_gap(at, len(self.text))

    def _check_gap(self, start: int, end: int) -> None:
        if start < end and not self.text[start:end].isspace():
            raise AssertionError(f"no block holds a character between offsets {start} and {end}")


def boilerplate_around(blocks: Sequence[Block], count: int) -> list[tuple[Block, ...]]:
    """For each of `count` articles the boilerplate printed up to where the next one begins."""
    around: list[list[Block]] = [[] for _ in range(count)]
    current = 0
    for block in blocks:
        if block.article is not None:
            current = max(current, block.article)
        if block.kind.is_boilerplate and count:
            around[current].append(block)
    return [tuple(own) for own in around]
