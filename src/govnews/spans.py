"""Places on a page. Every offset in govnews is a code point index into `Page.text`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs


@attrs.frozen(order=True)
class Span:
    """The piece `text[start:end]` of a page. Spans may overlap; what tiles the page is a `Block`."""

    start: int
    """Offset of the first character, in code points."""
    end: int
    """Offset behind the last character, in code points."""

    def __len__(self) -> int:
        return self.end - self.start


# `str.splitlines` also splits at U+2028, \x85 and \x1c, which OCR and CMS text holds in mid-sentence.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def lines(text: str) -> Iterator[Span]:
    r"""Yield the span of every line of `text` without its line end (``\n``, ``\r\n`` or ``\r``).

    >>> [tuple((s.start, s.end)) for s in lines("ab\r\nc")]
    [(0, 2), (4, 5)]
    """
    size = len(text)
    for match in _LINE.finditer(text):
        start, end = match.span()
        if start == size and end == size:
            return
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        yield Span(start, end)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards past white space; an empty piece comes back as ``(start, start)``.

    >>> trim("  ab ", 0, 5)
    (2, 4)
    """
    at = start
    while at < end and text[at].isspace():
        at += 1
    if at == end:
        return start, start
    while text[end - 1].isspace():
        end -= 1
    return at, end
