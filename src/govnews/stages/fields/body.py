"""The article's own text: sections, and paragraphs whole again where a page break tore them."""

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
    out: list[Section] = []
    heading: str | None = None
    paragraphs: list[str] = []
    open_: Labelled | None = None
    for piece in story.of(BlockKind.HEADING, BlockKind.BODY):
        value = text[piece.piece.start : piece.piece.end]
        if piece.kind is BlockKind.HEADING:
            if heading is not None or paragraphs:
                out.append(Section(heading, tuple(paragraphs)))
            heading, paragraphs, open_ = clean(value), [], None
        elif open_ is not None and piece.piece.indent < 2:
            paragraphs[-1] += clean(value)
            open_ = piece if _is_torn(value) else None
        else:
            paragraphs.append(clean(value))
            open_ = piece if _is_torn(value) else None
    if heading is not None or paragraphs:
        out.append(Section(heading, tuple(paragraphs)))
    return tuple(out)


def _is_torn(value: str) -> bool:
    return len(value) >= _TORN and value[-1] not in _CLOSED
