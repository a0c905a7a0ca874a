r"""Join the lines of a narrow column again: OCR of a newspaper often ends a line wherever the column did.

A line end within a paragraph becomes a space in the folded text, so offsets stay and every rule sees the
paragraph whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LINE = re.compile(r"[^\r\n]+")
_END = re.compile(r" *(?:\r\n|\r|\n)")
_TEXT = re.compile(r"[,。;!?、]|[^\x00-\x7f](?:的|了|是|在|和)")
_CLOSED = frozenset("。!?")
_LEAST = 20
"""A page with fewer lines shows no habit."""
_NARROW, _WIDE = 12, 44
"""Widths of a column, in characters."""
_FULL = 0.4
"""Share of the lines that are as wide as the column."""
_WIDER = 0.12
"""Share of the lines that may be wider: a weather box, a list of editors."""
_TORN = 0.5
"""Share of the full lines that end in mid-sentence."""

Span = tuple[int, int]


def unwrap(folded: str) -> str:
    r"""The text with the line ends inside paragraphs as spaces.

    >>> column = "  县里开会,部署春耕生产\n和田间管理。\n" * 12
    >>> unwrap(column).count("\n")
    12
    """
    if folded.count("\n") + folded.count("\r") < _LEAST:
        return folded
    lines = list(_lines(folded))
    width = _width(folded, lines)
    if not width:
        return folded
    parts: list[str] = []
    at = 0
    begun = False
    for (start, end), (behind, _) in pairwise(lines):
        begun = begun or _indented(folded, start) or _TEXT.search(folded, start, end) is not None
        if (
            begun
            and width - 1 <= end - start <= width + 1
            and not _indented(folded, behind)
            and _meets(folded, end, behind)
        ):
            parts += [folded[at:end], " " * (behind - end)]
            at = behind
        else:
            begun = False
    return "".join((*parts, folded[at:]))


def _lines(folded: str) -> Iterator[Span]:
    """The lines with ink on them, without the white space at their ends."""
    for match in _LINE.finditer(folded):
        ink = match.group().rstrip()
        if ink:
            yield match.start(), match.start() + len(ink)


def _width(folded: str, lines: Sequence[Span]) -> int:
    """The width of the page's columns, 0 if its lines end where its paragraphs do."""
    if len(lines) < _LEAST:
        return 0
    sizes = Counter(end - start for start, end in lines)
    width = max(range(_NARROW, _WIDE), key=lambda n: sizes[n] + sizes[n + 1] / 2)
    full = [(start, end) for start, end in lines if width - 1 <= end - start <= width + 1]
    wider = sum(n for size, n in sizes.items() if size > width + 1)
    torn = sum(folded[end - 1] not in _CLOSED for _, end in full)
    fits = len(full) >= _FULL * len(lines) and wider <= _WIDER * len(lines) and torn >= _TORN * len(full)
    return width if fits and any(_TEXT.search(folded, *line) for line in full) else 0


def _indented(folded: str, start: int) -> bool:
    return folded[start].isspace()


def _meets(folded: str, end: int, behind: int) -> bool:
    """Whether nothing but one line end stands between two lines."""
    return _END.fullmatch(folded, end, behind) is not None
