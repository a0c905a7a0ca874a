r"""Two columns that OCR read line by line, a line of one and a line of the other: tell them apart.

A1          A1
B1          A2
A2    ->    A3
B2          B1
A3          B2
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import attrs

from govnews.spans import trim
from govnews.stages.columns.seams import begins_within, fit, is_open

_LINE = re.compile(r"[^\r\n]+")
_GUTTER = re.compile(r"(?<=\S) {2,}(?=\S)")
"""What stands between the columns where a line was read across both."""
_TEXT = re.compile(r"[,。;!?、]")
_STOP = re.compile(r"[。!?]")
_SIGNED = re.compile(r"[□■]|本报(?:首席|特约|见习)?(?:记者|通讯员)|(?:记者|通讯员)[ :]")
_LEAD = re.compile(r"本[报刊台网]|[^,。]{2,12}[讯电](?= ?[(\[ :])")
_NARROW, _WIDE = 10, 44
"""Widths of a column's line, in characters."""
_LEAST = 6
"""Fewer narrow lines in a row are no columns."""
_ROW = 2 * _WIDE + 12
"""The longest line that was read across two columns."""
_SLACK = 2
"""How much shorter a full line may be than the widest: digits are half as wide."""
_FULL = 0.4
_TOLD = 0.4
"""Shares of the lines in a row that must be full, and hold marks of a sentence."""
_WHOLE = 0.1
"""A greater share must hold the end of a sentence: links of two headings, and posts held, hold none."""
_HEADS = 4
"""Lines of a headline that may stand between a line and the one that goes on with it."""

# What speaks for a line behind another, in log-odds; the rest tells `fit`.
_PARAGRAPH = 1.5
"""An indent behind a full stop."""
_BROKEN = -3.0
"""An indent in mid-sentence."""
_UNDER = -1.0
"""An indent behind what may be a headline."""
_LED = 1.0
"""A dateline behind what may be a headline."""
_SHORT = -1.0
"""A line goes on that ended before the column did."""
_STOPPED = -2.0
"""No indent behind a paragraph's last line, where the column indents."""
_ACROSS = -3.0
"""A line goes on across the gutter."""
_LACED = 6.0
"""What two columns must gain over one."""
_STEP = 0.3
"""The same for each of their lines."""
_SURE = 1.0
"""What they must gain besides."""
_FEWEST = 4
"""Lines behind the first that two columns hold at least."""


@attrs.frozen
class Line:
    """A line of a column: a line of the page, or the part of one on one side of the gutter."""

    indent: int
    """Offset where its line begins, in code points."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset behind its last character."""
    number: int
    """Of its line on the page."""

    @property
    def indented(self) -> bool:
        """Whether white space stands before it."""
        return self.indent < self.start


@attrs.frozen
class Lacing:
    """Lines that belong to two columns by turns."""

    start: int
    """Offset of the first of their lines, with its indent."""
    end: int
    """Offset behind the last one."""
    columns: tuple[tuple[Line, ...], tuple[Line, ...]]
    """The lines of either column, the one first that is read first."""
    full: int
    """From what width a line is full, in characters."""


def lacings(folded: str) -> list[Lacing]:
    """Where a page prints two columns line by line, in page order."""
    return [lacing for lines in _runs(folded) for lacing in _Run.of(folded, lines).lacings()]


def _runs(folded: str) -> Iterator[list[Line]]:
    """Narrow lines in a row that may be those of columns."""
    for start, end in _blocks(folded):
        for narrow, group in groupby(_lines(folded, start, end), lambda one: one.end - one.start <= _WIDE):
            lines = list(group)
            if narrow and len(lines) >= _LEAST and _in_columns(folded, lines):
                yield lines


def _blocks(folded: str) -> Iterator[tuple[int, int]]:
    """Where lines in a row are short enough and enough of them hold marks of a sentence."""
    start = 0
    for short, group in groupby(folded.split("\n"), lambda line: len(line) <= _ROW):
        lines = list(group)
        end = start + sum(map(len, lines)) + len(lines)
        if short and len(lines) >= _LEAST:
            inked = [line for line in lines if line]
            if sum(map(bool, map(_TEXT.search, inked))) >= _TOLD * len(inked):
                yield start, end
        start = end


def _lines(folded: str, from_: int, to: int) -> Iterator[Line]:
    for number, match in enumerate(_LINE.finditer(folded, from_, to)):
        start, end = trim(folded, *match.span())
        if start == end:
            continue
        gutter = list(_GUTTER.finditer(folded, start, end)) if end - start > 2 * _NARROW else []
        if len(gutter) == 1 and not _is_value(folded, start, gutter[0], end):
            yield Line(match.start(), start, gutter[0].start(), number)
            yield Line(gutter[0].end(), gutter[0].end(), end, number)
        else:
            yield Line(match.start(), start, end, number)


def _is_value(folded: str, start: int, gutter: re.Match[str], end: int) -> bool:
    """Whether a day or a figure stands on one side of a gap, as in a table."""
    return folded[start : gutter.start()].isascii() != folded[gutter.end() : end].isascii()


def _in_columns(folded: str, lines: Sequence[Line]) -> bool:
    width = _width(lines)
    full = [line for line in lines if line.end - line.start >= max(_NARROW, width - _SLACK)]
    told = sum(_TEXT.search(folded, line.start, line.end) is not None for line in lines)
    whole = sum(_STOP.search(folded, line.start, line.end) is not None for line in lines)
    texts = told >= _TOLD * len(lines) and whole > _WHOLE * len(lines)
    return len(full) >= _FULL * len(lines) and texts


def _width(lines: Sequence[Line]) -> int:
    """The width of the columns: of most lines, give or take a character."""
    sizes = Counter(line.end - line.start for line in lines)
    return max(sizes, key=lambda size: (sum(sizes[size + step] for step in (-1, 0, 1)), size))


@attrs.frozen
class _Found:
    """Where two columns are laced, by the number of a line."""

    start: int
    """The first line of the column that comes in."""
    back: int
    """The line that goes on with the one before `start`."""
    last: int
    """The last line of both."""
    follows: bool
    """Whether what comes behind goes on with `last`, and not with the line before it."""


@attrs.frozen(eq=False)
class _Run:
    """Narrow lines in a row."""

    folded: str
    lines: Sequence[Line]
    full: int
    """From what width a line is full."""
    indents: bool

    @classmethod
    def of(cls, folded: str, lines: Sequence[Line]) -> _Run:
        return cls(folded, lines, _width(lines) - _SLACK, any(line.indented for line in lines))

    def lacings(self) -> Iterator[Lacing]:
        """Where the best reading has two columns."""
        found = self._found()
        floor = 0
        for i, one in enumerate(found):
            limit = found[i + 1].start if i + 1 < len(found) else len(self.lines)
            lacing, floor = self._lacing(one, floor, limit)
            yield lacing

    def _found(self) -> list[_Found]:
        """The best reading, by dynamic programming: each line goes on in one column or in one of two."""
        count = len(self.lines)
        near = [0.0, *(self._follows(i - 1, i) for i in range(1, count))]
        far = [0.0, 0.0, *(self._follows(i - 2, i) for i in range(2, count))]
        one, two = [0.0], [-math.inf]
        begun, left = [(0, 0)], [False]
        for i in range(1, count):
            stays, leaves = one[-1] + near[i], two[-1] + max(near[i], far[i])
            goes_on = two[-1] + far[i] - _STEP
            begins, at = max(self._begins(one, near, i), default=(-math.inf, 0))
            one.append(max(stays, leaves))
            left.append(leaves > stays)
            two.append(max(goes_on, begins))
            begun.append((at, i) if begins > goes_on else begun[-1])
        left.append(two[-1] > one[-1])
        out = []
        i = count - 1
        while i > 0:
            if left[i + 1]:
                start, back = begun[i]
                gain = two[i] - one[start - 1] - sum(near[start : i + 1])
                if i - start >= _FEWEST and gain > _SURE:
                    out.append(_Found(start, back, i, i + 1 == count or near[i + 1] >= far[i + 1]))
                i = start
            i -= 1
        return out[::-1]

    def _begins(self, one: Sequence[float], near: Sequence[float], i: int) -> Iterator[tuple[float, int]]:
        """What it comes to that line `i` goes on behind lines of another column, and which is their first."""
        between = 0.0
        for start in range(i - 1, max(0, i - 1 - _HEADS), -1):
            yield one[start - 1] + between + self._follows(start - 1, i) - _LACED, start
            between += near[start]
            if not self._heads(self.lines[start - 1]):
                break

    def _heads(self, line: Line) -> bool:
        return not line.indented and _TEXT.search(self.folded, line.start, line.end) is None

    def _lacing(self, found: _Found, floor: int, limit: int) -> tuple[Lacing, int]:
        """The columns with the whole paragraphs that they begin and end in, and where they end.

        No line before `floor` and none from `limit` on is theirs.
        """
        start, last = found.start, found.last
        first = list(range(found.back, last + 1, 2))
        second = [*range(start, found.back), *range(found.back + 1, last + 1, 2)]
        columns = (second, first) if (first[-1] == last) == found.follows else (first, second)
        if columns[0] is second:
            above = self._headline(start, floor)
            columns = (second, [*range(above, start), *first])
            start = above
        while start > floor and self._goes_on(start - 1, columns[0][0]):
            start -= 1
            columns[0].insert(0, start)
        while last + 1 < limit and self._goes_on(columns[1][-1], last + 1):
            last += 1
            columns[1].append(last)
        read, then = (tuple(self.lines[i] for i in column) for column in columns)
        return Lacing(self.lines[start].indent, self.lines[last].end, (read, then), self.full), last + 1

    def _headline(self, start: int, floor: int) -> int:
        """Where the headline begins over which line `start` stands out of place; `start` if there is none."""
        above = start
        while above > max(floor, start - _HEADS) and self._heads(self.lines[above - 1]):
            above -= 1
        if not floor < above < start:
            return start
        before, line = self.lines[above - 1], self.lines[start]
        within = not line.indented if self.indents else begins_within(self.folded, line.start, line.end) > 1
        return above if within and is_open(self.folded, before.start, before.end) else start

    def _goes_on(self, i: int, j: int) -> bool:
        """Whether nothing but the column ends between two lines."""
        left, right = self.lines[i], self.lines[j]
        full = left.end - left.start >= self.full
        return full and not right.indented and is_open(self.folded, left.start, left.end)

    def _follows(self, i: int, j: int) -> float:
        """Log-odds that line `j` goes on behind line `i`."""
        left, right = self.lines[i], self.lines[j]
        if left.number == right.number:
            return _ACROSS
        torn = is_open(self.folded, left.start, left.end)
        if right.indented and torn and self._heads(left):
            return _LED if _LEAD.match(self.folded, right.start, right.end) else _UNDER
        if right.indented:
            return _BROKEN if torn else _PARAGRAPH
        if self.indents and _SIGNED.match(self.folded, left.start, left.end):
            return _BROKEN
        full = left.end - left.start >= self.full
        if torn:
            fits = fit(self.folded, (left.start, left.end), (right.start, right.end))
            return max(-4.0, min(5.0, fits)) + _SHORT * (not full)
        within = begins_within(self.folded, right.start, right.end)
        return max(-3.0, min(1.0, -within / 2)) + _STOPPED * (self.indents and not full)
