"""The article's own text: sections, and paragraphs whole again where a page break or a column tore them."""

from __future__ import annotations

from govnews.article import Section
from govnews.blocks import BlockKind
from govnews.stages.fields.values import clean
from govnews.stages.label.label import Labelled
from govnews.stages.story import Story

_CLOSED = frozenset('。！？!?…”’"』」）)：:；;.】]》>、')
_TORN = 24
"""A line this long that ends in mid-sentence goes on in the next one; in characters."""


def sections(text: str, story: Story) -> tuple[Section, ...]:
    """The text by headings; the part before the first heading has none."""
    halves = {right: left for left, right, _ in story.joins or ()}
    headings: list[str | None] = [None]
    parts: list[list[str]] = [[]]
    place: dict[int, tuple[int, int]] = {}
    before: Labelled | None = None
    for piece in story.reading(BlockKind.HEADING, BlockKind.BODY):
        start, end = piece.span
        value = clean(text[start:end])
        if piece.kind is BlockKind.HEADING:
            headings.append(value)
            parts.append([])
            before = None
            continue
        left = halves.get(start)
        if left is None and before is not None and story.joins is None and _goes_on(text, before, piece):
            left = before.piece.end
        if left in place:
            part, at = place[end] = place[left]
            parts[part][at] += value
        else:
            parts[-1].append(value)
            place[end] = (len(parts) - 1, len(parts[-1]) - 1)
        before = piece
    return tuple(Section(h, tuple(p)) for h, p in zip(headings, parts, strict=True) if h is not None or p)


def _goes_on(text: str, before: Labelled, piece: Labelled) -> bool:
    """Whether a paragraph goes on with the one before it, which a page break tore."""
    start, end = before.span
    return end - start >= _TORN and text[end - 1] not in _CLOSED and piece.piece.indent < 2
