"""A piece: the part of a line that carries one label. Most lines are one piece."""

from __future__ import annotations

import attrs

from govnews.blocks import BlockKind


@attrs.frozen
class Piece:
    """What the cutter made of a line, or of a part of it; never empty, never with white space at its ends."""

    start: int
    """Offset of the first character, in code points."""
    end: int
    """Offset behind the last character."""
    line: int
    """Number of its line among those that hold any ink, from 0."""
    indent: int
    """Width of the white space before it on its line."""
    first: bool
    """Whether it opens its line."""
    last: bool
    """Whether it closes its line."""
    hint: BlockKind | None = None
    """The kind that the cutting pattern stands for; None for what was left over."""
    rule: str = "line"
    """Name of the cutting pattern."""
