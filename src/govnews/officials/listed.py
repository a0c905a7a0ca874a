"""Officials of a list in lines: a name, a gap, and the person's posts up to the line's end."""

from __future__ import annotations

import re

import attrs

from govnews.lexicon.posts import heads
from govnews.lexicon.signatures import NAME, is_name
from govnews.officials.names import Name
from govnews.officials.passage import Passage, squeezed
from govnews.officials.walk import Holding
from govnews.spans import trim

_ROW = re.compile(
    rf"[ \d.、·●]{{0,8}}(?P<name>{NAME})(?P<remark> {{0,3}}\([^()\n]{{1,12}}\))?(?: {{1,12}}|\t+)"
    r"(?P<posts>[\u4e00-\u9fff][^\n。:;]{2,60}?)(?:\([^()\n]{1,20}\))?[;。]?"
)
_LINE = re.compile(r"[^\r\n]+")
_POST = re.compile(r"[^、,()\s]{2,40}")
_ROWS = 3
"""So many lines of a name and what the person is make a list."""
_LONGEST = 120
"""No row is longer; in characters."""
_SCORE = 4.0
"""What the list tells of a name; log-odds."""


def listed(passage: Passage) -> tuple[list[Holding], Passage]:
    """Who holds what by the lists of a passage, and the passage without their rows.

    A row whose person holds no post (小学教师, 护林员) counts as one of the list.
    """
    found: list[Holding] = []
    rest: list[tuple[int, int]] = []
    count = 0
    for start, end in passage.spans:
        behind = start
        for line in _LINE.finditer(passage.folded, start, end):
            at, to = trim(passage.folded, *line.span())
            row = _ROW.fullmatch(passage.folded, at, to) if to - at <= _LONGEST else None
            if row and is_name(row["name"]):
                count += 1
                found += _held(row)
                rest += [(behind, row.start())] if behind < row.start() else []
                behind = row.end()
        rest += [(behind, end)] if behind < end else []
    return (found, attrs.evolve(passage, spans=tuple(rest))) if count >= _ROWS and found else ([], passage)


def _held(row: re.Match[str]) -> list[Holding]:
    """The person of a row, where every one of the posts ends as a post does."""
    ends = tuple(heads())
    at = row.start("posts")
    posts = list(_POST.finditer(row["posts"]))
    if not posts or not all(post.group().endswith(ends) for post in posts):
        return []
    held = tuple((at + post.start(), at + post.end()) for post in posts)
    return [Holding(Name(*row.span("name"), squeezed(row["name"]), _SCORE), held, titled=False)]
