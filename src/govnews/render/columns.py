"""Text in a terminal, where a Chinese character takes two columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache


@lru_cache(8192)
def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def columns(text: str) -> int:
    """How many terminal columns `text` takes.

    >>> columns("ab云岭")
    6
    """
    return sum(map(_columns, text))


def printable(text: str) -> str:
    r"""`text` on one line, without what would steer the terminal: a page may hold anything.

    >>> printable("云\x1b[31m岭\n\u3000 b\u200b")
    '云�[31m岭 b'
    """
    return " ".join("".join(map(_shown, text)).split())


def _shown(char: str) -> str:
    if char.isspace():
        return " "
    category = unicodedata.category(char)
    if category in ("Cc", "Cs"):
        return "\ufffd"
    return "" if category == "Cf" else char


_CLOSING = frozenset(",.;:!?)]}，。、；：！？）》」』】”’…")
"""Marks that begin no line."""


def clip(text: str, width: int) -> str:
    """The start of `text` that fits into `width` columns (3 at the least); ``…`` shows that it goes on.

    >>> clip("云岭日报", 6)
    '云岭…'
    """
    if columns(text) <= width:
        return text
    return text[: _fitting(text, 0, width - 1)] + "…"


def wrap(text: str, width: int) -> Iterator[str]:
    """Parts of `text`, each as long as fits into `width` columns (2 at the least) and never empty.

    >>> list(wrap("云岭日报，青岚", 8))
    ['云岭日', '报，青岚']
    """
    start = 0
    while start < len(text):
        end = _fitting(text, start, width)
        if end < len(text):
            end = _break(text, start, end)
        yield text[start:end].rstrip()
        start = end


def _fitting(text: str, start: int, width: int) -> int:
    """Where the longest part that begins at `start` and fits into `width` ends; one character always does."""
    used = 0
    for at in range(start, len(text)):
        used += _columns(text[at])
        if used > width and at > start:
            return at
    return len(text)


def _break(text: str, start: int, end: int) -> int:
    """The best place for a line's end at or before `end`: behind a space, and never before a closing mark."""
    space = text.rfind(" ", start + (end - start) * 2 // 3, end)
    if space > start:
        return space + 1
    at = end
    while at > start + 1 and text[at] in _CLOSING:
        at -= 1
    return at if text[at] not in _CLOSING else end
