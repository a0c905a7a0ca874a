"""Look again at what an issue on the web lists over its articles: its pages, and the headlines of the page.

The lists say nothing that the page does not say again below; their lines look like page lines and headlines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from govnews.blocks import BlockKind
from govnews.stages.label.grammar import Region
from govnews.stages.label.label import Labelled
from govnews.stages.setting import Line, lines_of

_PAGE = re.compile(r"[*【\[ ]*第? ?[A-Z]?(?P<number>\d{1,2}) ?版 ?[:|·丨] ?[\u4e00-\u9fff·、]{2,16}[】\]* ]*")
"""A page in the list of an issue's pages: 第02版:综合新闻."""
_PAGES = 3
"""An issue has more pages than this; fewer lines may be the page's own."""
_HEAD = re.compile(
    r"[*【\[■◆ ]*(?:本[版期](?:标题|新闻|导读|目录|要目|文章|内容|稿件|导航)"
    r"|标题导航|(?:版面|稿件|文章|新闻)目录|稿件标题|今日要目)[】\]:*> ]*"
)
"""What stands over the list of a page's headlines."""
_CUES = ("本版", "本期", "标题", "目录", "要目")
_BULLETS = frozenset("◇◆·•○●■□▪▶►-*★☆")
_MARKS = re.compile(r"[\W_]+|\(图\)")
_LEAST = 5
"""A headline is at least this long; in characters."""
_ROW = 3
"""So many lines in a row that the page prints again below are its headlines, with no word over them."""
_TEXT = 60
"""No headline is as long; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled], printed: bool = False) -> list[Labelled]:
    """The list of pages as a menu, the headlines as related; a newspaper's without a word over them too."""
    out = list(pieces)
    headed = any(cue in folded for cue in _CUES)
    if not headed and not printed:
        return out
    lines = lines_of(pieces)
    texts = [folded[out[a].piece.start : out[b - 1].piece.end] for a, b in lines]
    heads = [i for i, text in enumerate(texts) if _HEAD.fullmatch(text)] if headed else []
    if not heads and not printed:
        return out
    if printed:
        _mark(out, lines, _pages(texts), BlockKind.NAV, "pages-of-issue")
    keys = [_MARKS.sub("", text) for text in texts]
    again = _printed(keys)
    listed: list[int] = []
    for head in heads:
        if not listed or head > listed[-1]:
            listed += _under(texts, keys, again, head)
    if printed and not listed:
        listed = _in_row(keys, again)
    _mark(out, lines, listed, BlockKind.RELATED, "headlines-of-page")
    return out


def _mark(
    out: list[Labelled], lines: Sequence[Line], found: Sequence[int], kind: BlockKind, rule: str
) -> None:
    for at in found:
        for i in range(*lines[at]):
            out[i] = out[i].read_as(Region.FURNITURE, kind, rule)


def _pages(texts: Sequence[str]) -> list[int]:
    """The lines of a list of pages: in a row, each with a higher number; the page's own line is none."""
    found: list[int] = []
    row: list[int] = []
    last = 0
    for i, text in enumerate([*texts, ""]):
        match = _PAGE.fullmatch(text)
        number = int(match["number"]) if match else 0
        if row and number > last:
            row.append(i)
        else:
            found += row if len(row) >= _PAGES else []
            row = [i] if match else []
        last = number
    return found


def _under(texts: Sequence[str], keys: Sequence[str], again: Mapping[str, int], head: int) -> list[int]:
    """The list under its head: lines behind the same bullet, or lines that the page prints again."""
    found = [head]
    mark = texts[head + 1][0] if head + 1 < len(texts) else ""
    for i in range(head + 1, len(texts)):
        said_again = len(keys[i]) >= _LEAST and again.get(keys[i], -1) > i
        if not (texts[i].startswith(mark) if mark in _BULLETS else said_again):
            break
        found.append(i)
    return found if len(found) > 1 else []


def _in_row(keys: Sequence[str], again: Mapping[str, int]) -> list[int]:
    """Lines in a row over all text that the page prints again below, with other lines between them.

    Where OCR loops, what it prints again stands in a row again.
    """
    top = next((i for i, key in enumerate(keys) if len(key) > _TEXT), len(keys))
    row: list[int] = []
    for i, key in enumerate(keys[:top]):
        if len(key) >= _LEAST and again.get(key, -1) > i + 1:
            row.append(i)
        elif len(row) >= _ROW:
            break
        else:
            row = []
    places = sorted(again[keys[at]] for at in row)
    apart = all(b - a > 1 for a, b in pairwise(places))
    return row if len(row) >= _ROW and apart and places[0] > row[-1] else []


def _printed(keys: Sequence[str]) -> dict[str, int]:
    """Where a line is printed last, also one that stands there on two lines: kicker and headline."""
    found = {key: i for i, key in enumerate(keys)}
    for i in range(len(keys) - 1):
        found[keys[i] + keys[i + 1]] = max(i, found.get(keys[i] + keys[i + 1], 0))
    return found
