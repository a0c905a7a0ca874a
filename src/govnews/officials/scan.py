"""One piece of a passage under the eye: folded text with limits, and what the whole article says of a string."""

from __future__ import annotations

import re
from functools import cached_property

import attrs

from govnews.lexicon import posts
from govnews.officials.passage import Passage, Segmenter

# A string's recurrence is counted this far to either side, so that the cost of one question has a bound.
REACH = 10_000
# The longest post seen on pages has 34 characters.
LONGEST_POST = 48
# 保靖县长潭河乡 holds no 县长.
_LONG_PLACE = re.compile(
    r"(?<=[省市县区州镇乡盟旗])长(?:江(?:以|流|经|[北南][岸路]|沿|两|[上中下]游|干|堤|航|段|畔|岸|大桥|水)|城|寿|沙|征|[\u4e00-\u9fff]{1,2}?(?:[乡镇]|街道|社区|新村|医院|[小中大]学|公园|大桥|广场))"
)


@attrs.frozen
class Head:
    """The end of a post: 书记, 市长."""

    start: int
    end: int
    weak: bool
    """One that is a post only behind certain words (领导, 成员, 负责人), and often stands without a name."""


@attrs.frozen(slots=False)
class Scan:
    """The piece `start:end` of a passage."""

    passage: Passage
    start: int
    end: int
    segmenter: Segmenter | None

    @property
    def text(self) -> str:
        """The folded text of the whole passage."""
        return self.passage.folded

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """Every head of a post in the piece."""
        known, text = posts.heads(), self.text
        found = posts.head_pattern().finditer(text, self.start, self.end)
        return tuple(
            Head(m.start(), m.end(), bool(known[m[0]]))
            for m in found
            if m[0] in known and _needs_met(text, m, known[m[0]]) and not _is_place(text, m)
        )

    def count(self, string: str, near: int) -> int:
        """How often `string` stands in the article around `near`."""
        return self.text.count(string, max(0, near - REACH), near + REACH)


def _needs_met(text: str, head: re.Match[str], needs: tuple[str, ...]) -> bool:
    return not needs or text.endswith(needs, max(0, head.start() - 6), head.start())


def _is_place(text: str, head: re.Match[str]) -> bool:
    return head[0][-1] == "长" and len(head[0]) == 2 and _LONG_PLACE.match(text, head.end() - 1) is not None


def post_start(text: str, least: int, head: Head) -> int:
    """Where the post that ends in `head` begins, at or behind `least`."""
    start = least = max(least, head.start - LONGEST_POST)
    kept: list[tuple[int, int]] = []
    for match in posts.edge_pattern().finditer(text, least, head.start):
        if match["stop"]:
            start = match.end()
        else:
            kept.append(match.span())
    start = _behind_conjunction(text, start, head, kept)
    start = _behind_verb(text, start, head.start)
    start = _behind_line_end(text, start, head.start)
    while start < head.start and text[start] in " \r\n":
        start += 1
    return start


_CONJUNCTION = re.compile("[和同]")


def _behind_conjunction(text: str, start: int, head: Head, kept: list[tuple[int, int]]) -> int:
    """和 before a place or a level begins another post (和县文明办), else it is a part of a name (文化和旅游)."""
    for match in _CONJUNCTION.finditer(text, start, head.start):
        at = match.start()
        inside = any(first <= at < last for first, last in kept)
        if at == start or (not inside and posts.LEVEL.match(text, at + 1)):
            start = match.end()
    return start


def _behind_verb(text: str, start: int, end: int) -> int:
    """Behind the last word from `start` on that no organisation's name holds (即叫来县自然资源局)."""
    verbs = posts.verbs()
    for at in range(end - 2, start - 1, -1):
        for size in (3, 2):
            if at + size <= end and text[at : at + size] in verbs:
                return at + size
    return start


def _behind_line_end(text: str, start: int, end: int) -> int:
    """A line end inside a post is a torn line only where what follows it could not begin a post."""
    at = text.rfind("\n", start, end)
    if at < 0:
        return start
    line = at - max(text.rfind("\n", 0, at), at - 40)
    torn = line > 12 and at + 1 < end and not posts.LEVEL.match(text, at + 1)
    return start if torn else at + 1
