"""Look again at the transcript of a whole programme: its header and its list of contents are no article's.

A programme prints its name and day, what it brings, and then every item under a headline of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from govnews.blocks import BlockKind
from govnews.lexicon.forms import FULL_DATE
from govnews.rules import half_width
from govnews.stages.label.grammar import Region
from govnews.stages.label.headline_rules import PROGRAMME
from govnews.stages.label.label import Labelled

_BARE = (
    r"^[\u4e00-\u9fff]{2,8}(?:新闻|联播|播报|快报|视点|时空|关注|报道|60分|直播间) *\(?"
    rf"(?:(?:19|20)\d{{6}}|{FULL_DATE})\)? *\(?(?:第?\d{{0,5}}期|(?:节目)?文字?[稿版]|节目单|星期.)\)?$"
)
"""A programme's name without 《》: what stands behind its day tells it from an outlet's."""
_HEADER = re.compile(half_width(rf"{PROGRAMME}|{_BARE}"))
_TOP = 12
"""How many pieces may stand over the header."""
_CONTENTS = frozenset(
    {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.KICKER, BlockKind.SUMMARY}
    | {BlockKind.HEADING, BlockKind.BODY, BlockKind.RELATED}
)
"""What the lines of a list of contents may have been taken for."""
_TEXT = frozenset({BlockKind.BODY, BlockKind.DATELINE, BlockKind.SUMMARY, BlockKind.CAPTION})
"""What stands right under an item's headline."""
_BETWEEN = frozenset({"nav-link", "nav-comment", "nav-rule"})
"""Rules of what may stand between a headline and its dateline."""
_NUMBERED = re.compile(r"[【\[(](?P<number>\d{1,2})[】\])] ?[^。;]{4,60}")
"""The headline of an item with its number in the programme: 【2】…"""
_SAYS = re.compile(
    r"[【\[(](?:口播|导语|正文|主播|主持人|播音员?|[男女]播)[】\])]|(?:口播|导语|主播|主持人) ?:"
)
"""What stands before the words that the presenter, or the report itself, begins an item with."""
_ENTRY = re.compile(r"(?:[●◆■★·•▲○◎▶-]|[【\[(]?\d{1,2}(?:[】\])]|[、.])) ?(?P<said>[^ ].{1,90})")
"""A line of the contents."""
_MARKS = re.compile(r"[\W_]+")
_COLUMN = re.compile(r"【[^】]{2,12}】")
"""A column's name over an item's headline."""
_HEADLINE = 90
"""A headline is seldom longer; in characters."""


def relabel(folded: str, pieces: Sequence[Labelled]) -> Sequence[Labelled]:
    """The header dates the page, the contents are the page's summary, and every item has its headline."""
    header = next((i for i, one in enumerate(pieces[:_TOP]) if _is_header(folded, one)), None)
    items = _items(folded, pieces, header + 1) if header is not None else []
    if header is None or len(items) < 2:
        return pieces
    out = list(pieces)
    out[header] = pieces[header].read_as(Region.FURNITURE, BlockKind.META, "programme-header")
    over = [i - 1 for i in items if _COLUMN.fullmatch(folded, *pieces[i - 1].span)]
    first = items[0]
    while first - 1 in over or (
        pieces[first - 1].kind is BlockKind.KICKER and not _ENTRY.fullmatch(folded, *pieces[first - 1].span)
    ):
        first -= 1
    for i in range(header + 1, first):
        out[i] = _content(pieces[i], _ENTRY.fullmatch(folded, *pieces[i].span) is not None)
    for i in range(items[0], len(pieces)):
        if pieces[i].kind is BlockKind.TITLE:
            out[i] = pieces[i].read_as(Region.TEXT, BlockKind.HEADING, "programme-heading")
    lines = {pieces[i].piece.line for i in items}
    for i in range(items[0], len(pieces)):
        if pieces[i].piece.line in lines:
            out[i] = pieces[i].read_as(Region.HEAD, BlockKind.TITLE, "programme-item")
    for i in over:
        out[i] = pieces[i].read_as(Region.HEAD, BlockKind.KICKER, "programme-column")
    edited = any(one.kind is BlockKind.CREDIT for one in pieces[items[0] : items[-1]])
    for i in range(items[-1], len(pieces)):
        if pieces[i].kind is BlockKind.META or (pieces[i].kind is BlockKind.CREDIT and not edited):
            out[i] = pieces[i].read_as(Region.FURNITURE, pieces[i].kind, "programme-end")
    return out


def _is_header(folded: str, one: Labelled) -> bool:
    """Whether a line is a programme's name with its day, as the rule for headlines knows it."""
    return one.alone and _HEADER.search(one.text(folded).strip("#* ")) is not None


def _items(folded: str, pieces: Sequence[Labelled], start: int) -> list[int]:
    """The headlines of a programme: lines of one Markdown level or with numbers that count up, else the
    lines over its datelines and over what the presenter says first."""
    levels = Counter(one.level for one in pieces[start:] if one.kind is BlockKind.TITLE and one.level)
    if levels:
        level = levels.most_common(1)[0][0]
        return [i for i in range(start, len(pieces)) if pieces[i].level == level]
    numbered = _numbered(folded, pieces, start)
    if numbered:
        return numbered
    opens = [i for i in range(start, len(pieces)) if pieces[i].piece.first and _opens(folded, pieces[i])]
    over = [_over(pieces, i) for i in opens]
    found = [i for i in over if i >= start and _is_headline(folded, pieces[i])]
    announced = _announced(folded, pieces, start)
    return announced if len(announced) >= len(found) else found


def _announced(folded: str, pieces: Sequence[Labelled], start: int) -> list[int]:
    """The lines that the contents print before: ``2、石桥乡油菜开镰`` above, ``石桥乡油菜开镰`` below.

    An entry may hold the kicker or the column's name too, which the item sets on a line over its headline.
    """
    entries: list[str] = []
    found: list[int] = []
    before = ""
    ends = {one.piece.line: one.piece.end for one in pieces}
    for i in range(start, len(pieces)):
        one = pieces[i].piece
        text = folded[one.start : min(ends[one.line], one.start + _HEADLINE)] if one.first else ""
        entry = _ENTRY.fullmatch(text) if not found else None
        key = _MARKS.sub("", entry["said"] if entry else text)
        if entry:
            entries.append(key)
        elif text and not {key, before + key}.isdisjoint(entries if found else entries[:1]):
            found.append(i)
        before = key
    return found if 2 * len(found) >= len(entries) else []


def _opens(folded: str, one: Labelled) -> bool:
    """Whether an item's text begins with a piece."""
    return one.kind is BlockKind.DATELINE or _SAYS.match(folded, *one.span) is not None


def _numbered(folded: str, pieces: Sequence[Labelled], start: int) -> list[int]:
    """Lines that count up from 1 with text below each; a list of contents has none."""
    found = [(i, _NUMBERED.fullmatch(folded, *one.span)) for i, one in enumerate(pieces)]
    items = [(i, int(match["number"])) for i, match in found if match and i >= start and pieces[i].alone]
    counts = [number for _, number in items] == list(range(1, len(items) + 1))
    below = all(i + 1 < len(pieces) and pieces[i + 1].kind in _TEXT for i, _ in items)
    return [i for i, _ in items] if counts and below else []


def _over(pieces: Sequence[Labelled], i: int) -> int:
    """The line over a dateline, past links and comments; -1 for none."""
    return next((j for j in range(i - 1, -1, -1) if pieces[j].rule not in _BETWEEN), -1)


def _is_headline(folded: str, one: Labelled) -> bool:
    whole = one.alone and one.size <= _HEADLINE
    return whole and folded[one.piece.end - 1] not in "。;:"


def _content(one: Labelled, entry: bool) -> Labelled:
    """A line between the header and the first item; `entry`: one of a list."""
    if one.kind is BlockKind.META:
        return one.read_as(Region.FURNITURE, BlockKind.META, one.rule)
    if one.kind not in _CONTENTS and not entry:
        return one
    over = one.level and not entry and one.kind is not BlockKind.SUMMARY
    return one.read_as(Region.FURNITURE, BlockKind.NAV if over else BlockKind.SUMMARY, "programme-contents")
