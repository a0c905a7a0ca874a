"""What the rules may see: each piece as folded text without its Markdown marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govnews.pieces import Piece
from govnews.rules import Look

_HEADING = re.compile(r"(#{1,6}) +")
_MARKS = re.compile(r"\*\*|__|^> ?|^[*\-] (?=\S)")

_CELLS = 3
"""A row of a table holds so many bars; fewer are the edge of a table that laid out the page."""
_SLANTED = re.compile(r"^([*_])(?=\S)([^*_]+)\1$")


def looks(folded: str, pieces: Sequence[Piece]) -> list[Look]:
    """One `Look` per piece."""
    total = len(pieces)
    out = []
    for i, piece in enumerate(pieces):
        text, level = _text(folded[piece.start : piece.end].strip() or "-")
        whole = piece.first and piece.last
        out.append(Look(text, piece.start, i, total, piece.indent, whole, piece.first, level))
    return out


def _text(text: str) -> tuple[str, int]:
    level = 0
    if text[0] == "#":
        match = _HEADING.match(text)
        if match:
            level = len(match[1])
            text = text[match.end() :] or text
    if text[0] in "*>-_" or "**" in text:
        text = _MARKS.sub("", text) or text
        text = _SLANTED.sub(r"\2", text)
    if "|" in (text[0], text[-1]) and text.count("|") < _CELLS:
        text = text.strip("| ") or text
    return text, level
