"""Places on a page. Every offset in govnews is a code point index into `Page.text`."""

from __future__ import annotations

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


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards past white space; an empty piece comes back as ``(start, start)``.

    >>> trim("  ab ", 0, 5)
    (2, 4)
    """
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return start, end
    at = start
    while at < end and text[at].isspace():
        at += 1
    if at == end:
        return start, start
    while text[end - 1].isspace():
        end -= 1
    return at, end
