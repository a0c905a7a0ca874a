r"""Where the lines of narrow columns end within a paragraph: OCR of a newspaper often keeps line ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import attrs

from govnews.widths import MARKS, TEXT, Bounds, Column, columns, is_closed, is_left_open, is_signed, meets

_LINE = re.compile(r"[^\r\n]+")
_END = re.compile(r" *(?:\r\n|\r|\n)")
_MARK = re.compile(r"[,。;!?、]|[讯电] ?\(")
_PAUSE = re.compile(r"(?<![讯电])[,。;!?](?!\()")
_NAMES_OPEN = re.compile(r"[。!?”] *\([^()]*\Z")
"""The names of those who sign, of which the next line may hold another."""
_CAPTION = re.compile(r"[▲△▼↑]? ?(?:图为|(?:[上下左右中]图|图[①-⑳一二三四]) ?(?:[:为]|[①-⑳]))")
"""How a caption begins, which goes on in no paragraph: 上图:, 图为."""
_NEWS = re.compile(r"\s*(?:昨[日天晚]|[近日]日|[今当]天|(?:\d{1,2}月)?\d{1,2}日)[,上下晚]")
"""How a caption begins that is news of its own."""
_TAKEN = re.compile(r"\s*[\u4e00-\u9fff]{0,6}(?:记者|通讯员)[\u4e00-\u9fff ·、]{2,10}摄影?")
"""A line of its photographer."""
_TOLD = 5
"""Such a caption in a column has no more lines."""
_REPORT = re.compile(r"\s*(?:本报讯|(?:本报|新华社)[\u4e00-\u9fff\d]{2,12}[电讯]|[\u4e00-\u9fff]{2,4}讯 ?\()")
"""How a report opens, over which a headline stands."""
_NEVER_FIRST = frozenset("。,、;:!?”)》』」")
"""What no line begins with: what went before was too long for its column."""
_SPACES = 0.12
"""Share of the characters of a page set apart that are spaces, at least."""
_APART = re.compile(r"[\u4e00-\u9fff] (?=[\u4e00-\u9fff])")
_JOINED = re.compile(r"[\u4e00-\u9fff](?=[\u4e00-\u9fff])")
_SPACED = 0.3
"""Share of the pairs of characters that a space parts: on other pages it parts fewer than one in ten."""
_SENTENCE = 100
"""So many pairs of characters of prose hold at least one full stop."""
_LETTERSPACE = re.compile(r"(?<=\S) (?=\S)(?<![A-Za-z] (?=[A-Za-z]))")
_INDENT = re.compile(r"^[^\S\r\n]*(?=\S)", re.MULTILINE)
"""What stands before the ink of a line."""
_FEWEST = 5
"""Fewer lines show no margin."""
_LEAST = 20
"""A page with fewer lines shows no habit."""
_INDENTED = 2
"""By how much a paragraph's first line is shorter, in characters."""

_APART_LINE = re.compile("[上下左右本]图|图[为一二三四①②③]|[▲△●■◆]")
"""How a caption or the item of a list opens, which goes on in no text above it."""

_KNOWN = 0.5
"""From here on a fit tells that two lines go together."""

Fit = Callable[[str, Bounds, Bounds], float]
Gap = tuple[int, int, str]
"""What is no part of a text, from one offset to another, and what stands for it."""


def letterspaces(folded: str) -> Iterator[Gap]:
    r"""The spaces of a page that OCR printed between its characters, all or many of them.

    Names in a row are parted by spaces too, but no sentence ends among them.

    >>> page = "县 里 开 会 , 部 署 2 0 2 1 年 春 耕 。\n" * 9
    >>> len(list(letterspaces(page))), list(letterspaces("县 里 开 会\n部署春耕生产和田间管理"))
    (126, [])
    """
    if folded.count(" ") < _SPACES * len(folded):
        return
    apart, joined = len(_APART.findall(folded)), len(_JOINED.findall(folded))
    if apart < _LEAST or apart <= _SPACED * (apart + joined):
        return
    if folded.count("。") * _SENTENCE >= apart + joined:
        yield from ((match.start(), match.end(), "") for match in _LETTERSPACE.finditer(folded))


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
    if width and len(lines) >= _FEWEST and not is_closed(folded, opening):
        yield from ((start, start + width, "") for start, _ in lines)


def spread(folded: str) -> Iterator[Gap]:
    r"""All but the last of the line ends in narrow columns whose every line has a blank one behind it.

    >>> column = "  县里开会,部署春耕生产\n\n和田间管理。\n\n" * 12
    >>> next(spread(column)), next(spread(column.replace("。\n", "。")), None)
    ((13, 14, ''), None)
    """
    lines = _blank_between(folded)
    if any(columns(folded, lines)):
        for (_, end), (behind, _) in pairwise(lines):
            yield end, max(folded.rfind(mark, end, behind) for mark in "\r\n"), ""


def _blank_between(folded: str) -> list[Bounds]:
    """The lines of a page, none if any stands right below another."""
    lines: list[Bounds] = []
    for start, end in _lines(folded):
        if lines and len(_END.findall(folded, lines[-1][1], start)) < 2:
            return []
        lines.append((start, end))
    return lines


def line_ends(folded: str, fit: Fit | None = None) -> list[Gap]:
    r"""The line ends inside paragraphs, in order.

    `fit` tells, in log-odds, how well a line goes on in another; it is asked where their looks leave it open.

    >>> column = "  县里开会,部署春耕生产\n和田间管理。\n" * 12
    >>> len(line_ends(column)), line_ends(column)[0]
    (12, (13, 14, ''))
    """
    if folded.count("\n") + folded.count("\r") < _LEAST:
        return []
    return list(_Setting.of(folded, fit).line_ends())


def joint(left: str, right: str) -> str:
    """What stands between two characters that a line end parted: Latin words keep a space."""
    return " " if left.isascii() and right.isascii() and left.isalpha() and right.isalpha() else ""


def _lines(folded: str) -> Iterator[Bounds]:
    """The lines with ink on them, without the white space at their ends."""
    for match in _LINE.finditer(folded):
        ink = match.group().rstrip()
        if ink:
            yield match.start(), match.start() + len(ink)


@attrs.frozen
class _Setting:
    """How the lines of a page are set."""

    folded: str
    lines: Sequence[Bounds]
    columns: Sequence[Column | None]
    """For every line the column in which it stands."""
    indent: int
    """White space before a paragraph's first line, in characters; 0 if there is none."""
    fit: Fit | None

    @classmethod
    def of(cls, folded: str, fit: Fit | None) -> _Setting:
        lines = list(_lines(folded))
        found = columns(folded, lines)
        return cls(folded, lines, found, _indent(folded, lines) if any(found) else 0, fit)

    def line_ends(self) -> Iterator[Gap]:
        """The line ends inside paragraphs."""
        within = False
        for at in range(len(self.lines) - 1):
            if self.columns[at] is None:
                within = False
                continue
            opens = not within
            within = (within or self._begins(at)) and self._goes_on(at, opens)
            if within:
                end, behind = self.lines[at][1], self.lines[at + 1][0]
                names = _NAMES_OPEN.search(self.folded, self.lines[at][0], end)
                yield end, behind, " " if names else joint(self.folded[end - 1], self.folded[behind])

    def _begins(self, at: int) -> bool:
        """Whether a paragraph can begin with a line; where none is indented, any that reads like text."""
        start, end = self.lines[at]
        text = _MARK if self.indent else TEXT
        return (
            self._is_indented(at)
            or self.folded[start] in "“("
            or text.search(self.folded, start, end) is not None
            or (self._reads_on(at) and self._fits(at))
        )

    def _fits(self, at: int) -> bool:
        """Whether the words of a line go on in the next."""
        return self.fit is not None and self.fit(self.folded, self.lines[at], self.lines[at + 1]) >= _KNOWN

    def _goes_on(self, at: int, opens: bool) -> bool:
        """Whether the paragraph of a line goes on in the next; `opens`: it begins with the line."""
        column = self.columns[at]
        (start, end), (behind, stop) = self.lines[at : at + 2]
        if column is None or not self._meets(at):
            return False
        if self.folded[behind] in _NEVER_FIRST:
            return True
        if is_signed(self.folded, start, end) or self._is_caption(at + 1):
            return False
        if is_left_open(self.folded, start, end) and self.folded.find(")", behind, stop) >= 0:
            return True
        closed = is_closed(self.folded, end)
        if closed and _APART_LINE.match(self.folded, behind, stop):
            return False
        return (
            (self._fills(at, column, opens and not self._is_indented(at)))
            and not self._is_indented(at + 1)
            and (self.columns[at + 1] is column or not self._is_full(at + 1))
            and (not column.by_clause or self.folded[end - 1] == ",")
            and not self._is_headline(at + 1, column.width, closed=closed)
        )

    def _is_headline(self, at: int, width: int, *, closed: bool) -> bool:
        """Whether a line behind a full one reads like a headline; `closed`: the full one ends a sentence."""
        start, end = self.lines[at]
        if is_closed(self.folded, end):
            return False
        if end - start < width - 1:
            told = self.folded[end - 1] in MARKS or _MARK.search(self.folded, start, end)
            if not told and self._opens_report(at + 1):
                return True
            return closed or not (told or self._fits(at - 1) or self._is_last(at))
        return closed and TEXT.search(self.folded, start, end) is None and not self._reads_on(at)

    def _is_caption(self, at: int) -> bool:
        """Whether a line behind a whole sentence shows a picture: it says so, or names a day and a hand."""
        if not is_closed(self.folded, self.lines[at - 1][1]):
            return False
        if _CAPTION.match(self.folded, *self.lines[at]):
            return True
        below = self.lines[at + 1 : at + 1 + _TOLD] if _NEWS.match(self.folded, *self.lines[at]) else ()
        return any(_TAKEN.fullmatch(self.folded, *line) for line in below)

    def _opens_report(self, at: int) -> bool:
        """Whether a line opens a report: 百支农机队下乡 over it is a headline, though 接一 stands above."""
        return at < len(self.lines) and _REPORT.match(self.folded, *self.lines[at]) is not None

    def _is_last(self, at: int) -> bool:
        """Whether a line has a blank one below: a headline that is set off has one above too."""
        return at + 1 < len(self.lines) and not self._meets(at)

    def _meets(self, at: int) -> bool:
        """Whether the next line stands right below."""
        return meets(self.folded, self.lines[at][1], self.lines[at + 1][0])

    def _reads_on(self, at: int) -> bool:
        """Whether a line stands over one that begins no paragraph and yet reads like text."""
        if at + 1 == len(self.lines) or self.columns[at] is not self.columns[at + 1]:
            return False
        return not self._is_indented(at + 1) and _PAUSE.search(self.folded, *self.lines[at + 1]) is not None

    def _fills(self, at: int, column: Column, lost: bool) -> bool:
        """Whether a line goes to the end of its column; `lost`: it opens a paragraph without an indent."""
        start, end = self.lines[at]
        least = column.width - 1 - (_INDENTED if lost else 0)
        return least <= end - start <= column.width or column.holds(self.folded, start, end)

    def _is_full(self, at: int) -> bool:
        column = self.columns[at]
        return column is None or self._fills(at, column, False)

    def _is_indented(self, at: int) -> bool:
        start = self.lines[at][0]
        return self.indent > 0 and self.folded[start : start + self.indent].isspace()


def _indent(folded: str, lines: Sequence[Bounds]) -> int:
    """How much white space stands before the first line of a paragraph."""
    widths = Counter(end - start - len(folded[start:end].lstrip()) for start, end in lines)
    del widths[0]
    return max(widths, key=lambda width: (widths[width], width), default=0)
