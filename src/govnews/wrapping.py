r"""Where the lines of a narrow column end within a paragraph: OCR of a newspaper often keeps line ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LINE = re.compile(r"[^\r\n]+")
_END = re.compile(r" *(?:\r\n|\r|\n)")
_TEXT = re.compile(r"[,。;!?、]|[^\x00-\x7f](?:的|了|是|在|和)")
_CLOSED = frozenset("。!?”")
_MARKS = _CLOSED | frozenset(",;:")
_INDENT = re.compile(r"^[^\S\r\n]*(?=\S)", re.MULTILINE)
"""What stands before the ink of a line."""
_FEWEST = 5
"""Fewer lines show no margin."""
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


Gap = tuple[int, int, str]
"""What is no part of a text, from one offset to another, and what stands for it."""


def margin(folded: str) -> Iterator[Gap]:
    r"""The white space before the lines of a page that stands before every one, and so indents none.

    A page that opens with a sentence is all paragraphs, each indented as such.

    >>> list(margin("  云泉日报\n    县里开会。\n  早稻开镰\n    田里忙。\n  封山令"))[:2]
    [(0, 2, ''), (7, 9, '')]
    """
    first = _INDENT.search(folded)
    if first is None or first.start() == first.end():
        return
    lines = [match.span() for match in _INDENT.finditer(folded)]
    width = min(end - start for start, end in lines)
    _, opening = next(_lines(folded))
    if width and len(lines) >= _FEWEST and folded[opening - 1] not in _CLOSED:
        yield from ((start, start + width, "") for start, _ in lines)


def spread(folded: str) -> Iterator[Gap]:
    r"""All but the last of the line ends in narrow columns whose every line has a blank one behind it.

    >>> column = "  县里开会,部署春耕生产\n\n和田间管理。\n\n" * 12
    >>> next(spread(column)), next(spread(column.replace("。\n", "。")), None)
    ((13, 14, ''), None)
    """
    lines = _blank_between(folded)
    if lines and _width(folded, lines):
        for (_, end), (behind, _) in pairwise(lines):
            yield end, max(folded.rfind(mark, end, behind) for mark in "\r\n"), ""


def _blank_between(folded: str) -> list[Span]:
    """The lines of a page, none if any stands right below another."""
    lines: list[Span] = []
    for start, end in _lines(folded):
        if lines and len(_END.findall(folded, lines[-1][1], start)) < 2:
            return []
        lines.append((start, end))
    return lines


def line_ends(folded: str) -> list[Gap]:
    r"""The line ends inside paragraphs, in order.

    >>> column = "  县里开会,部署春耕生产\n和田间管理。\n" * 12
    >>> len(line_ends(column)), line_ends(column)[0]
    (12, (13, 14, ''))
    """
    if folded.count("\n") + folded.count("\r") < _LEAST:
        return []
    lines = list(_lines(folded))
    width = _width(folded, lines)
    if not width:
        return []
    by_clause = _is_set_by_clause(folded, lines, width)
    found: list[Gap] = []
    begun = False
    for (start, end), (behind, stop) in pairwise(lines):
        begun = begun or _indented(folded, start) or _TEXT.search(folded, start, end) is not None
        if (
            begun
            and width - 1 <= end - start <= width + 1
            and not _indented(folded, behind)
            and _meets(folded, end, behind)
            and (folded[end - 1] == "," or not by_clause)
            and not (folded[end - 1] in _CLOSED and _is_bare(folded, behind, stop, width))
        ):
            found.append((end, behind, joint(folded[end - 1], folded[behind])))
        else:
            begun = False
    return found


def joint(left: str, right: str) -> str:
    """What stands between two characters that a line end parted: Latin words keep a space."""
    return " " if left.isascii() and right.isascii() and left.isalpha() and right.isalpha() else ""


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


def _is_set_by_clause(folded: str, lines: Sequence[Span], width: int) -> bool:
    """Whether most full lines end with a clause, as in a poem, a list or a post: they are no column's."""
    full = [end for start, end in lines if width - 1 <= end - start <= width + 1]
    return sum(folded[end - 1] in _MARKS for end in full) > _TORN * len(full)


def _indented(folded: str, start: int) -> bool:
    return folded[start].isspace()


def _is_bare(folded: str, start: int, end: int, width: int) -> bool:
    """Whether a line behind a full stop is a headline and no rest of a paragraph."""
    return folded[end - 1] not in _CLOSED and (
        end - start < width - 1 or not _TEXT.search(folded, start, end)
    )


def _meets(folded: str, end: int, behind: int) -> bool:
    """Whether nothing but one line end stands between two lines."""
    return _END.fullmatch(folded, end, behind) is not None
