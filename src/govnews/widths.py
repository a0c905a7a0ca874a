"""How wide the columns of a page are: every article may have a width of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

import attrs

TEXT = re.compile(r"[,。;!?、]|[讯电] ?\(|[^\x00-\x7f](?:的|了|是|在|和)")
"""What stands in a line of text and seldom in a headline."""
_PAUSE = re.compile(r"[,。;、]")
_STOPPED = frozenset("。!?…")
MARKS = frozenset("。!?”,;:")
_SIGNED = re.compile(r"[。!?”] *\([^()]+\)\Z")
_FIGURE = re.compile("[0-9A-Za-z]")
_END = re.compile(r" *(?:\r\n|\r|\n)")
_NAMES = 24
"""How long the writers' names in brackets are at most, in characters."""
_LEAST = 20
"""A page with fewer lines shows no habit."""
_NARROW, _WIDE = 10, 44
"""Widths of a column, in characters."""
_WIDTHS = 8
"""How many widths of one page are asked about, the commonest first."""
_FEW = 4
"""A column of one width has no fewer full lines."""
_FULL = 0.4
"""Share of the lines that are as wide as the column."""
_TORN = 0.5
"""Share of the full lines that end in mid-sentence."""
_TOLD = 0.4
"""Share of the full lines that hold a mark of a sentence; headlines in a list hold fewer."""
_STOPS = 12
"""So many lines hold at least one full stop."""
# What speaks for a line in a column, in log-odds.
_FITS = 1.0
_LAST = 1.2
"""The last line of a paragraph, behind a full one in mid-sentence."""
_TOO_SHORT = -1.0
"""It ends neither with its column nor with a sentence."""
_TOO_WIDE = -3.0
_CHANGE = 3.0
"""What another width must gain in a row."""

Bounds = tuple[int, int]
"""Where a line begins and ends, in code points."""


@attrs.frozen
class Column:
    """Lines in a row that are as wide as each other, but for the last ones of paragraphs."""

    width: int
    """In characters."""
    by_clause: bool
    """Whether most full lines end with a clause, as in a poem, a list or a post: they are no column's."""

    def holds(self, folded: str, start: int, end: int) -> bool:
        """Whether a line is as wide as the column."""
        return self.width in _fills(folded, start, end)


@attrs.frozen
class _Line:
    """What a line says of the column in which it stands."""

    size: int
    """In characters."""
    fills: frozenset[int]
    """The widths of the columns that it fills."""
    closed: bool
    """Whether it ends a sentence."""
    ends: bool
    """Whether it ends a sentence, an article or a block."""

    @classmethod
    def of(cls, folded: str, start: int, end: int, *, last: bool) -> _Line:
        """`last`: whether it stands right below a line and over a blank one."""
        closed = is_closed(folded, end)
        ends = closed or last or is_signed(folded, start, end)
        return cls(end - start, _fills(folded, start, end), closed, ends)

    def speaks(self, above: _Line | None, width: int) -> float:
        """What it says, under the line above, for a column of some width, in log-odds."""
        if not width:
            return 0.0
        full = width in self.fills
        if self.size > width and not full:
            return _TOO_WIDE
        if above and self.ends and width in above.fills and not above.closed:
            return _LAST
        return _FITS if full else 0.0 if self.closed else _TOO_SHORT


def columns(folded: str, lines: Sequence[Bounds]) -> list[Column | None]:
    """For every line of a page the narrow column in which it stands, None where lines end as paragraphs do.

    >>> page = "县里开会,部署春耕生产和\\n田间管理。\\n" * 12
    >>> lines = [match.span() for match in re.finditer("[^\\n]+", page)]
    >>> {column.width for column in columns(page, lines) if column}
    {12}
    """
    found: list[Column | None] = []
    if len(lines) < _LEAST:
        return [None] * len(lines)
    for width, group in groupby(_widths(folded, lines)):
        size = len(list(group))
        own = lines[len(found) : len(found) + size]
        found += [_column(folded, own, width)] * size
    return found


def is_closed(folded: str, end: int) -> bool:
    """Whether a line ends a sentence; a headline may end with a quoted word.

    >>> is_closed("他说:“好。”", 7), is_closed("让党徽都有“温度”", 9)
    (True, False)
    """
    last = end - 2 if folded[end - 1] == "”" else end - 1
    return folded[last] in _STOPPED


def is_signed(folded: str, start: int, end: int) -> bool:
    """Whether a line ends an article with its writer."""
    return _SIGNED.search(folded, max(start, end - _NAMES), end) is not None


def is_left_open(folded: str, start: int, end: int) -> bool:
    """Whether a bracket that a line opens is closed in another line."""
    return folded.rfind("(", start, end) > folded.rfind(")", start, end)


def _column(folded: str, lines: Sequence[Bounds], width: int) -> Column | None:
    """The column that lines of one width make, if of full lines most end in mid-sentence."""
    full = [line for line in lines if width in _fills(folded, *line)] if width else []
    if len(full) < max(_FEW, _FULL * len(lines)):
        return None
    torn = sum(not is_closed(folded, end) for _, end in full)
    text = sum(_PAUSE.search(folded, *line) is not None for line in full)
    stops = sum(folded.count(mark, lines[0][0], lines[-1][1]) for mark in "。!?")
    if torn < _TORN * len(full) or text < _TOLD * len(full) or stops * _STOPS < len(lines):
        return None
    return Column(width, sum(folded[end - 1] in MARKS for _, end in full) > _TORN * len(full))


def _fills(folded: str, start: int, end: int) -> frozenset[int]:
    """The widths of the columns that a line fills; two figures or spaces may be as wide as one character."""
    size = end - start
    if size > 2 * _WIDE:
        return frozenset()
    widest = size - len(_FIGURE.findall(folded, start, end)) // 2
    narrowest = widest - folded.count(" ", start, end) // 2
    return frozenset((*range(narrowest, widest + 2), *range(size - 1, size + 2)))


def meets(folded: str, end: int, behind: int) -> bool:
    """Whether a line that begins at `behind` stands right below the one that ends at `end`."""
    return _END.fullmatch(folded, end, behind) is not None


def _last_ones(folded: str, lines: Sequence[Bounds]) -> list[bool]:
    """For every line whether it is the last of several that stand right below each other."""
    met = [meets(folded, end, behind) for (_, end), (behind, _) in pairwise(lines)]
    return [above and not below for above, below in pairwise([False, *met, False])]


def _widths(folded: str, lines: Sequence[Bounds]) -> list[int]:
    """For every line the width of the column in which it stands, 0 for none: the best whole reading."""
    sizes = Counter(end - start for start, end in lines if _NARROW <= end - start < _WIDE)
    states = [0, *(width for width, times in sizes.most_common(_WIDTHS) if times >= _FEW)]
    if len(states) == 1:
        return [0] * len(lines)
    best = dict.fromkeys(states, 0.0)
    back: list[dict[int, int]] = []
    above = None
    for line, last in zip(lines, _last_ones(folded, lines), strict=True):
        one = _Line.of(folded, *line, last=last)
        top = max(best, key=best.__getitem__)
        floor = best[top] - _CHANGE
        back.append({width: width if value >= floor else top for width, value in best.items()})
        best = {width: max(value, floor) + one.speaks(above, width) for width, value in best.items()}
        above = one
    width = max(best, key=best.__getitem__)
    path = []
    for origin in reversed(back):
        path.append(width)
        width = origin[width]
    return path[::-1]
