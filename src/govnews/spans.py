"""Places on a page. Every offset in govnews is a code point index into `Page.text`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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


def carried(value: Any, back: Callable[[int, int | None], tuple[int, int]]) -> Any:
    """A value with every place in it carried over to another text: whatever has a `start` and an `end`.

    >>> carried((Span(1, 2), "a"), lambda start, end: (start + 5, end + 5))
    (Span(start=6, end=7), 'a')
    """
    if isinstance(value, tuple):
        return tuple(carried(one, back) for one in value)
    if not attrs.has(type(value)):
        return value
    own = (field for field in attrs.fields(type(value)) if field.init)
    fields = {field.alias or field.name: carried(getattr(value, field.name), back) for field in own}
    start, end = fields.get("start"), fields.get("end")
    if isinstance(start, int):
        at, stop = back(start, end)
        fields |= {"start": at} if end is None else {"start": at, "end": stop}
    return attrs.evolve(value, **fields)
