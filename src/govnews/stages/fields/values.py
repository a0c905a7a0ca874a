"""A value read from a page, with its place: what every reader of a field returns."""

from __future__ import annotations

import re
from typing import Generic, TypeVar

import attrs

from govnews.article import Evidence

T_co = TypeVar("T_co", covariant=True)

_MARKED = re.compile(r"[#*_<&>]")
_MARKS = re.compile(
    r"^\s*#{1,6}\s+|^\s*>\s?|^\s*[*\-]\s+(?=\S)|\*\*|__|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)|</?[a-zA-Z][^<>]{0,200}>|&nbsp;"
)
_EDGE = re.compile(r"\|?\s*([^|]*[^|\s])\s*\|?", re.DOTALL)
"""A text with the edges of a table around it that laid out the page."""
_LINK = re.compile(r"!?\[([^\[\]\n]{0,90})\]\((?:[^()\s]{0,300}|[^()\s]{1,200} \"[^\"]{0,90}\")\)")
"""A link of Markdown, which says what its text says."""

_WRAPPED = re.compile(r"(?<=[^\x00-\x7f])[ \t]*\r?\n[ \t]*(?=[^\x00-\x7f])")
"""A line end within a Chinese text."""


@attrs.frozen
class Found(Generic[T_co]):
    """A value and where it stands."""

    value: T_co
    start: int
    end: int
    rule: str

    def evidence(self, field: str) -> Evidence:
        """As the article keeps it."""
        return Evidence(field, self.start, self.end, self.rule)


def as_printed(text: str, start: int, end: int, rule: str) -> Found[str]:
    """What the page prints at a place, as a value.

    >>> as_printed("来源：云泉  日报", 3, 9, "source-line").value
    '云泉 日报'
    """
    return Found(clean(text[start:end]), start, end, rule)


def clean(text: str) -> str:
    """A piece of a page as a value: white space runs as one space, Markdown marks left out.

    >>> clean("## 云泉：山里\u3000\u3000来信")
    '云泉：山里 来信'
    >>> clean("[云泉县委党校](/dx/)"), clean("山里来信 |")
    ('云泉县委党校', '山里来信')
    """
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if _MARKED.search(text) or text.lstrip()[:1] == "-":
        text = _MARKS.sub("", text)
    if "|" in text[:1] + text[-1:]:
        edged = _EDGE.fullmatch(text)
        text = edged[1] if edged else text
    if "\n" in text:
        text = _WRAPPED.sub("", text)
    return " ".join(text.split())
