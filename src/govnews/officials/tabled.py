"""Officials of a table in Markdown: 姓名 | 现任职务 | 拟任职务 over rows of a name and its posts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from govnews.lexicon.posts import heads
from govnews.officials.names import Name
from govnews.officials.passage import Passage, squeezed
from govnews.officials.walk import Holding

Range = tuple[int, int]

_CELL = re.compile(r"(?<=\|)[^|\n]*(?=\|)")
_HEAD = re.compile(r"\|[ *]{0,8}姓 {0,8}名[ *]{0,8}\|")
"""What a table of names shows at once; most passages hold none."""
_PLAIN = re.compile(r"姓 {0,4}名(?: |\r?\n|\Z)")
"""The head of a table whose columns white space parts: 河流 姓名 职务."""
_PLAIN_POSTS = re.compile(r"(?:(?:现|拟|原|党政|行政)任?)?(?:工作)?(?:单位及)?职务")
_NAMES = re.compile(r"姓 {0,8}名")
_POSTS = re.compile(r"(?:现|拟|原|聘|免|新)[任聘免]{0,2}的?(?:工作)?(?:单位及?)?(?:党政)?职务[^|]{0,12}")
_NAME = re.compile(r"[\u3400-\u9fff](?: {0,4}[\u3400-\u9fff·]){1,9}")
_POST = re.compile(r"(?P<post>[^、,;()\s]{2,40})(?:\([^()]{0,40}\))?")
"""One post of a cell; what stands behind it in brackets is a remark: (试用期一年)."""
_SCORE = 4.0
"""What the column tells of a name; log-odds."""


def tabled(passage: Passage) -> tuple[list[Holding], Passage]:
    """Who holds what by the tables of a passage, and the passage without them."""
    found: list[Holding] = []
    if not any(_HEAD.search(passage.folded, *span) for span in passage.spans):
        return found, passage
    rest: list[Range] = []
    name, posts = -1, frozenset[int]()
    for start, end in passage.spans:
        behind = start
        for at, stop in _lines(passage.folded, start, end):
            cells = [match.span() for match in _CELL.finditer(passage.folded, at, stop)]
            texts = [passage.folded[a:b].strip(" *") for a, b in cells]
            head = next((i for i, text in enumerate(texts) if _NAMES.fullmatch(text)), -1)
            if head >= 0 or not cells:
                name, posts = head, frozenset(i for i, text in enumerate(texts) if _POSTS.fullmatch(text))
            if name < 0 or not posts:
                continue
            found += _row(passage.folded, cells, name, posts)
            rest += [(behind, at)] if behind < at else []
            behind = stop
        rest += [(behind, end)] if behind < end else []
    return found, attrs.evolve(passage, spans=tuple(rest)) if found else passage


def _lines(folded: str, start: int, end: int) -> Iterator[Range]:
    while start < end:
        stop = folded.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _row(folded: str, cells: Sequence[Range], name: int, posts: frozenset[int]) -> Iterator[Holding]:
    """The person of a row with the posts of its columns."""
    named = _NAME.search(folded, *cells[name]) if name < len(cells) else None
    if named is None or folded[slice(*cells[name])].strip(" *") != named.group():
        return
    ends = tuple(heads())
    held = tuple(
        match.span("post")
        for i in sorted(posts)
        if i < len(cells)
        for match in _POST.finditer(folded, *cells[i])
        if match["post"].removesuffix("人选").endswith(ends)
    )
    if held:
        yield Holding(Name(*named.span(), squeezed(named.group()), _SCORE), held, titled=False)


def columned(passage: Passage) -> tuple[list[Holding], Passage]:
    """Who holds what by tables whose columns white space parts, and the passage without these.

    Only a line with one name's column is such a head; the table ends at the first line of other cells; a row
    without a post (甲 村民) names nobody.
    """
    found: list[Holding] = []
    if not any(_PLAIN.search(passage.folded, *span) for span in passage.spans):
        return found, passage
    rest: list[Range] = []
    width, name, posts = 0, -1, frozenset[int]()
    for start, end in passage.spans:
        behind = start
        for at, stop in _lines(passage.folded, start, end):
            cells = _cells(passage.folded, at, stop)
            texts = [squeezed(passage.folded[a:b]) for a, b in cells]
            if texts.count("姓名") == 1:
                width, name = len(cells), texts.index("姓名")
                posts = frozenset(i for i, text in enumerate(texts) if _PLAIN_POSTS.fullmatch(text))
                width = width if posts else 0
                continue
            if not texts:
                continue
            if len(cells) != width or passage.folded.find("。", at, stop) >= 0:
                width = 0
                continue
            found += _row(passage.folded, cells, name, posts)
            rest += [(behind, at)] if behind < at else []
            behind = stop
        rest += [(behind, end)] if behind < end else []
    return found, attrs.evolve(passage, spans=tuple(rest)) if found else passage


_COLUMN = re.compile(r"[^\s]+")
_SINGLE = re.compile(r"[\u3400-\u9fff]")


def _cells(folded: str, start: int, end: int) -> list[Range]:
    """The cells of a line; two of one character each are one: 温  良, 职  务."""
    cells: list[Range] = []
    for match in _COLUMN.finditer(folded, start, end):
        single = _SINGLE.fullmatch(match[0]) is not None
        if cells and single and cells[-1][1] - cells[-1][0] == 1 and _SINGLE.match(folded, cells[-1][0]):
            cells[-1] = (cells[-1][0], match.end())
        else:
            cells.append(match.span())
    return cells
